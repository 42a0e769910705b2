package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Severity;
import java.util.List;

/** Tells all findings of a build, and stops it once they are told where one of them weighs enough. */
final class FindingReport {

    private final Progress progress;
    private int errors;

    FindingReport(Progress progress) {
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
                    + " in the policies must be mended before the site can be built; see above for where and how.\n"
                    + "  Mend and commit, then build again. The last good site was left as it was.");
        }
    }
}
