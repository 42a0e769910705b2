package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Comments among the words of a paragraph that are not closed there: readers see what was meant for nobody to read. One that
 * begins a line hides what is behind it instead, and is told by the parser.
 */
final class ShownComments implements Inspection.OfFile {

    private static final String BEGINNING = "<!--";

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        return file.text().clauses().stream()
                .filter(clause -> !clause.isVerbatim() && clause.text().contains(BEGINNING))
                .flatMap(clause -> fault(clause, CoveredBlock.of(clause, file)).stream())
                .toList();
    }

    private static Optional<Fault> fault(Clause clause, CoveredBlock block) {
        int open = block.text().indexOf(BEGINNING);
        boolean shown = CoveredBlock.covered(clause.styled()).contains(BEGINNING);
        return open >= 0 && shown
                ? Optional.of(fault(block.lineAt(open), block.written().substring(open)))
                : Optional.empty();
    }

    private static Fault fault(int line, String comment) {
        return Fault.warning(
                Rule.DROPPED_HTML,
                line,
                "the comment has no end in its paragraph, so readers see it: \""
                        + OneLine.beginning(OneLine.of(comment).strip()) + "\"",
                "Close it behind its last word with -->, which has no blank in it.");
    }
}
