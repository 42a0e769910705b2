package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.HandbookResolver;
import io.github.policyhandbook.edition.Resolution;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.history.HistoryRequest;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.HandbookPages;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.data.HandbookData;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The whole trip: from the commits of a folder of policies to a site that is in place. */
public final class HandbookSite {

    private HandbookSite() {}

    /**
     * Builds the site, or leaves the last one as it was.
     *
     * @param output the folder the site is to stand in
     * @throws HandbookException if there is nothing to build from, a fault at the tip stops it, or it cannot be written
     */
    public static SiteSummary build(HandbookSettings settings, Path output) {
        long start = System.nanoTime();
        try (GitHistory git = GitHistory.open(historyOf(settings))) {
            OutputFolder folder = OutputFolder.prepare(
                    output, new OutputFolder.Surroundings(settings.sourceDirectory(), git.root(), git.gitFolder()));
            UncommittedWork.tell(git.uncommitted(), settings.progress());

            PolicyTexts texts = new PolicyTexts(git.files());
            Resolution resolution = HandbookResolver.resolve(git.history(), texts::of, editionsOf(settings));
            FindingReport report = new FindingReport(settings.progress());
            report.tell(resolution.findings());
            report.stopIfErrors();

            Handbook handbook = resolution.handbook();
            HandbookComparison comparison = HandbookComparison.of(handbook, settings.progress());
            ComparedYears years = ComparedYears.of(handbook, settings.site().compare());
            HandbookPages pages = new HandbookPages(handbook, comparison, git.files(), settings.site(), years);
            PageRenderer renderer = new PageRenderer(settings.templates());
            int written = 0;
            try (SiteWriter site = SiteWriter.open(folder, settings.progress())) {
                Stream<SiteFile> files = Stream.concat(
                        pages.files(), HandbookData.files(handbook, comparison, settings.site(), years.pairs()));
                for (Iterator<SiteFile> each = files.iterator(); each.hasNext(); ) {
                    SiteFile file = each.next();
                    site.write(dataOf(file, renderer));
                    written += file.path().endsWith(".html") ? 1 : 0;
                }
                report.tell(pages.findings());
                site.commit();
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            int compared = years.pairs().size();
            return new SiteSummary(
                    handbook.editions().size(), handbook.policies().size(), compared, written, time, folder.path());
        }
    }

    private static HistoryRequest historyOf(HandbookSettings settings) {
        return new HistoryRequest(
                settings.sourceDirectory(),
                settings.ref(),
                settings.includes(),
                settings.excludes(),
                settings.history(),
                List.copyOf(settings.pinnedEditions().values()),
                settings.now(),
                settings.progress());
    }

    private static EditionSettings editionsOf(HandbookSettings settings) {
        return new EditionSettings(
                settings.calendar(),
                settings.asOf(),
                LocalDate.ofInstant(settings.now(), settings.calendar().zone()),
                settings.pinnedEditions(),
                settings.readers(),
                settings.publishSubjects());
    }

    private static SiteFile.Data dataOf(SiteFile file, PageRenderer renderer) {
        if (file instanceof SiteFile.Page page) {
            return new SiteFile.Data(page.path(), renderer.render(page));
        }
        return (SiteFile.Data) file;
    }
}
