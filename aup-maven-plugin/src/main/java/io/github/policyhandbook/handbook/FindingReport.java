package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Severity;
import java.util.List;

/** Tells all findings of a build, and stops it once they are told where one of them weighs enough. */
final class FindingReport {

    /** What is being built, and how to go on where it cannot be. */
    enum Purpose {
        SITE("the site can be built", "Mend and commit, then build again. The last good site was left as it was."),
        PACK(
                "the pack can be drawn up",
                "Mend and save (on a branch that is named with -Daup.proposed: commit), then run again. The last good pack"
                        + " was left as it was.");

        private final String goal;
        private final String mend;

        Purpose(String goal, String mend) {
            this.goal = goal;
            this.mend = mend;
        }
    }

    private final Purpose purpose;
    private final Progress progress;
    private int errors;

    FindingReport(Purpose purpose, Progress progress) {
        this.purpose = purpose;
        this.progress = progress;
    }

    /** Tells findings in file and line order. */
    void tell(List<Finding> findings) {
        findings.stream().sorted().distinct().forEach(finding -> {
            progress.finding(finding);
            errors += finding.fault().severity() == Severity.ERROR ? 1 : 0;
        });
    }

    /**
     * Ends the build where an error was told.
     *
     * @throws HandbookException with how many there are
     */
    void stopIfErrors() {
        if (errors > 0) {
            throw new HandbookException((errors == 1 ? "One fault" : errors + " faults")
                    + " in the policies must be mended before " + purpose.goal + "; see above for where and how.\n  "
                    + purpose.mend);
        }
    }
}
