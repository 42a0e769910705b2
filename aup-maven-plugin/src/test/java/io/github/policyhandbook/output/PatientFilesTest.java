package io.github.policyhandbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
    void aRenameWaitsForWhatIsInItsWay() throws Exception {
        Path from = Files.createDirectories(temp.resolve("from"));
        Path blocker = Files.createDirectories(temp.resolve("to")).resolve("open.txt");
        Files.writeString(blocker, "held by another program");
        Thread other = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(60);
                Files.delete(blocker);
                Files.delete(blocker.getParent());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();

        PatientFiles.rename(from, temp.resolve("to"));

        other.join();
        assertThat(from).doesNotExist();
        assertThat(temp.resolve("to")).isDirectory();
    }

    @Test
    void patienceEnds() {
        assertThatThrownBy(() -> PatientFiles.rename(temp.resolve("missing"), temp.resolve("to")))
                .isInstanceOf(NoSuchFileException.class);
    }
}
