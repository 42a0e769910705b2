package io.github.policyhandbook.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.SiteWriter.Summary;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

    @TempDir
    Path temp;

    private OutputFolder folder;

    @BeforeEach
    void aFolder() throws IOException {
        folder = new OutputFolder(temp.toRealPath().resolve("site"));
    }

    @Test
    void aFirstSiteIsWrittenWithItsManifest() throws IOException {
        Summary summary = write(Map.of("index.html", "home", "policies/aup.html", "rules"));

        assertThat(summary).isEqualTo(new Summary(2, 9, 2));
        assertThat(FolderContent.of(folder.path()))
                .isEqualTo(Map.of("index.html", "home", "policies/aup.html", "rules"));
        assertThat(folder.path().resolve(".aup-site")).hasContent("""
                aup-site 2
                71d60cd0bcb7da47 index.html
                899a993c9ad9ec1b policies/aup.html
                """);
        assertThat(Files.list(temp)).containsExactly(folder.path());
    }

    @Test
    void aFileTheSiteNoLongerHasGoes() throws IOException {
        write(Map.of("index.html", "home", "2019-2020/aup.html", "old"));

        Summary summary = write(Map.of("index.html", "home"));

        assertThat(summary.changed()).isEqualTo(1);
        assertThat(FolderContent.of(folder.path())).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void foreignFilesFoldersAndLinksAreKept() throws IOException {
        write(Map.of("index.html", "home"));
        Files.createDirectories(folder.path().resolve("photos/2024"));
        Files.createDirectories(folder.path().resolve("inbox"));
        Files.writeString(folder.path().resolve("photos/2024/hall.txt"), "a photo");
        Files.createSymbolicLink(folder.path().resolve("current"), Path.of("photos/2024"));

        write(Map.of("index.html", "new home"));

        assertThat(FolderContent.of(folder.path()))
                .isEqualTo(Map.of(
                        "index.html", "new home",
                        "photos/2024/hall.txt", "a photo",
                        "inbox", "folder",
                        "current", "-> photos/2024"));
    }

    @Test
    void aForeignFileKeepsItsTime() throws IOException {
        write(Map.of("index.html", "home"));
        Path foreign = Files.writeString(folder.path().resolve("note.txt"), "a note");
        Files.setLastModifiedTime(foreign, FileTime.fromMillis(1_000_000));

        write(Map.of("index.html", "new home"));

        assertThat(Files.getLastModifiedTime(foreign).toMillis()).isEqualTo(1_000_000);
    }

    @Test
    void aFolderThatWasThereBeforeTheSiteIsAllForeign() throws IOException {
        Files.createDirectories(folder.path());
        Files.writeString(folder.path().resolve("CNAME"), "hill.example");

        write(Map.of("index.html", "home"));

        assertThat(FolderContent.of(folder.path())).isEqualTo(Map.of("CNAME", "hill.example", "index.html", "home"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "Index.html", "policies", "index.html/note.txt", ".aup-site"})
    void aForeignFileInTheWayIsNamedAndNothingChanges(String inTheWay) throws IOException {
        Path foreign = folder.path().resolve(inTheWay);
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "mine");

        assertThatThrownBy(() -> write(Map.of("index.html", "home", "policies/aup.html", "rules")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(foreign.toString(), "was not written by the handbook", "Move it elsewhere");

        assertThat(foreign).hasContent("mine");
        assertThat(Files.list(temp)).containsExactly(folder.path());
    }

    @Test
    void aFileOfTheSiteThatSomebodyChangedIsReplaced() throws IOException {
        write(Map.of("index.html", "home"));
        Files.writeString(folder.path().resolve("index.html"), "defaced");

        Summary summary = write(Map.of("index.html", "home"));

        assertThat(summary.changed()).isEqualTo(1);
        assertThat(folder.path().resolve("index.html")).hasContent("home");
    }

    @Test
    void anUnchangedFileKeepsItsTime() throws IOException {
        write(Map.of("index.html", "home", "policies/aup.html", "rules"));
        FileTime time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.path().resolve("index.html"), time);
        Files.setLastModifiedTime(folder.path().resolve("policies/aup.html"), time);

        write(Map.of("index.html", "new home", "policies/aup.html", "rules"));

        assertThat(Files.getLastModifiedTime(folder.path().resolve("policies/aup.html")))
                .isEqualTo(time);
        assertThat(Files.getLastModifiedTime(folder.path().resolve("index.html")))
                .isGreaterThan(time);
    }

    @Test
    void anUnchangedFileIsNotWrittenAgain() throws IOException {
        write(Map.of("index.html", "home", "policies/aup.html", "rules"));
        Object home = key("index.html");
        Object rules = key("policies/aup.html");
        assumeTrue(home != null, "this file system does not tell one file from another");

        write(Map.of("index.html", "new home", "policies/aup.html", "rules"));

        assertThat(key("policies/aup.html")).isEqualTo(rules);
        assertThat(key("index.html")).isNotEqualTo(home);
    }

    @Test
    void aPageThatSomebodyChangesWhileTheSiteIsWrittenIsNotTheOneThatWasWritten() throws IOException {
        write(Map.of("index.html", "home", "policies/aup.html", "rules"));

        StandingSite standing;
        try (SiteWriter writer = SiteWriter.open(folder, Progress.SILENT)) {
            writer.write(data("index.html", "home"));
            writer.write(data("policies/aup.html", "rules"));
            Files.writeString(folder.path().resolve("policies/aup.html"), "other rules");
            writer.commit();
            standing = writer.standing();
        }

        assertThat(standing.standsIn(folder)).isFalse();
        write(Map.of("index.html", "home", "policies/aup.html", "rules"));
        assertThat(folder.path().resolve("policies/aup.html")).hasContent("rules");
    }

    @Test
    void theSiteThatWasWrittenStands() throws IOException {
        StandingSite standing;
        try (SiteWriter writer = SiteWriter.open(folder, Progress.SILENT)) {
            writer.write(data("index.html", "home"));
            writer.commit();
            standing = writer.standing();
        }

        assertThat(standing.standsIn(folder)).isTrue();
        assertThat(standing.files())
                .extracting(StandingSite.OwnFile::path)
                .containsExactly("index.html", SiteManifest.NAME);
    }

    /** What tells a file from any other, whatever its name. */
    private Object key(String path) throws IOException {
        return Files.readAttributes(folder.path().resolve(path), BasicFileAttributes.class)
                .fileKey();
    }

    @Test
    void theSameSiteIsLeftAsItStands() throws IOException {
        write(Map.of("index.html", "home"));
        Object before = Files.readAttributes(folder.path(), "*").get("fileKey");
        Files.writeString(folder.path().resolve("note.txt"), "a note");

        Summary summary = write(Map.of("index.html", "home"));

        assertThat(summary).isEqualTo(new Summary(1, 4, 0));
        assertThat(Files.readAttributes(folder.path(), "*").get("fileKey")).isEqualTo(before);
        assertThat(Files.list(temp)).containsExactly(folder.path());
    }

    @Test
    void withoutACommitTheSiteBeforeStays() throws IOException {
        write(Map.of("index.html", "home"));

        try (SiteWriter site = SiteWriter.open(folder, Progress.SILENT)) {
            site.write(data("index.html", "half"));
        }

        assertThat(FolderContent.of(folder.path())).isEqualTo(Map.of("index.html", "home"));
        assertThat(Files.list(temp)).containsExactly(folder.path());
    }

    @ParameterizedTest
    @EnumSource(
            value = SiteSwap.State.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NEW_SITE_IN_PLACE", "OLD_SITE_IN_TRASH"})
    void aFullDiskLeavesTheSiteBefore(SiteSwap.State moment) throws IOException {
        write(Map.of("index.html", "home"));
        Files.writeString(folder.path().resolve("note.txt"), "a note");
        SiteSwap.Watch fullDisk = state -> {
            if (state == moment) {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> write(Map.of("index.html", "new home"), fullDisk))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(
                        folder.path().toString(), "No space left on device", "The site before stays as it was")
                .hasCauseInstanceOf(IOException.class);

        assertThat(FolderContent.of(folder.path())).isEqualTo(Map.of("index.html", "home", "note.txt", "a note"));
        assertThat(Files.list(temp)).containsExactly(folder.path());
    }

    @Test
    void aFileThatComesIntoTheFolderDuringTheBuildIsKept() throws IOException {
        write(Map.of("index.html", "home"));
        Files.writeString(folder.path().resolve("note.txt"), "a note");
        SiteSwap.Watch colleague = state -> {
            if (state == SiteSwap.State.NEW_SITE_WHOLE) {
                Files.writeString(folder.path().resolve("late.txt"), "late");
                Files.writeString(folder.path().resolve("note.txt"), "a longer note");
            }
        };

        write(Map.of("index.html", "new home"), colleague);

        assertThat(FolderContent.of(folder.path()))
                .isEqualTo(Map.of("index.html", "new home", "late.txt", "late", "note.txt", "a longer note"));
    }

    @Test
    void aFileThatComesIntoTheWayDuringTheBuildStopsTheSwap() throws IOException {
        write(Map.of("index.html", "home"));
        SiteSwap.Watch colleague = state -> {
            if (state == SiteSwap.State.NEW_SITE_WHOLE) {
                Files.writeString(folder.path().resolve("search.html"), "mine");
            }
        };

        assertThatThrownBy(() -> write(Map.of("index.html", "new home", "search.html", "search"), colleague))
                .hasMessageContaining("search.html");

        assertThat(FolderContent.of(folder.path())).isEqualTo(Map.of("index.html", "home", "search.html", "mine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../up.html", "a/../b.html", "a//b.html", "a\\b.html", "C:/a.html", "."})
    void aPathThatLeadsOutOfTheSiteIsRefused(String path) {
        assertThatThrownBy(() -> write(Map.of(path, "x")))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("The site cannot have a file \"" + path + "\"");
    }

    @Test
    void twoFilesInOnePlaceAreRefused() {
        var site = new TreeMap<>(Map.of("policies/AUP.html", "x", "policies/aup.html", "y"));

        assertThatThrownBy(() -> write(site))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("both policies/AUP.html and policies/aup.html");
    }

    @Test
    void severalThreadsMayWrite() throws IOException {
        List<SiteFile.Data> files = IntStream.range(0, 200)
                .mapToObj(i -> data("policies/" + i % 7 + "/" + i + ".html", "text " + i))
                .toList();

        try (SiteWriter site = SiteWriter.open(folder, Progress.SILENT)) {
            files.parallelStream().forEach(site::write);
            assertThat(site.commit().files()).isEqualTo(200);
        }

        assertThat(FolderContent.of(folder.path())).hasSize(200);
    }

    @Test
    void aLongPathIsWritten() throws IOException {
        String path = "versions/" + "very-long-policy-name-".repeat(9) + "/" + "x".repeat(200) + ".html";

        write(Map.of(path, "text"));

        assertThat(FolderContent.of(folder.path())).containsOnlyKeys(path);
    }

    @Test
    void theFolderKeepsItsRights() throws IOException {
        write(Map.of("index.html", "home"));
        var closed = PosixFilePermissions.fromString("rwxr-x---");
        Files.setPosixFilePermissions(folder.path(), closed);

        write(Map.of("index.html", "new home"));

        assertThat(Files.getPosixFilePermissions(folder.path())).isEqualTo(closed);
    }

    @Test
    void twoBuildsAtOnceAreKeptApart() {
        try (SiteWriter first = SiteWriter.open(folder, Progress.SILENT)) {
            first.write(data("index.html", "home"));

            assertThatThrownBy(() -> SiteWriter.open(folder, Progress.SILENT))
                    .hasMessageContaining("Another build is writing");
            first.commit();
        }

        assertThat(folder.path().resolve("index.html")).hasContent("home");
    }

    private Summary write(Map<String, String> site) {
        return write(site, SiteSwap.Watch.NONE);
    }

    private Summary write(Map<String, String> site, SiteSwap.Watch watch) {
        try (SiteWriter writer = SiteWriter.open(folder, Progress.SILENT, watch)) {
            site.forEach((path, text) -> writer.write(data(path, text)));
            return writer.commit();
        }
    }

    private static SiteFile.Data data(String path, String text) {
        return new SiteFile.Data(path, text.getBytes(UTF_8));
    }
}
