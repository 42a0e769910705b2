package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.PolicyNames;
import io.github.policyhandbook.edition.ProposalResolver;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.pack.GovernorsPack;
import io.github.policyhandbook.pack.data.ReviewJson;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.review.Agenda;
import io.github.policyhandbook.review.PolicyChoice;
import io.github.policyhandbook.review.Review;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The whole trip: from what is proposed and what was approved to a pack for the governors. */
public final class GovernorsReview {

    private GovernorsReview() {}

    /**
     * Writes the pack, or leaves the last one as it was.
     *
     * @param output the folder the pack is to stand in
     * @throws HandbookException if there is nothing to compare, a fault in what is proposed
     *     stops it, or it cannot be written; also once the pack is written, where the settings ask to fail for what is in it
     */
    public static ReviewSummary build(ReviewSettings settings, Path output) {
        long start = System.nanoTime();
        HandbookSettings handbook = settings.handbook();
        PrintingPress.warmUp();
        try (GitHistory git = GitHistory.openProposal(settings.historyRequest(output), settings.change())) {
            OutputFolder folder =
                    OutputFolder.prepare(output, OutputFolder.Purpose.PACK, HandbookSite.surroundings(handbook, git));

            PolicyTexts texts = PolicyTexts.of(git.files(), git.history(), handbook.progress());
            ProposedHandbook proposed =
                    ProposalResolver.resolve(git.history(), texts::of, editions(handbook), git.baseline());
            FindingReport report = new FindingReport(FindingReport.Purpose.PACK, handbook.progress());
            AuthorCorrections corrections = AuthorCorrections.read(git, proposed.names());
            UnresolvedConflicts conflicts = UnresolvedConflicts.in(git);
            report.tell(conflicts.findings());
            report.tell(conflicts.elsewhere(proposed.findings()));
            report.tell(conflicts.elsewhere(corrections.findings()));
            report.stopIfErrors();

            HandbookComparison comparison =
                    HandbookComparison.of(proposed.handbook(), corrections.statements(), handbook.progress());
            Review review = Agenda.of(proposed, comparison, settings.meeting());
            tellOtherTexts(review, handbook.progress());
            GovernorsPack pack = new GovernorsPack(
                    review, SubmittedFiles.read(settings, review), git.files(), handbook.site(), settings.command());
            try (SiteWriter site = SiteWriter.open(folder, handbook.progress())) {
                SiteMaker maker = new SiteMaker(new PageRenderer(handbook.templates()), site, handbook.progress());
                // The data too only when it is its turn: the PDF files are being printed by then.
                maker.makeInOrder(Stream.concat(
                        pack.files(),
                        Stream.of(review)
                                .map(whole ->
                                        ReviewJson.file(whole, handbook.site().organisation()))));
                site.commit();
            }
            ReviewSummary summary = ReviewSummary.of(review, start, folder);
            settings.failOn().reason(review).ifPresent(reason -> {
                throw new HandbookException("The pack is written to " + folder.path() + ". " + reason);
            });
            return summary;
        }
    }

    /** A pack shows the text as it is put forward, whichever text of the policy was named. */
    private static void tellOtherTexts(Review review, Progress progress) {
        PolicyNames names = review.proposed().names();
        for (PolicyChoice named : PolicyChoice.parse(review.meeting().policies())) {
            names.idOf(named.id())
                    .flatMap(review::paper)
                    .filter(paper -> named.code()
                            .filter(code -> !code.equals(paper.code()))
                            .isPresent())
                    .ifPresent(paper -> progress.warn("aup.policies names " + named.id() + " as text "
                            + named.code().orElseThrow() + ", but its paper in this pack is " + paper.code()
                            + ". Look whether that is the text to be put before the meeting."));
        }
    }

    static EditionSettings editions(HandbookSettings settings) {
        return new EditionSettings(
                settings.calendar(),
                settings.asOf(),
                settings.today(),
                Map.of(),
                Readers.GOVERNORS,
                settings.publishSubjects());
    }
}
