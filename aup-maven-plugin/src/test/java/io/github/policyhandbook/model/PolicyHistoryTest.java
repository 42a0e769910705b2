package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyHistoryTest {

    @Test
    void theFilesOfTheTipAreThoseThatWereNotRemovedByPath() {
        PolicyHistory history = history(
                List.of(FileChange.added(file("visitors.md", "a")), FileChange.added(file("phones.md", "b"))),
                List.of(FileChange.added(file("trips.md", "c")), FileChange.removed(file("phones.md", "b"))),
                List.of(FileChange.edited(file("visitors.md", "a"), file("visitors.md", "d"))));

        assertThat(history.filesAtTip()).containsExactly(file("trips.md", "c"), file("visitors.md", "d"));
    }

    @Test
    void filesThatSwapTheirNamesAreBothThere() {
        PolicyHistory history = history(
                List.of(FileChange.added(file("a.md", "1")), FileChange.added(file("b.md", "2"))),
                List.of(
                        FileChange.edited(file("a.md", "1"), file("b.md", "1")),
                        FileChange.edited(file("b.md", "2"), file("a.md", "2"))));

        assertThat(history.filesAtTip()).containsExactly(file("a.md", "2"), file("b.md", "1"));
    }

    @SafeVarargs
    private static PolicyHistory history(List<FileChange>... changes) {
        Revision revision = new Revision(Revision.NO_COMMIT, 0, Instant.EPOCH, Optional.empty());
        return new PolicyHistory(
                List.of(revision),
                List.of(changes).stream()
                        .map(change -> new RevisionChanges(revision, change))
                        .toList(),
                true,
                Map.of());
    }

    private static FileState file(String name, String blob) {
        return new FileState("policies/" + name, name, blob);
    }
}
