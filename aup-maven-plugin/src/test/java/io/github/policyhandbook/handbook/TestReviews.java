package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.ProposalResolver;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.review.Agenda;
import io.github.policyhandbook.review.Review;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * Reviews of made-up policies, through a real repository.
 *
 * <pre>{@code
 * Review review = TestReviews.in(folder).approved("phones", "Phones are silent.\n").proposed("phones", "Phones are off.\n")
 *         .review();
 * }</pre>
 */
public final class TestReviews implements AutoCloseable {

    private static final LocalDate APPROVED = LocalDate.of(2025, 3, 14);

    private final TestRepository repository;
    private LocalDate day = APPROVED;

    private TestReviews(TestRepository repository) {
        this.repository = repository;
    }

    /** Nothing yet, in an empty folder. */
    public static TestReviews in(Path folder) {
        return new TestReviews(TestRepository.in(folder));
    }

    /** Commits a text as approved by the full governing body. */
    public TestReviews approved(String policy, String text) {
        return commit(policy, "approved", "Full governing body", text);
    }

    /** Commits a text as put forward to the full governing body. */
    public TestReviews proposed(String policy, String text) {
        return commit(policy, "draft", "Full governing body", text);
    }

    /** Commits a text with an approver and a status of its own. */
    public TestReviews commit(String policy, String status, String approver, String text) {
        repository.write(
                "policies/" + policy + ".md",
                "---\nstatus: " + status + "\napproved: " + APPROVED + "\napproved-by: " + approver + "\napprover: "
                        + approver + "\n---\n" + text);
        repository.commit(day, "Write on " + policy);
        day = day.plusDays(1);
        return this;
    }

    /** The review of all of them. */
    public Review review(String... stated) {
        TestSettings settings = settings(stated);
        HandbookSettings handbook = settings.settings();
        ReviewSettings review = settings.review(repository.path());
        try (GitHistory git = GitHistory.openProposal(handbook.historyRequest(), review.change())) {
            EditionSettings editions = new EditionSettings(
                    handbook.calendar(), handbook.asOf(), handbook.today(), Map.of(), Readers.GOVERNORS, true);
            ProposedHandbook both = ProposalResolver.resolve(
                    git.history(),
                    PolicyTexts.of(git.files(), git.history(), Progress.SILENT)::of,
                    editions,
                    git.baseline());
            return Agenda.of(both, HandbookComparison.of(both.handbook(), Progress.SILENT), review.meeting());
        }
    }

    /**
     * Builds the pack as the goal does, in {@code review} below the folder, and returns its page.
     *
     * @param stated settings as {@code meeting=Full governing body}; files are looked for in the folder
     */
    public Path pack(String... stated) {
        Path out = repository.path().resolve("review");
        GovernorsReview.build(settings(stated).review(repository.path()), out);
        return out.resolve("index.html");
    }

    @Override
    public void close() {
        repository.close();
    }

    private TestSettings settings(String... stated) {
        TestSettings settings = TestSettings.of(repository.path().resolve("policies"));
        for (String one : stated) {
            int equals = one.indexOf('=');
            settings.with(one.substring(0, equals), one.substring(equals + 1));
        }
        return settings;
    }
}
