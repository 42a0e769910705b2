package io.github.policyhandbook.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.publication.MortalDisk.End;
import io.github.policyhandbook.publication.MortalDisk.Killed;
import io.github.policyhandbook.publication.Publication.Way;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRightsTest {

    private static final Map<String, String> OLD =
            Map.of("index.html", "home", "policies/aup.html", "as it was", "policies/same.html", "same");
    private static final Map<String, String> NEW = Map.of(
            "index.html", "new home",
            "policies/aup.html", "as it is",
            "policies/same.html", "same",
            "policies/new.html", "new",
            "2024-2025/more/new.html", "in a new folder");

    /** The bit that hands a folder's group on. */
    private static final int SETGID = 02000;

    @TempDir
    Path temp;

    private PublishedFolder folder;

    @BeforeEach
    void aDiskThatKnowsModes() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
        folder = new PublishedFolder(temp);
    }

    private void publishAndSetRights(PublishedFolder place, boolean exchanges) throws IOException {
        place.publish(OLD, MortalDisk.immortal(exchanges));
        set(place, "", SETGID | 0751);
        set(place, "policies", 0711);
        set(place, "index.html", 0604);
        set(place, "policies/aup.html", 0640);
        set(place, PublicationList.NAME, 0600);
    }

    private static void assertRightsAreKept(PublishedFolder place, String when) throws IOException {
        assertThat(List.of(
                        octal(place, ""),
                        octal(place, "policies"),
                        octal(place, "index.html"),
                        octal(place, "policies/aup.html"),
                        octal(place, PublicationList.NAME),
                        octal(place, "policies/new.html"),
                        octal(place, "2024-2025"),
                        octal(place, "2024-2025/more"),
                        octal(place, "2024-2025/more/new.html")))
                .as(when)
                .containsExactly("2751", "711", "604", "640", "600", "604", "2751", "2751", "604");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoMightReadTheOldOnesMayReadTheNewOnes(boolean exchanges) throws IOException {
        publishAndSetRights(folder, exchanges);

        folder.publish(NEW, MortalDisk.immortal(exchanges));

        assertRightsAreKept(folder, "published");
        folder.rollback(MortalDisk.immortal(exchanges));
        assertThat(octal(folder, "")).isEqualTo("2751");
        assertThat(octal(folder, "policies/aup.html")).isEqualTo("640");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRunThatIsCutShortAnywhereLeavesThemRightInTheEnd(boolean exchanges) throws IOException {
        boolean isCutShort = true;
        for (int last = 1; isCutShort; last++) {
            PublishedFolder place = new PublishedFolder(Files.createDirectories(temp.resolve("run-" + last)));
            publishAndSetRights(place, exchanges);
            try {
                place.publish(NEW, new MortalDisk(last, End.KILLED_BEFORE, exchanges));
                isCutShort = false;
            } catch (Killed | HandbookException e) {
                place.publish(NEW, MortalDisk.immortal(exchanges));
            }
            assertRightsAreKept(place, "change " + last);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theGroupIsKeptToo(boolean exchanges) throws IOException {
        publishAndSetRights(folder, exchanges);
        for (String path : List.of("", "policies", "index.html", "policies/aup.html")) {
            try {
                Files.setAttribute(folder.target.resolve(path), "unix:gid", 4711);
            } catch (IOException e) {
                assumeTrue(false, "only the machine's owner may give away a file");
            }
            set(folder, path, path.isEmpty() ? SETGID | 0750 : path.equals("policies") ? SETGID | 0710 : 0640);
        }

        folder.publish(NEW, MortalDisk.immortal(exchanges));

        for (String path : List.of("", "policies", "index.html", "policies/aup.html", "2024-2025/more/new.html")) {
            assertThat(Files.getAttribute(folder.target.resolve(path), "unix:gid"))
                    .as(path)
                    .isEqualTo(4711);
        }
        assertThat(octal(folder, "")).isEqualTo("2750");
        assertThat(octal(folder, "policies")).isEqualTo("2710");
        assertThat(octal(folder, "policies/new.html")).isEqualTo("640");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFolderThatWasMadeForItSaysWhoMayRead(boolean exchanges) throws IOException {
        Files.createDirectory(folder.target);
        set(folder, "", SETGID | 0777);

        folder.publish(OLD, MortalDisk.immortal(exchanges));

        assertThat(octal(folder, "")).isEqualTo("2777");
        assertThat(octal(folder, "policies")).isEqualTo("2777");
        assertThat(octal(folder, "policies/aup.html")).isEqualTo("666");
    }

    @Test
    void whereTheyCannotBeGivenItGoesFileByFile() throws IOException {
        publishAndSetRights(folder, true);

        Publication second = folder.publish(NEW, new Disk() {
            @Override
            public void give(Rights rights, Path to) throws IOException {
                throw new IOException("Operation not permitted");
            }
        });

        assertThat(second.way()).isEqualTo(Way.FILE_BY_FILE);
        assertThat(folder.told)
                .anyMatch(sentence -> sentence.contains("cannot be exchanged as a whole (Operation not permitted)"))
                .anyMatch(sentence -> sentence.contains("could not be given to") && sentence.contains("index.html"));
        assertThat(octal(folder, "")).isEqualTo("2751");
        assertThat(octal(folder, "policies")).isEqualTo("711");
        assertThat(folder.beside()).isEmpty();
    }

    private static void set(PublishedFolder place, String path, int mode) throws IOException {
        Files.setAttribute(place.target.resolve(path), "unix:mode", mode);
    }

    private static String octal(PublishedFolder place, String path) throws IOException {
        int mode = (Integer) Files.getAttribute(place.target.resolve(path), "unix:mode", LinkOption.NOFOLLOW_LINKS);
        return Integer.toOctalString(mode & 07777);
    }
}
