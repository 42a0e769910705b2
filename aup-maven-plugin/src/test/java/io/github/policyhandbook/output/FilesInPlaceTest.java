package io.github.policyhandbook.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.FilesInPlace.Change;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesInPlaceTest {

    @TempDir
    private Path folder;

    @Test
    void filesGetTheirNewContent() throws IOException {
        Path visitors = file("visitors.md", "draft");
        Path trips = file("trips.md", "draft");

        FilesInPlace.write(List.of(change(visitors, "draft", "approved"), change(trips, "draft", "withdrawn")));

        assertThat(visitors).hasContent("approved");
        assertThat(trips).hasContent("withdrawn");
        assertThat(names()).containsExactlyInAnyOrder("visitors.md", "trips.md");
    }

    @Test
    void aFileThatChangedMeanwhileLeavesAllAsTheyWere() throws IOException {
        Path visitors = file("visitors.md", "draft");
        Path trips = file("trips.md", "edited just now");

        assertThatThrownBy(() -> FilesInPlace.write(
                        List.of(change(visitors, "draft", "approved"), change(trips, "draft", "approved"))))
                .isInstanceOf(HandbookException.class)
                .hasMessage(
                        trips + " was changed while the approval was made ready.\n  All files are as they were. Run the"
                                + " same command again: it then reads the file as it is now.");

        assertThat(visitors).hasContent("draft");
        assertThat(trips).hasContent("edited just now");
        assertThat(names()).containsExactlyInAnyOrder("visitors.md", "trips.md");
    }

    @Test
    void aFileThatIsGoneLeavesAllAsTheyWere() throws IOException {
        Path visitors = file("visitors.md", "draft");

        assertThatThrownBy(() -> FilesInPlace.write(List.of(
                        change(visitors, "draft", "approved"),
                        change(folder.resolve("none/trips.md"), "draft", "approved"))))
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("All files are as they were.");

        assertThat(visitors).hasContent("draft");
        assertThat(names()).containsExactly("visitors.md");
    }

    @Test
    void whatGoesWrongWithoutTheDiskLeavesAllAsTheyWereToo() throws IOException {
        Path visitors = file("visitors.md", "draft");
        Path nowhere = folder.getRoot();

        assertThatThrownBy(() -> FilesInPlace.write(
                        List.of(change(visitors, "draft", "approved"), change(nowhere, "draft", "approved"))))
                .isInstanceOf(HandbookException.class)
                .hasCauseInstanceOf(RuntimeException.class)
                .hasMessageContaining("All files are as they were.");

        assertThat(visitors).hasContent("draft");
        assertThat(names()).containsExactly("visitors.md");
    }

    @Test
    void aRunThatIsKilledLeavesWholeFilesAndTheNextGoesOnFromThere() throws Exception {
        Path trips = file("trips.md", "draft");
        Path visitors = file("visitors.md", "draft");

        Process killed = KilledBuild.start("ONE_FILE_IN_PLACE", new OutputFolder(folder));

        assertThat(killed.waitFor()).isEqualTo(1);
        assertThat(trips).hasContent("approved");
        assertThat(visitors).hasContent("draft");
        FilesInPlace.write(List.of(change(visitors, "draft", "approved")));
        assertThat(visitors).hasContent("approved");
    }

    @Test
    void whatAKilledRunLeftBesideThePoliciesIsTakenAwayByTheNextButNotWhatIsBeingWritten() throws IOException {
        Path visitors = file("visitors.md", "draft");
        long now = System.currentTimeMillis();
        Files.setLastModifiedTime(file(".aup-1.tmp", "approv"), FileTime.fromMillis(now - 3_600_000));
        file(".aup-2.tmp", "appro");

        FilesInPlace.write(List.of(change(visitors, "draft", "approved")));

        assertThat(names()).containsExactlyInAnyOrder("visitors.md", ".aup-2.tmp");
    }

    @Test
    void permissionsStay() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path visitors = file("visitors.md", "draft");
        Files.setPosixFilePermissions(visitors, PosixFilePermissions.fromString("rw-rw-r-x"));

        FilesInPlace.write(List.of(change(visitors, "draft", "approved")));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(visitors)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void nothingToWriteIsFine() {
        FilesInPlace.write(List.of());

        assertThat(folder).isEmptyDirectory();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Change change(Path file, String before, String after) {
        return new Change(file, before.getBytes(UTF_8), after.getBytes(UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
