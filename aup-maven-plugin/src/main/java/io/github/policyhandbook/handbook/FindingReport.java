package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.util.List;

/**
 * Tells what somebody can mend of all findings of a build, and stops it once that is told where one of them weighs enough.
 *
 * <p>Old commits cannot be changed: their faults would come back at each build for ever, so it is only told how many there
 * are. Notes are advice, and left to the check.
 */
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

    /** Tells findings in file and line order, and of those that nobody can mend how many there are. */
    void tell(List<Finding> findings) {
        List<Finding> told = findings.stream().sorted().distinct().toList();
        told.stream().filter(FindingReport::isToBeMended).forEach(finding -> {
            progress.finding(finding);
            errors += finding.fault().severity() == Severity.ERROR ? 1 : 0;
        });
        tellHowMany(told.stream().filter(FindingReport::isOld).count());
    }

    private static boolean isToBeMended(Finding finding) {
        return !isOld(finding) && finding.fault().severity() != Severity.NOTE;
    }

    private static boolean isOld(Finding finding) {
        return finding.fault().rule() == Rule.OLD_REVISION;
    }

    private void tellHowMany(long old) {
        if (old > 0) {
            progress.remark((old == 1 ? "One fault" : old + " faults")
                    + " in old commits, where nobody can mend them any more; aup:check with -Daup.history=true names "
                    + (old == 1 ? "it" : "them"));
        }
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
