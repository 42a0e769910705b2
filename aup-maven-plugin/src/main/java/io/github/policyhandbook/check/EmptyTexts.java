package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.SilencingComment;
import java.util.List;

/** Published policies that say nothing: a file of front matter alone, with a title and no word below it, or of comments. */
final class EmptyTexts implements Inspection.OfFile {

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        boolean published = !file.facts().isDraft() && handbook.version(file).isPresent();
        return published && !isUnreadable(file) && isEmpty(file) ? List.of(fault(file)) : List.of();
    }

    /** A Word document's words are not lost, and front matter without an end takes the text in. */
    private static boolean isUnreadable(CheckedFile file) {
        return file.text().faults().stream()
                .anyMatch(fault -> fault.severity() == Severity.ERROR
                        && (fault.rule() == Rule.ENCODING || fault.rule() == Rule.FRONT_MATTER));
    }

    private static boolean isEmpty(CheckedFile file) {
        return file.text().clauses().stream().allMatch(clause -> clause.kind() == Clause.Kind.HEADING);
    }

    /** Something is written and nothing shown: it stands in a comment, or in what HTML takes for one. */
    private static boolean hides(CheckedFile file) {
        return file.lines().stream()
                .skip(file.text().factLines().textBegins() - 1)
                .anyMatch(line -> line.contains("<") && !SilencingComment.isAll(line));
    }

    private static Fault fault(CheckedFile file) {
        if (file.isBlank()) {
            return Fault.warning(
                    Rule.EMPTY_TEXT,
                    1,
                    "the file is empty, so readers find an empty page",
                    "Write the policy into it, or take it away until there is one.");
        }
        boolean titled = !file.text().clauses().isEmpty();
        boolean hidden = hides(file);
        return Fault.warning(
                Rule.EMPTY_TEXT,
                1,
                titled
                        ? "the policy has headings and no text below them, so readers find an empty page"
                        : "the policy has no text, so readers find an empty page",
                "Write its text " + (titled ? "below the heading" : "into the file")
                        + (hidden ? ", outside of comments" : "")
                        + ", or \"status: draft\" into its front matter until there is one.");
    }
}
