package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line of seven equals signs between the two wordings of a merge, where it alone was left over. Markdown takes the last
 * words of a paragraph above it for a heading, and shows it as words elsewhere. A heading may be underlined so on purpose,
 * therefore it is told only where the words above are surely none.
 */
final class LeftOverDividers implements Inspection.OfFile {

    private static final String DIVIDER = "=======";

    /** Who underlines a heading by hand does not count quite to its end. */
    private static final int NEARLY = 1;

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        boolean first = true;
        for (Clause clause : file.text().clauses()) {
            if (!clause.isVerbatim()) {
                fault(clause, file.source().blockOf(clause), first).ifPresent(faults::add);
            }
            first = first && !clause.isHeading();
        }
        return faults;
    }

    /** @param first whether no heading stands above it */
    private static Optional<Fault> fault(Clause clause, List<String> block, boolean first) {
        int at = block.indexOf(DIVIDER);
        if (at < 0) {
            return Optional.empty();
        }
        int line = clause.line() + at;
        if (clause.text().contains(DIVIDER)) {
            return Optional.of(fault(line, "and readers see it", ""));
        }
        return clause.isHeading() && !isMeant(block.subList(0, at), first)
                ? Optional.of(fault(
                        line,
                        "and makes a heading of the words above it",
                        " If they are to be a heading, write ## before them instead."))
                : Optional.empty();
    }

    private static boolean isMeant(List<String> above, boolean first) {
        String words = above.isEmpty() ? "" : above.get(above.size() - 1).strip();
        boolean sentence = words.contains(" ") && words.matches(".*[.;,]");
        boolean asLong = Math.abs(words.length() - DIVIDER.length()) <= NEARLY;
        return above.size() < 2 && (first || asLong || !sentence);
    }

    private static Fault fault(int line, String effect, String more) {
        return Fault.warning(
                Rule.MERGE_CONFLICT,
                line,
                "the line \"" + DIVIDER + "\" looks like a marker that a merge left over, " + effect,
                "Look whether the wording beside it is the one that is meant, and take the line away." + more);
    }
}
