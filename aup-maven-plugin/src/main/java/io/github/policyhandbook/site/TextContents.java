package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import java.util.List;

/** The list of a text's headings that stands beside it. */
final class TextContents {

    /** With fewer headings a list tells nothing that a glance does not. */
    private static final int WORTH_A_LIST = 3;

    /** A heading of the text. {@code depth} is 0 for the highest level there is, 1 for the next. */
    record Entry(PageLink link, int depth) {}

    private TextContents() {}

    /**
     * The headings of the two highest levels; none where they are too few to be worth a list.
     *
     * @param titled whether the text opens with its title, which the list leaves out
     */
    static List<Entry> of(List<IdentifiedClause> clauses, boolean titled) {
        List<IdentifiedClause> headings = clauses.stream()
                .skip(titled ? 1 : 0)
                .filter(clause -> clause.clause().isHeading())
                .toList();
        int highest = headings.stream()
                .mapToInt(heading -> heading.clause().level())
                .min()
                .orElse(1);
        List<Entry> entries = headings.stream()
                .filter(heading -> heading.clause().level() <= highest + 1)
                .map(heading -> new Entry(
                        new PageLink(numbered(heading), "#" + heading.id()),
                        heading.clause().level() - highest))
                .toList();
        return entries.size() < WORTH_A_LIST ? List.of() : entries;
    }

    private static String numbered(IdentifiedClause clause) {
        return clause.clause().number().map(number -> number + " ").orElse("")
                + clause.clause().text();
    }
}
