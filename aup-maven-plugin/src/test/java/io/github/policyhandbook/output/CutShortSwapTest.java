package io.github.policyhandbook.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.OutputFolder.Purpose;
import io.github.policyhandbook.output.OutputFolder.Surroundings;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutShortSwapTest {

    private static final Map<String, String> OLD_SITE =
            Map.of("index.html", "old home", "policies/aup.html", "same", "policies/gone.html", "an old policy");
    private static final Map<String, String> FOREIGN =
            Map.of("photos/hall.txt", "a photo", "policies/note.txt", "a note", "inbox", "folder");

    @TempDir
    Path temp;

    private OutputFolder folder;

    @BeforeEach
    void aSiteWithForeignFiles() throws IOException {
        folder = new OutputFolder(temp.toRealPath().resolve("site"));
        write(OLD_SITE);
        putForeignFiles(folder.path());
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, WRITING, old",
        "SITE, FOREIGN_FILES_COPIED, old",
        "SITE, NEW_SITE_WHOLE, old",
        "SITE, OLD_SITE_ASIDE, old",
        "SITE, LATE_FILES_COPIED, old",
        "SITE, NEW_SITE_IN_PLACE, new",
        "SITE, OLD_SITE_IN_TRASH, new",
        "PACK, WRITING, old",
        "PACK, OLD_SITE_ASIDE, old",
        "PACK, NEW_SITE_IN_PLACE, new",
        "REPORT, WRITING, old",
        "REPORT, OLD_SITE_ASIDE, old",
        "REPORT, NEW_SITE_IN_PLACE, new"
    })
    void aBuildKilledAtAnyMomentLeavesAWholeSiteToTheNext(Purpose purpose, String moment, String left)
            throws Exception {
        folder = new OutputFolder(folder.path(), purpose);
        write(OLD_SITE);
        assertThat(KilledBuild.start(moment, folder).waitFor()).isEqualTo(1);

        // Prepared as each goal does it: what was left must be known as what that goal wrote.
        OutputFolder next = OutputFolder.prepare(
                folder.path(),
                purpose,
                new Surroundings(temp.resolve("school/policies"), Optional.empty(), Optional.empty()));
        SiteWriter.open(next, Progress.SILENT).close();

        assertThat(FolderContent.of(folder.path()))
                .isEqualTo(withForeign(left.equals("old") ? OLD_SITE : KilledBuild.NEW_SITE));
        assertThat(temp).isDirectoryContaining(path -> path.equals(folder.path()));
        assertThat(Files.list(temp)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WRITING", "NEW_SITE_WHOLE", "OLD_SITE_ASIDE", "NEW_SITE_IN_PLACE", "OLD_SITE_IN_TRASH"})
    void theNextBuildIsAsGoodAsAny(String moment) throws Exception {
        KilledBuild.start(moment, folder).waitFor();

        write(KilledBuild.NEW_SITE);

        assertThat(FolderContent.of(folder.path())).isEqualTo(withForeign(KilledBuild.NEW_SITE));
        assertThat(Files.list(temp)).hasSize(1);
    }

    @Test
    void aFirstBuildThatIsKilledLeavesNoSite() throws Exception {
        var first = new OutputFolder(temp.toRealPath().resolve("first"));
        KilledBuild.start("NEW_SITE_WHOLE", first).waitFor();

        SiteWriter.open(first, Progress.SILENT).close();

        assertThat(first.path()).doesNotExist();
        assertThat(Files.list(temp)).containsExactly(folder.path());
    }

    @Test
    void aMendingThatIsKilledIsMended() throws IOException {
        Files.move(folder.path(), folder.aside());
        Files.createDirectories(folder.trash().resolve("half"));
        Files.createDirectories(folder.fresh().resolve("half"));

        CutShortSwap.mend(folder);

        assertThat(FolderContent.of(folder.path())).isEqualTo(withForeign(OLD_SITE));
        assertThat(Files.list(temp)).hasSize(1);
    }

    @Test
    void whatWasPutThereWhileTheSiteWasAwayIsKeptToo() throws IOException {
        Files.move(folder.path(), folder.aside());
        Files.createDirectories(folder.fresh());
        Files.createDirectories(folder.path().resolve("inbox"));
        Files.writeString(folder.path().resolve("inbox/new.txt"), "new");
        Files.createDirectories(folder.path().resolve("photos"));
        Files.writeString(folder.path().resolve("photos/hall.txt"), "a photo");

        CutShortSwap.mend(folder);

        Map<String, String> expected = withForeign(OLD_SITE);
        expected.remove("inbox");
        expected.put("inbox/new.txt", "new");
        assertThat(FolderContent.of(folder.path())).isEqualTo(expected);
        assertThat(Files.list(temp)).hasSize(1);
    }

    @Test
    void twoFilesThatClaimOnePlaceAreLeftToTheirOwner() throws IOException {
        Files.move(folder.path(), folder.aside());
        Files.createDirectories(folder.path().resolve("photos"));
        Files.writeString(folder.path().resolve("photos/hall.txt"), "another photo");

        assertThatThrownBy(() -> SiteWriter.open(folder, Progress.SILENT))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("hall.txt", folder.aside().toString(), "Delete or rename one of the two");
        assertThat(folder.path().resolve("photos/hall.txt")).hasContent("another photo");
        assertThat(folder.aside().resolve("photos/hall.txt")).hasContent("a photo");
    }

    private void write(Map<String, String> site) {
        try (SiteWriter writer = SiteWriter.open(folder, Progress.SILENT)) {
            site.forEach((path, text) -> writer.write(new SiteFile.Data(path, text.getBytes(UTF_8))));
            writer.commit();
        }
    }

    private static void putForeignFiles(Path site) throws IOException {
        Files.createDirectories(site.resolve("photos"));
        Files.createDirectories(site.resolve("inbox"));
        Files.writeString(site.resolve("photos/hall.txt"), "a photo");
        Files.writeString(site.resolve("policies/note.txt"), "a note");
    }

    private static Map<String, String> withForeign(Map<String, String> site) {
        Map<String, String> all = new TreeMap<>(site);
        all.putAll(FOREIGN);
        return all;
    }
}
