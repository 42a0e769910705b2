package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.PlannedFile;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteSettings;
import java.util.List;
import java.util.stream.Stream;

/** Every data file of the site. */
public final class HandbookData {

    private HandbookData() {}

    /**
     * The data files in a fixed order, each made when it is asked, by whichever thread; the feed and the sitemap
     * only where the settings say where the site will stand.
     *
     * @param pairs the years that are compared, each pair with a {@code changes.json} of its own
     */
    public static Stream<PlannedFile> files(
            Handbook handbook, HandbookComparison comparison, SiteSettings settings, List<ComparedYears.Pair> pairs) {
        var facts = new PoliciesToday(handbook, comparison);
        return Stream.of(
                        Stream.of(
                                new PlannedFile(
                                        SiteAddress.HANDBOOK_JSON, () -> HandbookJson.file(handbook, facts, settings)),
                                new PlannedFile(SiteAddress.REGISTER_CSV, () -> RegisterCsv.file(handbook, facts))),
                        pairs.stream().map(pair -> changes(comparison, pair)),
                        handbook.policies().stream()
                                .map(policy -> new PlannedFile(
                                        SiteAddress.historyJson(policy.id()),
                                        () -> HistoryJson.file(policy, handbook, facts, comparison))),
                        SearchIndex.files(handbook, facts, comparison),
                        Schemas.files(),
                        settings.baseUrl().stream()
                                .map(SiteUrls::new)
                                .flatMap(urls -> Stream.of(
                                        new PlannedFile(
                                                SiteAddress.FEED,
                                                () -> AtomFeed.file(handbook, comparison, settings, urls)),
                                        new PlannedFile(SiteAddress.SITEMAP, () -> Sitemap.file(handbook, urls)))))
                .flatMap(files -> files);
    }

    private static PlannedFile changes(HandbookComparison comparison, ComparedYears.Pair pair) {
        String path = SiteAddress.changesJson(pair.from().label(), pair.to().label());
        return new PlannedFile(path, () -> ChangesJson.file(path, comparison.compare(pair.from(), pair.to())));
    }
}
