package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a policy's text as one page needs it: clause ids and permalinks, marks of this year's changes, links and images
 * of that page, its heading levels.
 */
public final class TextWriter {

    private final LinkResolver links;
    private final LostLinks lost;
    private final Words words;

    public TextWriter(LinkResolver links, LostLinks lost, Words words) {
        this.links = links;
        this.lost = lost;
        this.words = words;
    }

    /**
     * The parts of a text as HTML.
     *
     * @param clauses the text's clauses with their ids, as its parts count them
     * @param lowered by how many levels headings are lowered; negative to raise them
     */
    public SafeHtml write(Reading reading, List<Body.Part> parts, List<IdentifiedClause> clauses, int lowered) {
        return write(reading, parts, clauses, lowered, Map.of());
    }

    /**
     * The same with a mark beside the clauses that changed.
     *
     * @param marks what the marks say and where they lead, by the clause's id
     */
    public SafeHtml write(
            Reading reading,
            List<Body.Part> parts,
            List<IdentifiedClause> clauses,
            int lowered,
            Map<String, PageLink> marks) {
        List<Clause> plain = clauses.stream().map(IdentifiedClause::clause).toList();
        return new Run(reading, plain, clauses, lowered, marks).write(parts);
    }

    /** The parts of a text whose clauses have no addresses: the home page's own. */
    public SafeHtml writeWithoutIds(Reading reading, List<Body.Part> parts, List<Clause> clauses, int lowered) {
        return new Run(reading, clauses, List.of(), lowered, Map.of()).write(parts);
    }

    /** One text being written. */
    private final class Run {

        private final Reading reading;
        private final List<Clause> clauses;
        private final List<IdentifiedClause> addresses;
        private final int lowered;
        private final Map<String, PageLink> marks;
        private final TextIds own;
        private final StringBuilder html = new StringBuilder();
        private final Set<String> ids = new HashSet<>();
        private int line = 1;
        private boolean linkOpen;

        Run(
                Reading reading,
                List<Clause> clauses,
                List<IdentifiedClause> addresses,
                int lowered,
                Map<String, PageLink> marks) {
            this.reading = reading;
            this.clauses = clauses;
            this.addresses = addresses;
            this.lowered = lowered;
            this.marks = marks;
            this.own = new TextIds(reading.idPrefix());
        }

        SafeHtml write(List<Body.Part> parts) {
            for (Body.Part part : parts) {
                if (part instanceof Body.Html markup) {
                    html.append(own.next(HeadingLevels.lower(markup.html(), lowered)));
                } else if (part instanceof Body.ClauseStart start) {
                    start(start.clause());
                } else if (part instanceof Body.ClauseEnd end) {
                    end(end.clause());
                } else if (part instanceof Body.LinkStart link) {
                    link(link);
                } else if (part instanceof Body.Words said) {
                    html.append(SafeHtml.escape(words.of(said.label())));
                } else if (part instanceof Body.LinkEnd) {
                    html.append(linkOpen ? "</a>" : "");
                    linkOpen = false;
                } else if (part instanceof Body.Image image) {
                    image(image);
                }
            }
            return new SafeHtml(html.toString());
        }

        private void start(int clause) {
            if (clause < clauses.size()) {
                line = clauses.get(clause).line();
            }
            if (clause < addresses.size()) {
                String id = reading.idPrefix() + addresses.get(clause).id();
                if (ids.add(id)) {
                    html.append(" id=\"").append(SafeHtml.escape(id)).append('"');
                }
            }
            html.append(" class=\"aup-clause\"");
        }

        private void end(int clause) {
            if (clause >= addresses.size()) {
                return;
            }
            IdentifiedClause address = addresses.get(clause);
            for (String former : address.formerIds()) {
                if (ids.add(reading.idPrefix() + former)) {
                    html.append("<a class=\"aup-former\" id=\"")
                            .append(SafeHtml.escape(reading.idPrefix() + former))
                            .append("\"></a>");
                }
            }
            PageLink mark = marks.get(address.id());
            if (mark != null) {
                html.append(" <a class=\"aup-mark\" href=\"")
                        .append(SafeHtml.escape(mark.href()))
                        .append("\">")
                        .append(SafeHtml.escape(mark.text()))
                        .append("</a>");
            }
            if (isToFillIn(address.clause())) {
                return;
            }
            html.append("<a class=\"aup-permalink\" href=\"#")
                    .append(SafeHtml.escape(reading.idPrefix() + address.id()))
                    .append("\" aria-label=\"")
                    .append(SafeHtml.escape(permalink(address.clause())))
                    .append("\">#</a>");
        }

        /** A table's row with an empty cell belongs to a form: a sign in it would stand where somebody writes. */
        private static boolean isToFillIn(Clause clause) {
            return clause.cells().stream().anyMatch(String::isBlank);
        }

        /** So named that a list of a page's links tells one from another. */
        private String permalink(Clause clause) {
            Optional<String> number =
                    clause.number().filter(own -> !clause.isHeading()).map(ClauseNames::bare);
            if (number.isPresent()) {
                return words.say("clause.permalink-numbered", number.get());
            }
            String opening = ClauseNames.firstWords(ClauseNames.opening(clause));
            return opening.isEmpty() ? words.say("clause.permalink") : words.say("clause.permalink-opening", opening);
        }

        private void link(Body.LinkStart link) {
            Destination destination = links.resolve(reading, link.target());
            if (destination instanceof Destination.Leads leads) {
                linkOpen = true;
                html.append("<a href=\"").append(SafeHtml.escape(leads.href())).append('"');
                html.append(leads.external() ? " rel=\"noreferrer\"" : "");
                title(link.title());
                html.append('>');
                if (!leads.complete()) {
                    lost.tell(reading, LostLinks.withoutClause(line, link.target()));
                }
            } else {
                lost.tell(reading, LostLinks.nowhere(line, link.target()));
            }
        }

        private void image(Body.Image image) {
            String source = links.image(reading, image.target()).orElse("");
            if (source.isEmpty()) {
                html.append(SafeHtml.escape(image.alternative()));
                lost.tell(reading, LostLinks.withoutImage(line, image.target()));
                return;
            }
            html.append("<img src=\"").append(SafeHtml.escape(source)).append("\" alt=\"");
            html.append(SafeHtml.escape(image.alternative())).append('"');
            title(image.title());
            html.append('>');
        }

        private void title(String title) {
            if (!title.isEmpty()) {
                html.append(" title=\"").append(SafeHtml.escape(title)).append('"');
            }
        }
    }
}
