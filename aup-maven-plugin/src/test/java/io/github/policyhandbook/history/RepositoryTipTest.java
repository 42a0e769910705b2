package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTipTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void isTheCommitAtWhichTheHistoryEnds() {
        try (TestRepository repository = school()) {
            String tagged = repository.commit(LocalDate.of(2025, 10, 1), "Adopt");
            repository.tag("v1").write("policies/trips.md", "# Trips\n");
            String newest = repository.commit(LocalDate.of(2025, 10, 2), "Add");

            RepositoryTip.State state = state(request().withPins(List.of("v1", "gone")));

            assertThat(state.commit()).isEqualTo(newest);
            assertThat(state.pins()).isEqualTo(Map.of("v1", tagged, "gone", ""));
            assertThat(state.inside()).isEqualTo("policies");
            assertThat(state.cutOff()).isEmpty();
            assertThat(state(request().withRef("v1")).commit()).isEqualTo(tagged);
        }
    }

    @Test
    void tellsWhereAShallowCloneEnds() throws IOException {
        try (TestRepository repository = school()) {
            String first = repository.commit(LocalDate.of(2025, 10, 1), "Adopt");
            Files.writeString(repository.path().resolve(".git/shallow"), first + "\n");

            assertThat(state(request()).cutOff()).containsExactly(first);
        }
    }

    @Test
    void findsTheSameUncommittedWorkAsTheHistory() throws IOException {
        try (TestRepository repository = school()) {
            repository.write("policies/trips.md", "# Trips\n").write("policies/alignment.yml", "statements: []\n");
            repository.commit(LocalDate.of(2025, 10, 1), "Adopt");
            Path policies = repository.path().resolve("policies");
            Files.writeString(policies.resolve("alignment.yml"), "statements:\n");
            Files.writeString(policies.resolve("new.md"), "# New\n");
            Files.delete(policies.resolve("trips.md"));

            try (GitHistory history = GitHistory.open(request());
                    RepositoryTip tip = RepositoryTip.open(request()).orElseThrow()) {
                assertThat(tip.uncommitted()).isEqualTo(history.uncommitted()).hasSize(3);
            }
        }
    }

    @Test
    void anotherCommitThanTheOneOnTheDiskHasNoUncommittedWork() throws IOException {
        try (TestRepository repository = school()) {
            repository.commit(LocalDate.of(2025, 10, 1), "Adopt");
            repository.tag("v1").write("policies/trips.md", "# Trips\n");
            repository.commit(LocalDate.of(2025, 10, 2), "Add");
            Files.writeString(repository.path().resolve("policies/new.md"), "# New\n");

            try (RepositoryTip tip = RepositoryTip.open(request().withRef("v1")).orElseThrow()) {
                assertThat(tip.uncommitted()).isEmpty();
            }
        }
    }

    @Test
    void aFolderInNoRepositoryHasNone() {
        assertThat(RepositoryTip.open(request())).isEmpty();
    }

    @Test
    void aNameThatLeadsNowhereIsRefused() {
        try (TestRepository repository = school()) {
            repository.commit(LocalDate.of(2025, 10, 1), "Adopt");

            assertThatThrownBy(() -> RepositoryTip.open(request().withRef("gone")))
                    .isInstanceOf(HandbookException.class);
        }
    }

    private TestRepository school() {
        return TestRepository.in(folder.resolve("school")).write("policies/visitors.md", "# Visitors\n");
    }

    private HistoryRequest request() {
        return HistoryRequest.of(folder.resolve("school/policies"), NOW);
    }

    private static RepositoryTip.State state(HistoryRequest request) {
        try (RepositoryTip tip = RepositoryTip.open(request).orElseThrow()) {
            return tip.state();
        }
    }
}
