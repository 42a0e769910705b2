package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.review.GivenApproval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an approval wrote, and what is left to do.
 *
 * @param policies the approved policies, those among them that stood approved already
 * @param leftOut why others were left as they are, a sentence each
 * @param root the working tree; empty for a folder that is in no repository
 */
public record ApprovalSummary(GivenApproval given, List<Approved> policies, List<String> leftOut, Optional<Path> root) {

    /**
     * An approved policy.
     *
     * @param code the code of its text
     * @param verified whether that was told beforehand, by a code, a decision or a pack
     * @param ends whether it was its end that was approved
     * @param set what was set; nothing where it stood approved already
     */
    public record Approved(String title, String path, String code, boolean verified, boolean ends, List<String> set) {
        public Approved {
            set = List.copyOf(set);
        }

        static Approved of(PolicyApproval.Ready ready) {
            return new Approved(ready.title(), ready.path(), ready.code(), ready.verified(), ready.ends(), ready.set());
        }
    }

    public ApprovalSummary {
        policies = List.copyOf(policies);
        leftOut = List.copyOf(leftOut);
    }

    /** The lines for the console. */
    public List<String> lines() {
        List<Approved> written =
                policies.stream().filter(policy -> !policy.set().isEmpty()).toList();
        List<String> lines = new ArrayList<>();
        tell(written.stream().filter(policy -> !policy.ends()).toList(), "Written down as approved on ", lines);
        tell(
                written.stream().filter(Approved::ends).toList(),
                "Written down as withdrawn, which was approved on ",
                lines);
        policies.stream()
                .filter(policy -> policy.set().isEmpty())
                .forEach(policy -> lines.add(policy.title() + " (" + policy.path() + ") stands "
                        + (policy.ends() ? "withdrawn" : "approved") + " already; nothing was written."));
        lines.addAll(leftOut);
        if (written.isEmpty()) {
            lines.add("Nothing was written.");
        } else {
            lines.addAll(next(written));
        }
        return lines;
    }

    private void tell(List<Approved> written, String what, List<String> lines) {
        if (!written.isEmpty()) {
            lines.add(what + EnglishDate.of(given.date()) + " by " + given.by() + ":");
        }
        for (Approved policy : written) {
            lines.add("  " + policy.path() + ": " + policy.title() + ", text " + policy.code()
                    + (policy.verified() ? "" : " as it stands; no paper tells which text was approved"));
            policy.set().forEach(fact -> lines.add("    " + fact));
        }
    }

    private List<String> next(List<Approved> written) {
        if (root.isEmpty()) {
            return List.of("Nothing else in these files was changed.");
        }
        if (written.stream().anyMatch(policy -> !isQuotable(policy.path()))) {
            List<String> lines = new ArrayList<>();
            lines.add("Nothing else in these files was changed. Look at it with \"git diff\", then add and commit these"
                    + " files in " + root.get() + ":");
            written.forEach(policy -> lines.add("  " + policy.path()));
            return lines;
        }
        String paths = written.stream()
                .map(Approved::path)
                .map(ApprovalSummary::quoted)
                .collect(Collectors.joining(" "));
        return List.of(
                "Nothing else in these files was changed. Look at it with \"git diff\", then commit it, in "
                        + root.get() + ":",
                "  git add -- " + paths,
                "  git commit -m \"Record the approval of " + EnglishDate.of(given.date()) + "\" -- " + paths);
    }

    /** Whether no shell, and not the Windows prompt, sees more in a path between quotation marks than its letters. */
    private static boolean isQuotable(String path) {
        return path.matches("[^$`\"\\\\%!]*");
    }

    /** A path as both shells and the Windows prompt take it. */
    private static String quoted(String path) {
        return path.matches("[\\w./-]+") ? path : "\"" + path + "\"";
    }
}
