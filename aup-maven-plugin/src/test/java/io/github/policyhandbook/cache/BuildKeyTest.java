package io.github.policyhandbook.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildKeyTest {

    @TempDir
    private Path folder;

    @Test
    void valuesThatLookAlikeHaveKeysOfTheirOwn() throws IOException {
        assertThat(List.of(
                        key("ab"),
                        key(List.of("ab")),
                        key(List.of("a", "b")),
                        key(List.of("a;1:b")),
                        key(List.of(List.of("a"), "b")),
                        key(Map.of("a", "b")),
                        key(Optional.empty()),
                        key(""),
                        key("ab".getBytes())))
                .doesNotHaveDuplicates();
        assertThat(key(Map.of("a", "b"))).isEqualTo(key(Map.of("a", "b"))).hasSize(64);
    }

    @Test
    void aFolderCountsByWhatItsFilesSay() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a/b")).resolve("footer.peb");
        String without = key(folder);
        Files.writeString(file, "One");
        String one = key(folder);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(key(folder)).isEqualTo(one).isNotEqualTo(without);

        Files.writeString(file, "Two");
        String two = key(folder);
        Files.move(file, file.resolveSibling("head.peb"));

        assertThat(List.of(without, one, two, key(folder), key(folder.resolve("none"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatThrownBy(() -> key(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key(List.of(new StringBuilder()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEngineIsTheSameWhileItRuns() throws IOException {
        assertThat(Engine.identity())
                .isEqualTo(Engine.identity())
                .anySatisfy(line -> assertThat(line).contains("cache").contains("Engine.class"))
                .contains("java.version " + System.getProperty("java.version"));
    }

    private static String key(Object value) throws IOException {
        return new BuildKey().with("value", value).hex();
    }
}
