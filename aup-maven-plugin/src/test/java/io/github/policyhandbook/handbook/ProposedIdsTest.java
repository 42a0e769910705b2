package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposalResolver;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what ids a pack names the clauses put forward: those by which the site names them once they are approved. */
class ProposedIdsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 12);
    private static final String APPROVED = "---\nstatus: approved\napproved: 2024-09-12\n---\n";
    private static final String DRAFT = "---\nstatus: draft\n---\n";
    private static final String APPROVED_LATER = "---\nstatus: approved\napproved: 2025-03-12\n---\n";
    private static final String LANYARD = "- Every visitor wears the red lanyard all day, on the field as well.\n";

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder);
        repository
                .write("policies/visitors.md", APPROVED + "# Visitors\n\n- Sign in.\n" + LANYARD + "- Sign out.\n")
                .write("policies/trips.md", APPROVED + "# Trips\n\n- Ask first.\n")
                .commit(DAY, "Adopt");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void draftsAreNamedAsWhenTheyAreApprovedTogether() {
        repository
                .write("policies/trips.md", DRAFT + "# Trips\n\n- Ask first.\n- Count heads.\n")
                .commit(DAY.plusDays(10), "Count");
        repository
                .write("policies/visitors.md", DRAFT + "# Visitors\n\n- Sign in at once.\n- Sign out.\n")
                .commit(DAY.plusDays(20), "Loosen");
        repository
                .write("policies/trips.md", DRAFT + "# Trips\n\n- Ask first.\n- Count all heads twice.\n" + LANYARD)
                .commit(DAY.plusDays(30), "Tighten");
        Map<String, List<String>> proposed = proposed();

        approve("trips", "visitors");

        assertThat(proposed).isEqualTo(published());
        assertThat(proposed.get("trips")).contains("count-all-heads-twice", "every-visitor-wears-the-red-lanyard");
    }

    @Test
    void whatIsNotCommittedYetIsNamedAsWhenItIsCommitted() throws IOException {
        Files.writeString(
                folder.resolve("policies/trips.md"),
                APPROVED_LATER + "# Trips\n\n- Count heads.\n- Ask first, in writing.\n" + LANYARD);
        Files.writeString(folder.resolve("policies/visitors.md"), APPROVED + "# Visitors\n\n- Sign in.\n- Sign out.\n");
        Map<String, List<String>> proposed = proposed();

        for (String policy : List.of("trips", "visitors")) {
            String path = "policies/" + policy + ".md";
            repository.write(path, Files.readString(folder.resolve(path)));
        }
        repository.commit(LocalDate.of(2025, 3, 13), "Change both");

        assertThat(proposed).isEqualTo(published());
    }

    private void approve(String... policies) {
        for (String policy : policies) {
            String path = "policies/" + policy + ".md";
            repository.write(path, read(path).replace(DRAFT, APPROVED_LATER));
        }
        repository.commit(LocalDate.of(2025, 3, 13), "Record what was approved");
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<String>> proposed() {
        HandbookSettings settings = settings();
        EditionSettings editions = new EditionSettings(
                settings.calendar(), settings.asOf(), settings.today(), Map.of(), Readers.GOVERNORS, true);
        ReviewSettings review = TestSettings.of(folder.resolve("policies")).review(folder);
        try (GitHistory git = GitHistory.openProposal(review.historyRequest(folder.resolve("pack")), review.change())) {
            PolicyTexts texts = PolicyTexts.of(git.files(), git.history(), Progress.SILENT);
            ProposedHandbook both = ProposalResolver.resolve(git.history(), texts::of, editions, git.baseline());
            return ids(
                    both.proposals().stream().map(Proposal::policy).toList(),
                    HandbookComparison.of(both.handbook(), Progress.SILENT));
        }
    }

    private Map<String, List<String>> published() {
        FollowedHandbook site = FollowedHandbook.of(settings());
        return ids(site.handbook().policies(), site.comparison());
    }

    private static Map<String, List<String>> ids(List<Policy> policies, HandbookComparison comparison) {
        Map<String, List<String>> ids = new TreeMap<>();
        policies.forEach(policy -> ids.put(
                policy.id(),
                comparison.clauses(policy, policy.newestVersion()).stream()
                        .map(IdentifiedClause::id)
                        .toList()));
        return ids;
    }

    private HandbookSettings settings() {
        return TestSettings.of(folder.resolve("policies")).settings();
    }
}
