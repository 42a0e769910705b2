package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gaps of a form, to be filled in by hand, whose underscores Markdown takes for emphasis of what stands between them: of
 * {@code ___/___/______} readers see bold strokes, and not where to write.
 */
final class LostGaps implements Inspection.OfFile {

    private static final String BETWEEN = "[/.,:;\\p{Pd}]{1,3}";

    /** A bar is none of the signs: it parts the cells of a table. Behind a stroke it may be part of an address. */
    private static final Pattern GAPS = Pattern.compile("(?<![_/\\\\])_++(?:(?:" + BETWEEN + "|/20)_++)+");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        for (Clause clause : file.text().clauses()) {
            if (!clause.isVerbatim()) {
                look(clause, file, faults);
            }
        }
        return faults;
    }

    /** Of the gaps on one line, the first. */
    private static void look(Clause clause, CheckedFile file, List<Fault> faults) {
        List<String> block = file.source().blockOf(clause);
        for (int i = 0; i < block.size(); i++) {
            if (block.get(i).indexOf('_') >= 0) {
                Matcher gaps = GAPS.matcher(CoveredBlock.covered(block.get(i)));
                if (gaps.find() && !clause.text().contains(gaps.group())) {
                    faults.add(fault(clause.line() + i, gaps.group()));
                }
            }
        }
    }

    private static Fault fault(int line, String gaps) {
        return Fault.warning(
                Rule.DROPPED_HTML,
                line,
                "the gaps to fill in, " + gaps + ", lose underscores, which Markdown takes for emphasis",
                "Write them with blanks between: " + gaps.replaceAll(BETWEEN, " $0 "));
    }
}
