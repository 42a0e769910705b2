package io.github.policyhandbook.publication;

import static io.github.policyhandbook.publication.PublishedFolder.FIRST;
import static io.github.policyhandbook.publication.PublishedFolder.SECOND;
import static io.github.policyhandbook.publication.PublishedFolder.secondAfterFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.publication.Publication.Way;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderPublicationTest {

    @TempDir
    Path temp;

    private PublishedFolder folder;

    @BeforeEach
    void aShare() throws IOException {
        folder = new PublishedFolder(temp);
    }

    @Test
    void theFirstPublicationMakesTheFolder() throws IOException {
        Publication first = folder.publish(FIRST);

        assertThat(folder.content()).isEqualTo(FIRST);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.way()).isEqualTo(Way.EXCHANGED);
        assertThat(first.plan().added()).hasSameElementsAs(FIRST.keySet());
        assertThat(folder.beside()).isEmpty();
    }

    @Test
    void oneFileIsToldAsOne() throws IOException {
        folder.publish(FIRST);
        Files.writeString(folder.target.resolve("index.html"), "changed by hand");

        folder.publish(FIRST);

        assertThat(folder.told).contains("Bringing 8 files to " + folder.target, "Bringing 1 file to " + folder.target);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSecondOneTakesItsPlaceAndKeepsTheAddressesThatVanish(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));

        Publication second = folder.publish(SECOND, MortalDisk.immortal(exchanges));

        assertThat(folder.content()).isEqualTo(secondAfterFirst());
        assertThat(second.way()).isEqualTo(exchanges ? Way.EXCHANGED : Way.FILE_BY_FILE);
        assertThat(second.plan().added()).containsExactly("history/gone.html", "policies/new.html");
        assertThat(second.plan().kept()).containsExactly("history/trips.html", "policies/aup.html");
        assertThat(second.vanished())
                .isEqualTo(Map.of(
                        "policies/gone.html", "history/gone.html", "2023-2024/trips.html", "history/trips.html"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsTheSameIsNotWrittenAgain(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        List<String> written = new ArrayList<>();

        folder.publish(SECOND, new ListeningDisk(exchanges, written));

        assertThat(written)
                .contains("trips.html", "new.html", "style.css")
                .doesNotContain("aup.html")
                .hasSize(exchanges ? 9 : 9 + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsTouchedWhereNothingChanged(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        MortalDisk disk = MortalDisk.immortal(exchanges);

        Publication again = folder.publish(FIRST, disk);

        assertThat(again.way()).isEqualTo(Way.NOTHING_CHANGED);
        assertThat(again.number()).isEqualTo(1);
        assertThat(disk.changes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void soManyCopiesStayAsWereAskedFor(boolean exchanges) throws IOException {
        for (int i = 1; i <= 6; i++) {
            FolderPublication.publish(
                    folder.site(Map.of("index.html", "home " + i)), folder.request(2), MortalDisk.immortal(exchanges));
        }

        assertThat(back(exchanges)).isEqualTo("home 5");
        assertThat(back(exchanges)).isEqualTo("home 4");
        assertThatThrownBy(() -> back(exchanges))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("no earlier copy", "aup.asOf");
        assertThat(folder.content()).containsOnly(Map.entry("index.html", "home 4"));
    }

    private String back(boolean exchanges) throws IOException {
        FolderPublication.rollback(folder.request(2), MortalDisk.immortal(exchanges));
        return folder.content().get("index.html");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterARollbackTheSameCanBePublishedAgain(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        folder.publish(SECOND, MortalDisk.immortal(exchanges));
        Publication back = FolderPublication.rollback(folder.request(3), MortalDisk.immortal(exchanges));
        assertThat(back.number()).isEqualTo(1);
        assertThat(folder.content()).isEqualTo(FIRST);

        assertThat(folder.publish(SECOND, MortalDisk.immortal(exchanges)).number())
                .isEqualTo(2);
        assertThat(folder.content()).isEqualTo(secondAfterFirst());
    }

    @Test
    void aFolderThatIsNotTheHandbooksOwnIsRefusedByWhatItHolds() throws IOException {
        Files.createDirectories(folder.target);
        for (int i = 1; i <= 7; i++) {
            Files.writeString(folder.target.resolve("letter-" + i + ".docx"), "a letter");
        }

        assertThatThrownBy(() -> folder.publish(FIRST))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(
                        folder.target.toString(), "letter-1.docx", "and 2 more", "not a folder of the handbook");
        assertThatThrownBy(() -> folder.publish(FIRST, MortalDisk.immortal(false)))
                .isInstanceOf(HandbookException.class);
        assertThat(folder.content()).hasSize(7).doesNotContainKey("index.html");
        assertThat(folder.beside()).isEmpty();
        assertThat(folder.target.resolve(Place.INSIDE)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStrangersFileIsNamedAndNothingIsChanged(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        Files.writeString(folder.target.resolve("policies/note.txt"), "a note");

        assertThatThrownBy(() -> folder.publish(SECOND, MortalDisk.immortal(exchanges)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("policies/note.txt", "-Daup.leave=policies/note.txt");
        Map<String, String> expected = new TreeMap<>(FIRST);
        expected.put("policies/note.txt", "a note");
        assertThat(folder.content()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStrangersLinkIsAFileOfTheirs(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        Files.delete(folder.target.resolve("policies/aup.html"));
        Files.createSymbolicLink(folder.target.resolve("policies/aup.html"), temp.resolve("elsewhere"));

        assertThatThrownBy(() -> folder.publish(SECOND, MortalDisk.immortal(exchanges)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("policies/aup.html");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatMayBeThereStays(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        Files.writeString(folder.target.resolve("web.config"), "settings");
        Files.writeString(folder.target.resolve("policies/Thumbs.db"), "pictures");

        folder.publish(SECOND, MortalDisk.immortal(exchanges));

        assertThat(folder.content()).containsEntry("web.config", "settings").containsAllEntriesOf(secondAfterFirst());
        assertThat(folder.target.resolve("policies/Thumbs.db")).exists();
        FolderPublication.rollback(folder.request(3), MortalDisk.immortal(exchanges));
        assertThat(folder.content()).containsEntry("web.config", "settings").containsAllEntriesOf(FIRST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatSomebodyChangedThereIsPutRight(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        Files.writeString(folder.target.resolve("policies/aup.html"), "changed by hand");
        Files.delete(folder.target.resolve("history/trips.html"));

        Publication again = folder.publish(FIRST, MortalDisk.immortal(exchanges));

        assertThat(again.plan().changed()).containsExactly("policies/aup.html");
        assertThat(again.plan().added()).containsExactly("history/trips.html");
        assertThat(folder.content()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileMayBecomeAFolderAndAFolderAFile(boolean exchanges) throws IOException {
        folder.publish(
                Map.of("index.html", "home", "plan", "a file", "maps/hall/one", "one", "Hall.txt", "hall"),
                disk(exchanges));
        Map<String, String> next =
                Map.of("index.html", "home", "plan/a", "in a folder", "maps/hall", "a file", "hall.txt", "small");

        folder.publish(next, disk(exchanges));

        assertThat(folder.content()).isEqualTo(next);
        FolderPublication.rollback(folder.request(3), disk(exchanges));
        assertThat(folder.content())
                .containsEntry("maps/hall/one", "one")
                .containsEntry("plan", "a file")
                .hasSize(4);
    }

    private static Disk disk(boolean exchanges) {
        return MortalDisk.immortal(exchanges);
    }

    @Test
    void aFolderThatCannotBeRenamedIsChangedFileByFile() throws IOException {
        folder.publish(FIRST);

        Publication second = folder.publish(SECOND, new Disk() {
            @Override
            public void rename(Path from, Path to) throws IOException {
                if (from.equals(folder.target)) {
                    throw new IOException("device or resource busy");
                }
                Disk.super.rename(from, to);
            }
        });

        assertThat(second.way()).isEqualTo(Way.FILE_BY_FILE);
        assertThat(folder.content()).isEqualTo(secondAfterFirst());
        assertThat(folder.publish(FIRST).way()).isEqualTo(Way.EXCHANGED);
        FolderPublication.rollback(folder.request(3));
        assertThat(folder.content()).isEqualTo(secondAfterFirst());
        FolderPublication.rollback(folder.request(3));
        assertThat(folder.content()).isEqualTo(FIRST);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        folder.publish(FIRST);
        FolderRequest request = folder.request(3);

        PublicationPlan plan = FolderPublication.plan(folder.site(SECOND), request);

        assertThat(plan.removed()).isEmpty();
        assertThat(plan.moved()).containsExactly("2023-2024/trips.html", "policies/gone.html");
        assertThat(folder.content()).isEqualTo(FIRST);
        assertThat(folder.beside()).isEmpty();
    }

    @Test
    void aSiteThatChangedSinceItWasBuiltIsNotPublished() throws IOException {
        SiteToPublish site = folder.site(FIRST);
        Files.writeString(site.site().folder().resolve("index.html"), "changed");

        assertThatThrownBy(() -> FolderPublication.publish(site, folder.request(3)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("index.html");
        assertThat(folder.target).doesNotExist();
    }

    /** A disk that tells which files are written. */
    private record ListeningDisk(boolean exchanges, List<String> written) implements Disk {

        @Override
        public boolean canExchange(Place place) {
            return exchanges;
        }

        @Override
        public void write(Path file, InputStream content) throws IOException {
            written.add(file.getFileName().toString());
            Disk.super.write(file, content);
        }
    }
}
