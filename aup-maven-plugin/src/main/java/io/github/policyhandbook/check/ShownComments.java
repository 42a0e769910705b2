package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments among the words of a paragraph that are not closed there: readers see what was meant for nobody to read. One that
 * begins a line hides what is behind it instead, and is told by the parser.
 */
final class ShownComments implements Inspection.OfFile {

    private static final Pattern COMMENT = Pattern.compile("<!--[^`]*");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        return file.text().clauses().stream()
                .filter(clause -> !clause.isVerbatim())
                .flatMap(clause -> fault(clause, file).stream())
                .toList();
    }

    private static Optional<Fault> fault(Clause clause, CheckedFile file) {
        if (!clause.text().contains("<!--")) {
            return Optional.empty();
        }
        Matcher comment = COMMENT.matcher(CODE.matcher(clause.styled()).replaceAll("``"));
        int line = file.lineOf(clause, "<!--");
        // With a backslash before it, it is shown on purpose.
        String written = file.lines().get(line - 1).replace("\\<", "");
        return comment.find() && written.contains("<!--")
                ? Optional.of(fault(line, comment.group().strip()))
                : Optional.empty();
    }

    private static Fault fault(int line, String comment) {
        return Fault.warning(
                Rule.DROPPED_HTML,
                line,
                "the comment has no end in its paragraph, so readers see it: \"" + OneLine.beginning(comment) + "\"",
                "Close it behind its last word with -->, which has no blank in it.");
    }
}
