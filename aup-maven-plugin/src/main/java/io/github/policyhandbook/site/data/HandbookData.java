package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SiteSettings;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every data file of the site. */
public final class HandbookData {

    private HandbookData() {}

    /**
     * The data files in a fixed order, each made when its supplier is asked, by whichever thread; the feed and the sitemap
     * only where the settings say where the site will stand.
     *
     * @param pairs the years that are compared, each pair with a {@code changes.json} of its own
     */
    public static Stream<Supplier<SiteFile>> files(
            Handbook handbook, HandbookComparison comparison, SiteSettings settings, List<ComparedYears.Pair> pairs) {
        var facts = new PoliciesToday(handbook, comparison);
        return Stream.of(
                        Stream.of(one(() -> HandbookJson.file(handbook, facts, settings))),
                        Stream.of(one(() -> RegisterCsv.file(handbook, facts))),
                        pairs.stream().map(pair -> one(() -> changes(comparison, pair))),
                        handbook.policies().stream()
                                .map(policy -> one(() -> HistoryJson.file(policy, handbook, facts, comparison))),
                        SearchIndex.files(handbook, facts, comparison),
                        Schemas.files(),
                        settings.baseUrl().stream()
                                .map(SiteUrls::new)
                                .flatMap(urls -> Stream.of(
                                        one(() -> AtomFeed.file(handbook, comparison, settings, urls)),
                                        one(() -> Sitemap.file(handbook, urls)))))
                .flatMap(files -> files);
    }

    private static Supplier<SiteFile> one(Supplier<SiteFile> file) {
        return file;
    }

    private static SiteFile changes(HandbookComparison comparison, ComparedYears.Pair pair) {
        String path = SiteAddress.changesJson(pair.from().label(), pair.to().label());
        return ChangesJson.file(path, comparison.compare(pair.from(), pair.to()));
    }
}
