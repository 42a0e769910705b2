package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryMemoryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path temporary;

    private final AtomicInteger diffed = new AtomicInteger();
    private final HistoryMemory memory = new HistoryMemory();
    private TestRepository school;

    @BeforeEach
    void begin() throws IOException {
        school = TestRepository.in(temporary.toRealPath());
        school.write("policies/visitors.md", "Sign in.\n").commit(LocalDate.of(2023, 9, 1), "Adopt");
        school.write("policies/visitors.md", "Sign in and out.\n").commit(LocalDate.of(2024, 9, 1), "Amend");
        school.write("old/trips.md", "1\n2\n3\n4\n5\n6\n").commit(LocalDate.of(2025, 9, 1), "Note");
        look();
        diffed.set(0);
    }

    @AfterEach
    void end() {
        school.close();
    }

    @Test
    void whileTheNewestCommitIsTheSameOnlyTheWorkingTreeIsRead() {
        look();
        assertThat(diffed).hasValue(0);

        school.write("policies/visitors.md", "Sign in, wear a badge and sign out.\n");
        look();
        assertThat(diffed).hasValue(1);
    }

    @Test
    void anotherCommitIsReadWithAllBeforeIt() {
        school.write("policies/phones.md", "Off.\n").commit(LocalDate.of(2026, 9, 1), "Adopt");

        PolicyHistory history = look();

        assertThat(history.revisions()).hasSize(4);
        assertThat(diffed).hasValue(4);
    }

    @Test
    void aFileThatIsMovedInFromElsewhereBringsItsPast() {
        school.write("policies/trips.md", "1\n2\n3\n4\n5\n6\n").delete("old/trips.md");

        PolicyHistory history = look();

        assertThat(history.changes().get(history.changes().size() - 1).changes())
                .anyMatch(change -> change.isRename());
        assertThat(history).isEqualTo(fresh());
    }

    /** Another look, which is to see what a first one would see. */
    private PolicyHistory look() {
        PolicyHistory seen = look(memory, counting());
        assertThat(seen).isEqualTo(fresh());
        return seen;
    }

    private PolicyHistory fresh() {
        return look(new HistoryMemory(), Progress.SILENT);
    }

    private PolicyHistory look(HistoryMemory known, Progress progress) {
        HistoryRequest request =
                HistoryRequest.of(school.path().resolve("policies"), NOW).withProgress(progress);
        try (GitHistory git = GitHistory.openPreview(request, known)) {
            return git.history();
        }
    }

    private Progress counting() {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {}

            @Override
            public void did(Work work) {
                diffed.addAndGet(work == Work.COMMIT_DIFFED ? 1 : 0);
            }
        };
    }
}
