package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.check.CheckedFile;
import io.github.policyhandbook.check.CheckedHandbook;
import io.github.policyhandbook.check.Floods;
import io.github.policyhandbook.check.Inspections;
import io.github.policyhandbook.check.Silencing;
import io.github.policyhandbook.check.SourceText;
import io.github.policyhandbook.check.Weighing;
import io.github.policyhandbook.check.report.JUnitReport;
import io.github.policyhandbook.check.report.SarifReport;
import io.github.policyhandbook.compare.ComparisonMemory;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.ProposalResolver;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.history.ProposedChange;
import io.github.policyhandbook.markdown.SourceLines;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.site.ComparedPairs;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.CopiedFiles;
import io.github.policyhandbook.site.LinkResolver;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The whole trip: from the policies as they lie on the disk, with their history, to all that is wrong in them. */
public final class HandbookCheck {

    private final HandbookSettings handbook;
    private final CheckSettings settings;
    private final GitHistory git;
    private final PolicyTexts texts;
    private final ComparisonMemory memory;

    private HandbookCheck(HandbookSettings handbook, CheckSettings settings, GitHistory git) {
        this(
                handbook,
                settings,
                git,
                PolicyTexts.of(git.files(), git.history(), handbook.progress()),
                ComparisonMemory.forOnce());
    }

    private HandbookCheck(
            HandbookSettings handbook,
            CheckSettings settings,
            GitHistory git,
            PolicyTexts texts,
            ComparisonMemory memory) {
        this.handbook = handbook;
        this.settings = RequiredPlaces.in(git, handbook, settings);
        this.git = git;
        this.texts = texts;
        this.memory = memory;
    }

    /**
     * Checks the policies, writes the reports and tells all that was found.
     *
     * @param reports the folder the reports are to stand in
     * @throws HandbookException if there is nothing to check, or the reports cannot be written; also, once all is told, where
     *     something was found that the school asked to fail for
     */
    public static CheckSummary run(HandbookSettings handbook, CheckSettings settings, Path reports) {
        long start = System.nanoTime();
        try (GitHistory git = GitHistory.openProposal(handbook.historyRequest(), changeOf(handbook))) {
            OutputFolder folder = OutputFolder.prepare(
                    reports, OutputFolder.Purpose.REPORT, HandbookSite.surroundings(handbook, git));
            CheckResult result = new HandbookCheck(handbook, settings, git).result();
            try (SiteWriter writer = SiteWriter.open(folder, handbook.progress())) {
                writer.write(SarifReport.file(result));
                writer.write(JUnitReport.file(result, settings));
                writer.commit();
            }
            result.findings().forEach(handbook.progress()::checked);
            CheckSummary summary = CheckSummary.of(result, start, folder);
            if (result.failsFor(settings)) {
                throw new HandbookException(summary.failure());
            }
            return summary;
        }
    }

    /**
     * Checks the policies. Nothing is written, and nothing told.
     *
     * @throws HandbookException if there is nothing to check
     */
    public static CheckResult check(HandbookSettings handbook, CheckSettings settings) {
        try (GitHistory git = GitHistory.openProposal(handbook.historyRequest(), changeOf(handbook))) {
            return new HandbookCheck(handbook, settings, git).result();
        }
    }

    /**
     * Checks the policies as they are committed, whatever lies on the disk. Nothing is written, and nothing told.
     *
     * @throws HandbookException if there is nothing to check
     */
    static CheckResult checkCommitted(HandbookSettings handbook, CheckSettings settings) {
        ProposedChange committed = ProposedChange.CHECKED_TREE.of(handbook.ref());
        try (GitHistory git = GitHistory.openProposal(handbook.historyRequest(), committed)) {
            return new HandbookCheck(handbook, settings, git).result();
        }
    }

    /**
     * Checks a history that is open and parsed already. Nothing is written, and nothing told.
     *
     * @param memory what earlier checks of the same handbook compared
     */
    static CheckResult check(
            HandbookSettings handbook,
            CheckSettings settings,
            GitHistory git,
            PolicyTexts texts,
            ComparisonMemory memory) {
        return new HandbookCheck(handbook, settings, git, texts, memory).result();
    }

    /** What lies on the disk, unless somebody named a branch or commit. */
    private static ProposedChange changeOf(HandbookSettings handbook) {
        return handbook.ref().equals("HEAD")
                ? ProposedChange.CHECKED_TREE
                : ProposedChange.CHECKED_TREE.of(handbook.ref());
    }

    private CheckResult result() {
        ProposedHandbook proposed =
                ProposalResolver.resolve(git.history(), texts::of, GovernorsReview.editions(handbook), git.baseline());
        AuthorCorrections corrections = AuthorCorrections.read(git, proposed.names());
        HandbookComparison comparison =
                HandbookComparison.of(proposed.handbook(), corrections.statements(), handbook.progress(), memory);
        UnresolvedConflicts conflicts = UnresolvedConflicts.in(git);
        List<CheckedFile> files = files(proposed);

        List<Finding> found = new ArrayList<>(proposed.findings());
        found.addAll(corrections.findings());
        found.addAll(corrections.findings(comparison.faults()));
        found.addAll(Inspections.findings(
                new CheckedHandbook(files, proposed, comparison, links(proposed, comparison), settings)));
        List<Finding> told = new ArrayList<>(conflicts.findings());
        told.addAll(conflicts.elsewhere(found));
        Silencing silencing = Silencing.of(told, files);
        return new CheckResult(
                files.stream().map(CheckedFile::path).toList(),
                silencing.silenced(),
                Floods.stemmed(Weighing.of(silencing.told(), settings)));
    }

    private List<CheckedFile> files(ProposedHandbook proposed) {
        Map<String, Policy> policyByPath = new TreeMap<>();
        for (Policy policy : proposed.handbook().policies()) {
            FileState newest =
                    policy.revisions().get(policy.revisions().size() - 1).file();
            policyByPath.put(newest.path(), policy);
        }
        return git.history().filesAtTip().stream()
                .map(file -> checked(file, Optional.ofNullable(policyByPath.get(file.path()))))
                .toList();
    }

    private CheckedFile checked(FileState file, Optional<Policy> policy) {
        PolicyText text = texts.of(file.blob());
        List<String> lines = SourceLines.of(git.files().read(file.blob()));
        return new CheckedFile(file, text, new SourceText(lines, text.clauses()), policy);
    }

    private LinkResolver links(ProposedHandbook proposed, HandbookComparison comparison) {
        SitePlan plan = new SitePlan(
                proposed.handbook(),
                comparison,
                handbook.site(),
                Words.english(),
                ComparedYears.of(proposed.handbook(), ComparedPairs.ADJACENT));
        return new LinkResolver(plan, new CopiedFiles(git.files()));
    }
}
