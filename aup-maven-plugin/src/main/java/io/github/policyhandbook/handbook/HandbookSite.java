package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.HandbookResolver;
import io.github.policyhandbook.edition.Resolution;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.HandbookPages;
import io.github.policyhandbook.site.data.HandbookData;
import java.nio.file.Path;

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
        try (GitHistory git = GitHistory.open(settings.historyRequest())) {
            OutputFolder folder = OutputFolder.prepare(output, surroundings(settings, git));
            UncommittedWork.tell(git.uncommitted(), settings.progress());

            PolicyTexts texts = PolicyTexts.of(git.files(), git.history(), settings.progress());
            Resolution resolution = HandbookResolver.resolve(git.history(), texts::of, editionsOf(settings));
            FindingReport report = new FindingReport(FindingReport.Purpose.SITE, settings.progress());
            AuthorCorrections corrections = AuthorCorrections.read(git, resolution.names());
            UnresolvedConflicts conflicts = UnresolvedConflicts.in(git);
            report.tell(conflicts.findings());
            report.tell(conflicts.elsewhere(resolution.findings()));
            report.tell(conflicts.elsewhere(corrections.findings()));
            report.stopIfErrors();

            Handbook handbook = resolution.handbook();
            HandbookComparison comparison =
                    HandbookComparison.of(handbook, corrections.statements(), settings.progress());
            report.tell(corrections.findings(comparison.faults()));
            ComparedYears years = ComparedYears.of(handbook, settings.site().compare());
            HandbookPages pages = new HandbookPages(handbook, comparison, git.files(), settings.site(), years);
            PageRenderer renderer = new PageRenderer(settings.templates());
            try (SiteWriter site = SiteWriter.open(folder, settings.progress())) {
                Publisher publisher = new Publisher(renderer, site, settings.progress());
                publisher.publish(pages.files());
                publisher.publish(pages.copies());
                publisher.publish(HandbookData.files(handbook, comparison, settings.site(), years.pairs()));
                report.tell(pages.findings());
                site.commit();
                return SiteSummary.of(handbook, years, publisher.pages(), start, folder);
            }
        }
    }

    static OutputFolder.Surroundings surroundings(HandbookSettings settings, GitHistory git) {
        return new OutputFolder.Surroundings(settings.sourceDirectory(), git.root(), git.gitFolder());
    }

    private static EditionSettings editionsOf(HandbookSettings settings) {
        return new EditionSettings(
                settings.calendar(),
                settings.asOf(),
                settings.today(),
                settings.pinnedEditions(),
                settings.readers(),
                settings.publishSubjects());
    }
}
