package io.github.policyhandbook.handbook;

import io.github.policyhandbook.cache.ToldMessages;
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
import java.util.Optional;

/** The whole trip: from the commits of a folder of policies to a site that is in place. */
public final class HandbookSite {

    private HandbookSite() {}

    /**
     * Builds the site where anything changed since the last build, or leaves the last one as it was.
     *
     * @param output the folder the site is to stand in
     * @param cache the folder in which builds leave a record of what they rested on; empty for a build without
     * @throws HandbookException if there is nothing to build from, a fault at the tip stops it, or it cannot be written
     */
    public static SiteSummary build(HandbookSettings settings, Path output, Optional<Path> cache) {
        LastBuild last = new LastBuild(settings, output, cache);
        return last.unchanged().orElseGet(() -> build(settings, output, last));
    }

    /** Builds it in any case. */
    public static SiteSummary build(HandbookSettings settings, Path output) {
        return build(settings, output, Optional.empty());
    }

    private static SiteSummary build(HandbookSettings settings, Path output, LastBuild last) {
        long start = System.nanoTime();
        ToldMessages told = new ToldMessages(settings.progress());
        try (GitHistory git = GitHistory.open(settings.heardBy(told).historyRequest())) {
            OutputFolder folder = OutputFolder.prepare(output, surroundings(settings, git));
            UncommittedWork.tell(git.uncommitted(), settings.progress());

            PolicyTexts texts = PolicyTexts.of(git.files(), git.history(), settings.progress(), last.texts());
            Resolution resolution = HandbookResolver.resolve(git.history(), texts::of, editionsOf(settings));
            FindingReport report = new FindingReport(FindingReport.Purpose.SITE, told);
            AuthorCorrections corrections = AuthorCorrections.read(git, resolution.names());
            UnresolvedConflicts conflicts = UnresolvedConflicts.in(git);
            report.tell(conflicts.findings());
            report.tell(conflicts.elsewhere(resolution.findings()));
            report.tell(conflicts.elsewhere(corrections.findings()));
            report.stopIfErrors();

            Handbook handbook = resolution.handbook();
            HandbookComparison comparison = HandbookComparison.of(handbook, corrections.statements(), told);
            report.tell(corrections.findings(comparison.faults()));
            ComparedYears years = ComparedYears.of(handbook, settings.site().compare());
            HandbookPages pages = new HandbookPages(handbook, comparison, git.files(), settings.site(), years);
            PageRenderer renderer = new PageRenderer(settings.templates());
            try (SiteWriter site = SiteWriter.open(folder, settings.progress())) {
                SiteMaker maker = new SiteMaker(renderer, site, told);
                maker.make(pages.files());
                maker.makeInOrder(pages.printed());
                maker.make(pages.copies());
                maker.make(HandbookData.files(handbook, comparison, settings.site(), years.pairs()));
                report.tell(pages.findings());
                site.commit();
                SiteSummary summary = SiteSummary.of(handbook, years, maker.pages(), start, folder);
                last.remember(summary, told, site.standing(), folder);
                return summary;
            }
        }
    }

    static OutputFolder.Surroundings surroundings(HandbookSettings settings, GitHistory git) {
        return new OutputFolder.Surroundings(settings.sourceDirectory(), git.root(), git.gitFolder());
    }

    static EditionSettings editionsOf(HandbookSettings settings) {
        return new EditionSettings(
                settings.calendar(),
                settings.asOf(),
                settings.today(),
                settings.pinnedEditions(),
                settings.readers(),
                settings.publishSubjects());
    }
}
