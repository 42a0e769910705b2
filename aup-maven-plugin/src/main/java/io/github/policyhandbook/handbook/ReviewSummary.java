package io.github.policyhandbook.handbook;

import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.review.Review;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * What a review found and wrote.
 *
 * @param papers how many policies are on the agenda
 * @param changes how many changes of words or place they have; new policies and those to end have none
 * @param cues how many words changed that a reader should not miss
 * @param unchanged how many policies stand as they were approved
 * @param time how long it took
 * @param folder where the pack stands
 */
public record ReviewSummary(int papers, int changes, int cues, int unchanged, Duration time, Path folder) {

    static ReviewSummary of(Review review, long startNanos, OutputFolder folder) {
        return new ReviewSummary(
                review.papers().size(),
                review.weight().changes(),
                review.weight().cues(),
                review.unchanged().size(),
                Duration.ofNanos(System.nanoTime() - startNanos),
                folder.path());
    }

    /** The closing line: {@code 3 papers, 14 changes, 2 wordings to check, 6 policies unchanged in 1.4 s: /school/target/review}. */
    public String sentence() {
        return String.format(
                Locale.UK,
                "%s, %s, %s to check, %s unchanged in %.1f s: %s",
                SiteSummary.counted(papers, "paper", "papers"),
                SiteSummary.counted(changes, "change", "changes"),
                SiteSummary.counted(cues, "wording", "wordings"),
                SiteSummary.counted(unchanged, "policy", "policies"),
                time.toMillis() / 1000.0,
                folder);
    }
}
