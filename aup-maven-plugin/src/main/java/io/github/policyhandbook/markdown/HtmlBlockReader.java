package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.SafeHtml.Chars;
import io.github.policyhandbook.markdown.SafeHtml.End;
import io.github.policyhandbook.markdown.SafeHtml.Start;
import io.github.policyhandbook.markdown.SafeHtml.Step;
import io.github.policyhandbook.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the plain text and the links of an HTML block, and writes it into the body. */
final class HtmlBlockReader {

    /** The elements that stand in a line of words; all others begin a line of their own. */
    private static final Set<String> WITHIN_LINE = Set.of(
            "span", "em", "strong", "i", "b", "u", "s", "del", "ins", "sub", "sup", "small", "mark", "code", "kbd",
            "samp", "var", "abbr", "cite", "q", "dfn", "a", "img");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> VOID = Set.of("br", "hr", "img");

    private final SafeHtml html;

    HtmlBlockReader(String written) {
        this.html = SafeHtml.of(written);
    }

    /** What a reader sees of it, line by line; indentation and empty lines are layout of the source. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Step step : html.steps()) {
            if (step instanceof Chars chars) {
                text.append(chars.text());
            } else if (step instanceof Start start) {
                text.append(gap(start.element())).append(start.attribute("alt"));
            } else if (step instanceof End end) {
                text.append(gap(end.element()));
            }
        }
        return text.toString()
                .lines()
                .map(Blanks::collapse)
                .filter(line -> !line.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int open = -1;
        for (Step step : html.steps()) {
            if (step instanceof Chars chars) {
                words.append(chars.text());
            } else if (isLink(step)) {
                open = links.size();
                words.setLength(0);
                links.add(new Link("", ((Start) step).attribute("href"), false));
            } else if (isImage(step)) {
                Start image = (Start) step;
                words.append(image.attribute("alt"));
                links.add(new Link(Blanks.collapse(image.attribute("alt")), image.attribute("src"), true));
            } else if (isLinkEnd(step) && open >= 0) {
                links.set(
                        open,
                        new Link(
                                Blanks.collapse(words.toString()),
                                links.get(open).target(),
                                false));
                open = -1;
            }
        }
        return links;
    }

    boolean isEmpty() {
        return text().isEmpty() && html.steps().stream().noneMatch(HtmlBlockReader::isImage);
    }

    void write(BodyWriter out) {
        html.steps().forEach(step -> write(step, out));
    }

    private static void write(Step step, BodyWriter out) {
        if (step instanceof Chars chars) {
            out.text(chars.text());
        } else if (isLink(step)) {
            out.linkStart(((Start) step).attribute("href"), ((Start) step).attribute("title"));
        } else if (isLinkEnd(step)) {
            out.linkEnd();
        } else if (step instanceof Start start && start.element().equals("img")) {
            writeImage(start, out);
        } else if (step instanceof Start start) {
            out.begin(start.element());
            start.attributes().forEach(out::attribute);
            out.endTag();
        } else if (step instanceof End end && !VOID.contains(end.element())) {
            out.close(end.element());
        }
    }

    private static void writeImage(Start image, BodyWriter out) {
        if (isImage(image)) {
            out.image(image.attribute("src"), image.attribute("alt"), image.attribute("title"));
        } else {
            out.text(image.attribute("alt"));
        }
    }

    /** The sanitizer lets no link through that leads nowhere. */
    private static boolean isLink(Step step) {
        return step instanceof Start start && start.element().equals("a");
    }

    private static boolean isLinkEnd(Step step) {
        return step instanceof End end && end.element().equals("a");
    }

    private static boolean isImage(Step step) {
        return step instanceof Start start
                && start.element().equals("img")
                && !start.attribute("src").isEmpty();
    }

    private static String gap(String element) {
        if (CELLS.contains(element)) {
            return " ";
        }
        return WITHIN_LINE.contains(element) ? "" : "\n";
    }
}
