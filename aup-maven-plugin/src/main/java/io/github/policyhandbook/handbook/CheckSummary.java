package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.model.Severity;
import java.time.Duration;
import java.util.Locale;

/**
 * What a check found, counted.
 *
 * @param files how many files were looked at
 * @param time how long it took
 */
public record CheckSummary(int files, int errors, int warnings, int notes, Duration time) {

    static CheckSummary of(CheckResult result, long startNanos) {
        return new CheckSummary(
                result.files().size(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.NOTE),
                Duration.ofNanos(System.nanoTime() - startNanos));
    }

    /** The closing line: {@code 9 files checked in 1.2 s: 1 error, 3 warnings, 2 notes}. */
    public String sentence() {
        return String.format(
                Locale.UK,
                "%s checked in %.1f s: %s",
                SiteSummary.counted(files, "file", "files"),
                time.toMillis() / 1000.0,
                findings());
    }

    /** {@code 1 error, 3 warnings, 2 notes}. */
    String findings() {
        return errors + warnings + notes == 0
                ? "nothing to mend"
                : SiteSummary.counted(errors, "error", "errors") + ", "
                        + SiteSummary.counted(warnings, "warning", "warnings") + ", "
                        + SiteSummary.counted(notes, "note", "notes");
    }
}
