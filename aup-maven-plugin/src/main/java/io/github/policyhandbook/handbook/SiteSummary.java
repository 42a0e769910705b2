package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.site.ComparedYears;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * What a build wrote.
 *
 * @param comparisons how many pairs of years were compared
 * @param pages how many HTML pages the site has
 * @param time how long the build took
 * @param folder where the site stands
 */
public record SiteSummary(int editions, int policies, int comparisons, int pages, Duration time, Path folder) {

    static SiteSummary of(Handbook handbook, ComparedYears years, int pages, long startNanos, OutputFolder folder) {
        return new SiteSummary(
                handbook.editions().size(),
                handbook.policies().size(),
                years.pairs().size(),
                pages,
                Duration.ofNanos(System.nanoTime() - startNanos),
                folder.path());
    }

    /** The closing line: {@code 4 editions, 9 policies, 6 comparisons, 180 pages in 2.4 s: /school/target/handbook}. */
    public String sentence() {
        return String.format(
                Locale.UK,
                "%s, %s, %s, %s in %.1f s: %s",
                counted(editions, "edition", "editions"),
                counted(policies, "policy", "policies"),
                counted(comparisons, "comparison", "comparisons"),
                counted(pages, "page", "pages"),
                time.toMillis() / 1000.0,
                folder);
    }

    static String counted(int count, String one, String many) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }
}
