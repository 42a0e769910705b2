package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.SiteNumbers;
import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.site.ComparedYears;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What a build wrote, or found in place.
 *
 * @param time how long the build took; empty where nothing had changed and nothing was built
 * @param folder where the site stands
 */
public record SiteSummary(SiteNumbers numbers, Optional<Duration> time, Path folder) {

    static SiteSummary of(Handbook handbook, ComparedYears years, int pages, long startNanos, OutputFolder folder) {
        SiteNumbers numbers = new SiteNumbers(
                handbook.editions().size(),
                handbook.policies().size(),
                years.pairs().size(),
                pages);
        return new SiteSummary(numbers, Optional.of(Duration.ofNanos(System.nanoTime() - startNanos)), folder.path());
    }

    /** That of a site which stands as the last build left it. */
    static SiteSummary of(SiteNumbers numbers, OutputFolder folder) {
        return new SiteSummary(numbers, Optional.empty(), folder.path());
    }

    /** How many years it tells of. */
    public int editions() {
        return numbers.editions();
    }

    /**
     * The closing line: {@code 4 editions, 9 policies, 6 comparisons, 180 pages in 2.4 s: /school/target/handbook}, or
     * {@code No committed change since the last build: 4 editions, ...}.
     */
    public String sentence() {
        return (time.isEmpty() ? "No committed change since the last build: " : "")
                + counted(numbers.editions(), "edition", "editions")
                + ", " + counted(numbers.policies(), "policy", "policies")
                + ", " + counted(numbers.comparisons(), "comparison", "comparisons")
                + ", " + counted(numbers.pages(), "page", "pages")
                + time.map(took -> String.format(Locale.UK, " in %.1f s", took.toMillis() / 1000.0))
                        .orElse("")
                + ": " + folder;
    }

    static String counted(int count, String one, String many) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }
}
