package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.junit.jupiter.api.Test;

class TreeDifferenceTest {

    private final InMemoryRepository repository = new InMemoryRepository(new DfsRepositoryDescription("test"));

    @Test
    void aFileThatOneTreeLacksIsAddedOrRemoved() throws IOException {
        ObjectId none = tree("README", FileMode.REGULAR_FILE, "Read me.\n");
        ObjectId one = tree("a.md", FileMode.REGULAR_FILE, "A\n");

        assertThat(between(none, one).added()).containsOnlyKeys("a.md");
        assertThat(between(none, one).isEmpty()).isFalse();
        assertThat(between(one, none).removed()).containsOnlyKeys("a.md");
        assertThat(between(one, none).isEmpty()).isFalse();
    }

    @Test
    void aFileWithAnotherContentIsEdited() throws IOException {
        TreeDifference edit =
                between(tree("a.md", FileMode.REGULAR_FILE, "A\n"), tree("a.md", FileMode.REGULAR_FILE, "A, mended\n"));

        assertThat(edit.edited()).containsOnlyKeys("a.md");
        assertThat(edit.isEmpty()).isFalse();
    }

    @Test
    void aChangeOfPermissionsIsNone() throws IOException {
        assertThat(between(tree("a.md", FileMode.REGULAR_FILE, "A\n"), tree("a.md", FileMode.EXECUTABLE_FILE, "A\n"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aLinkIsNoFile() throws IOException {
        assertThat(between(tree("a.md", FileMode.SYMLINK, "b.md"), tree("a.md", FileMode.REGULAR_FILE, "A\n"))
                        .added())
                .containsOnlyKeys("a.md");
    }

    private TreeDifference between(ObjectId before, ObjectId after) throws IOException {
        try (var reader = repository.newObjectReader()) {
            return TreeDifference.between(
                    reader, Optional.of(before), after, TreeFilter.ALL, path -> path.endsWith(".md"));
        }
    }

    private ObjectId tree(String name, FileMode mode, String content) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            TreeFormatter tree = new TreeFormatter();
            tree.append(name, mode, inserter.insert(Constants.OBJ_BLOB, content.getBytes(UTF_8)));
            ObjectId id = inserter.insert(tree);
            inserter.flush();
            return id;
        }
    }
}
