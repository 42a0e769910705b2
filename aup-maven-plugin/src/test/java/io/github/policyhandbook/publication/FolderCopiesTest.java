package io.github.policyhandbook.publication;

import static io.github.policyhandbook.publication.PublishedFolder.FIRST;
import static io.github.policyhandbook.publication.PublishedFolder.SECOND;
import static io.github.policyhandbook.publication.PublishedFolder.secondAfterFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.PatientFiles;
import io.github.policyhandbook.publication.MortalDisk.End;
import io.github.policyhandbook.publication.Publication.Way;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the copies before the present one, and of files that are not the handbook's. */
class FolderCopiesTest {

    @TempDir
    Path temp;

    private PublishedFolder folder;

    @BeforeEach
    void aShare() throws IOException {
        folder = new PublishedFolder(temp);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDryRunOfARollbackWritesNothing(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        folder.publish(SECOND, MortalDisk.immortal(exchanges));
        Map<String, String> before = PublishedFolder.content(folder.target.getParent());

        Publication planned = FolderPublication.planRollback(folder.request(3));

        assertThat(planned.way()).isEqualTo(Way.PLANNED);
        assertThat(planned.number()).isEqualTo(1);
        assertThat(planned.plan().removed()).containsExactly("history/gone.html", "policies/new.html");
        assertThat(PublishedFolder.content(folder.target.getParent())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDryRunAfterARunThatWasCutShortSaysSo(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        MortalDisk disk = new MortalDisk(20, End.KILLED_BEFORE, exchanges);
        assertThatThrownBy(() -> folder.publish(SECOND, disk)).isInstanceOf(MortalDisk.Killed.class);
        Map<String, String> before = PublishedFolder.content(folder.target.getParent());

        FolderPublication.plan(folder.site(SECOND), folder.request(3));
        Publication back = FolderPublication.planRollback(folder.request(3));

        assertThat(back.way()).isEqualTo(Way.UNDONE);
        assertThat(folder.told).anyMatch(sentence -> sentence.contains("was cut short"));
        assertThat(PublishedFolder.content(folder.target.getParent())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatCannotBeDeletedHoldsNothingUp(boolean exchanges) throws IOException {
        Disk disk = new MortalDisk(1, End.UNDELETABLE, exchanges);
        for (int i = 1; i <= 5; i++) {
            FolderPublication.publish(folder.site(Map.of("index.html", "home " + i)), folder.request(1), disk);
        }

        assertThat(folder.content()).isEqualTo(Map.of("index.html", "home 5"));
        assertThat(folder.told)
                .anyMatch(sentence -> sentence.contains("cannot be deleted (somebody has it open). The next run will"));
        FolderPublication.rollback(folder.request(1), disk);
        assertThat(folder.content()).isEqualTo(Map.of("index.html", "home 4"));

        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        assertThat(folder.beside()).isSubsetOf(".handbook.aup-earlier");
        assertThat(PublishedFolder.content(folder.target.resolve(Place.INSIDE)).keySet())
                .allMatch(path -> path.startsWith("earlier/"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoEmptiesTheFolderKeepsTheCopies(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        folder.publish(SECOND, MortalDisk.immortal(exchanges));
        folder.publish(Map.of("index.html", "third"), MortalDisk.immortal(exchanges));
        folder.rollback(MortalDisk.immortal(exchanges));
        for (String path : folder.content().keySet()) {
            Files.delete(folder.target.resolve(path));
        }
        Files.delete(folder.target.resolve(PublicationList.NAME));

        Publication anew = folder.publish(SECOND, MortalDisk.immortal(exchanges));

        assertThat(anew.number()).isEqualTo(2);
        folder.rollback(MortalDisk.immortal(exchanges));
        if (exchanges) {
            assertThat(folder.content()).isEqualTo(FIRST);
        }
    }

    @Test
    void aPageThatWasChangedInTwoCopiesAtOnceComesBackFromAThird() throws IOException {
        folder.publish(FIRST);
        folder.publish(SECOND);
        Files.delete(folder.target.resolve("policies/aup.html"));
        Files.writeString(folder.target.resolve("policies/aup.html"), "the same policy");
        folder.publish(Map.of("index.html", "third", "policies/aup.html", "the same policy"));
        Path second = folder.target.resolveSibling(".handbook.aup-earlier/2/policies/aup.html");
        Files.delete(second);
        Files.writeString(second, "changed by hand");

        folder.rollback(Disk.REAL);

        assertThat(folder.content()).containsEntry("policies/aup.html", "the same policy");
        assertThat(folder.told).noneMatch(sentence -> sentence.contains("come back as they are"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatCannotBeEndedIsUndoneAtOnce(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));

        assertThatThrownBy(() -> folder.publish(SECOND, new FullDisk(exchanges)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("No space left on device", "What was begun is undone: readers have");
        assertThat(folder.content()).isEqualTo(FIRST);
        assertThat(folder.beside()).isEmpty();
        assertThat(folder.target.resolve(Place.INSIDE)).doesNotExist();
    }

    /** A disk that is full when one of the last new files comes. */
    private record FullDisk(boolean exchanges) implements Disk {

        @Override
        public boolean canExchange(Place place) {
            return exchanges;
        }

        @Override
        public void write(Path file, InputStream content) throws IOException {
            if (file.endsWith("policies/trips.html")) {
                throw new IOException("No space left on device");
            }
            Disk.super.write(file, content);
        }
    }

    @Test
    void aPublicationThatIsDoneIsNotUndoneForWhatItLeft() throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(false));
        folder.publish(SECOND, MortalDisk.immortal(false));
        Files.createDirectories(new Place(folder.target).nextInside().resolve("policies"));

        assertThat(folder.rollback(MortalDisk.immortal(false)).way()).isEqualTo(Way.FILE_BY_FILE);
        assertThat(folder.content()).isEqualTo(FIRST);
    }

    @Test
    void anEmptyFolderThatCannotBeMovedIsFilledFileByFile() throws IOException {
        Files.createDirectory(folder.target);

        Publication first = folder.publish(FIRST, new Disk() {
            @Override
            public void rename(Path from, Path to) throws IOException {
                if (from.equals(folder.target)) {
                    throw new IOException("Device or resource busy");
                }
                PatientFiles.rename(from, to);
            }
        });

        assertThat(first.way()).isEqualTo(Way.FILE_BY_FILE);
        assertThat(folder.content()).isEqualTo(FIRST);
        assertThat(folder.beside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesOfOthersStayAsTheyAre(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        Path settings = Files.writeString(folder.target.resolve("web.config"), "settings");
        Files.setLastModifiedTime(settings, FileTime.fromMillis(0));
        Files.createSymbolicLink(folder.target.resolve("link.txt"), Path.of("web.config"));
        Files.createDirectories(folder.target.resolve("uploads/2024"));
        Files.writeString(folder.target.resolve("uploads/2024/form.pdf"), "a form");

        FolderPublication.publish(
                folder.site(SECOND),
                folder.request(3, "web.config", "link.txt", "uploads"),
                MortalDisk.immortal(exchanges));

        assertThat(folder.content())
                .containsEntry("web.config", "settings")
                .containsEntry("uploads/2024/form.pdf", "a form")
                .containsAllEntriesOf(secondAfterFirst());
        assertThat(Files.getLastModifiedTime(settings).toMillis()).isZero();
        assertThat(folder.target.resolve("link.txt")).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRunThatIsCutShortAnywhereLosesNoFileOfOthers(boolean exchanges) throws IOException {
        boolean isCutShort = true;
        for (int last = 1; isCutShort; last++) {
            PublishedFolder place = new PublishedFolder(Files.createDirectories(temp.resolve("run-" + last)));
            place.publish(FIRST, MortalDisk.immortal(exchanges));
            Files.writeString(place.target.resolve("web.config"), "settings");
            try {
                place.publish(SECOND, new MortalDisk(last, End.KILLED_HALFWAY, exchanges));
                isCutShort = false;
            } catch (MortalDisk.Killed e) {
                place.publish(SECOND, MortalDisk.immortal(exchanges));
            }
            assertThat(place.content())
                    .as("change %d", last)
                    .containsEntry("web.config", "settings")
                    .containsAllEntriesOf(secondAfterFirst());
        }
    }
}
