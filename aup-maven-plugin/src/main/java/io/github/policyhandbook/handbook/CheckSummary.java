package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.output.OutputFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * What a check found, counted.
 *
 * @param files how many files were looked at
 * @param silenced how many findings are right as they stand, for a reason
 * @param time how long it took
 * @param folder where the reports stand
 */
public record CheckSummary(int files, int errors, int warnings, int notes, int silenced, Duration time, Path folder) {

    static CheckSummary of(CheckResult result, long startNanos, OutputFolder folder) {
        return new CheckSummary(
                result.files().size(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.NOTE),
                result.silenced().size(),
                Duration.ofNanos(System.nanoTime() - startNanos),
                folder.path());
    }

    /** The closing line: {@code 9 files checked in 1.2 s: 1 error, 3 warnings, 2 notes: /school/target/check}. */
    public String sentence() {
        return String.format(
                Locale.UK,
                "%s checked in %.1f s: %s: %s",
                SiteSummary.counted(files, "file", "files"),
                time.toMillis() / 1000.0,
                findings(),
                folder);
    }

    /** Why the check fails, once all was told. */
    String failure() {
        return "The check found " + findings()
                + ".\n  Above stands where, what, and what to do; for other programs it is in "
                + folder + ".\n  What is right as it stands can be silenced at its place, with a reason:"
                + " <!-- aup:ignore link-text: the form is called so -->";
    }

    /** {@code 1 error, 3 warnings, 2 notes}. */
    String findings() {
        String found = errors + warnings + notes == 0
                ? "nothing to mend"
                : SiteSummary.counted(errors, "error", "errors") + ", "
                        + SiteSummary.counted(warnings, "warning", "warnings") + ", "
                        + SiteSummary.counted(notes, "note", "notes");
        return silenced == 0 ? found : found + ", " + silenced + " silenced";
    }
}
