package io.github.policyhandbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientFilesTest {

    @TempDir
    Path temp;

    @Test
    void deletingDoesNotFollowLinks() throws IOException {
        Path kept = Files.createDirectories(temp.resolve("kept"));
        Files.writeString(kept.resolve("note.txt"), "a note");
        Path folder = Files.createDirectories(temp.resolve("folder/sub"));
        Files.createSymbolicLink(folder.resolve("link"), kept);

        PatientFiles.delete(temp.resolve("folder"));

        assertThat(temp.resolve("folder")).doesNotExist();
        assertThat(kept.resolve("note.txt")).hasContent("a note");
    }

    @Test
    void aReadOnlyFolderIsDeletedToo() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("folder/sub"));
        Files.writeString(folder.resolve("note.txt"), "a note");
        assertThat(folder.toFile().setWritable(false)).isTrue();

        PatientFiles.delete(temp.resolve("folder"));

        assertThat(temp.resolve("folder")).doesNotExist();
    }

    @Test
    void nothingIsDeletedWhereNothingIs() throws IOException {
        PatientFiles.delete(temp.resolve("missing"));

        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aRenameWaitsForWhatIsInItsWay() throws IOException {
        Path from = Files.createDirectories(temp.resolve("from"));
        Files.writeString(from.resolve("index.html"), "the site");
        Path blocker = Files.createDirectories(temp.resolve("to")).resolve("open.txt");
        Files.writeString(blocker, "held by another program");
        List<Long> pauses = new ArrayList<>();

        PatientFiles.rename(from, temp.resolve("to"), millis -> {
            pauses.add(millis);
            if (pauses.size() == 3) {
                deleted(blocker);
            }
            return true;
        });

        assertThat(pauses).containsExactly(20L, 40L, 80L);
        assertThat(from).doesNotExist();
        assertThat(temp.resolve("to/index.html")).hasContent("the site");
    }

    @Test
    void patienceEnds() {
        List<Long> pauses = new ArrayList<>();

        assertThatThrownBy(() -> PatientFiles.rename(temp.resolve("missing"), temp.resolve("to"), pauses::add))
                .isInstanceOf(NoSuchFileException.class);

        assertThat(pauses).containsExactly(20L, 40L, 80L, 160L, 320L);
    }

    /** The file goes, and the folder that held it: some systems rename over no folder at all. */
    private static void deleted(Path file) {
        try {
            Files.delete(file);
            Files.delete(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
