package io.github.policyhandbook.publication;

import static io.github.policyhandbook.publication.PublishedFolder.FIRST;
import static io.github.policyhandbook.publication.PublishedFolder.SECOND;
import static io.github.policyhandbook.publication.PublishedFolder.secondAfterFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.OutputLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a site from being published to a folder. */
class FolderRefusalsTest {

    @TempDir
    Path temp;

    private PublishedFolder folder;

    @BeforeEach
    void aShare() throws IOException {
        folder = new PublishedFolder(temp);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListThatNamesFilesElsewhereHasNoneOfThemWrittenOrDeleted(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        Path victim = Files.writeString(folder.target.resolveSibling("victim.txt"), "a letter");
        Path list = folder.target.resolve(PublicationList.NAME);
        Files.writeString(
                list, Files.readString(list).replace("files 8", "files 9") + "file 0123456789abcdef ../victim.txt\n");

        assertThatThrownBy(() -> folder.publish(SECOND, MortalDisk.immortal(exchanges)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("its list .aup-published is damaged", "Nothing was changed");
        assertThatThrownBy(() -> folder.rollback(MortalDisk.immortal(exchanges)))
                .isInstanceOf(HandbookException.class);
        assertThat(victim).hasContent("a letter");
        assertThat(folder.content()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"damaged", "missing"})
    void withoutAListTheFolderIsRenamedAwayAndTheCopyBeforeComesBack(String how) throws IOException {
        folder.publish(FIRST);
        folder.publish(SECOND);
        Path list = folder.target.resolve(PublicationList.NAME);
        if (how.equals("damaged")) {
            Files.writeString(list, "aup-published 1\n");
        } else {
            Files.delete(list);
        }

        assertThatThrownBy(() -> folder.publish(SECOND))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(
                        "its list .aup-published is " + how,
                        "Rename the folder away, for example to handbook-old, and run the same again");

        Files.move(folder.target, folder.target.resolveSibling("handbook-old"));
        FolderPublication.planRollback(folder.request(3));
        folder.rollback(Disk.REAL);
        assertThat(folder.content()).isEqualTo(FIRST);
        assertThat(folder.told)
                .contains(
                        folder.target + " is gone. The next run puts the copy before it back first.",
                        folder.target + " was gone. The copy before it was put back first.")
                .noneMatch(sentence -> sentence.contains("cut short"));
        folder.publish(SECOND);
        assertThat(folder.content()).isEqualTo(secondAfterFirst());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsLeftToOthersIsNotTheHandbooks(boolean exchanges) throws IOException {
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        Files.writeString(folder.target.resolve("policies/new.html"), "of somebody else");
        FolderRequest request = folder.request(3, "policies/*.html");

        assertThatThrownBy(
                        () -> FolderPublication.publish(folder.site(SECOND), request, MortalDisk.immortal(exchanges)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("aup.leave names files that the handbook has itself: policies/new.html");
        assertThat(folder.target.resolve("policies/new.html")).hasContent("of somebody else");
        assertThat(folder.target.resolve("index.html")).hasContent("home of the first");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatDisksKeepForThemselvesIsNobodysFile(boolean exchanges) throws IOException {
        Files.createDirectories(folder.target.resolve("lost+found"));
        for (String name :
                List.of("$RECYCLE.BIN/a", ".Trash-1000/b", "policies/@eaDir/c", "System Volume Information/d")) {
            Files.createDirectories(folder.target.resolve(name).getParent());
            Files.writeString(folder.target.resolve(name), "of the disk");
        }

        folder.publish(FIRST, MortalDisk.immortal(exchanges));

        assertThat(folder.content()).containsAllEntriesOf(FIRST);
    }

    @Test
    void aFolderThatNobodyMayLookIntoIsNamed() throws IOException {
        folder.publish(FIRST);
        Path closed = Files.createDirectory(folder.target.resolve("private"));
        assumeFalse(
                !closed.toFile().setReadable(false) || Files.isReadable(closed),
                "the machine's owner may look everywhere");

        assertThatThrownBy(() -> folder.publish(SECOND))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("no publication put there: private/");
        assertThat(FolderPublication.publish(folder.site(SECOND), folder.request(3, "private"))
                        .way())
                .isEqualTo(Publication.Way.FILE_BY_FILE);
    }

    @Test
    void nothingIsDeletedWhereALinkInThePlaceOfAFolderLeads() throws IOException {
        folder.publish(Map.of("index.html", "home", "files/form.pdf", "a form"), MortalDisk.immortal(false));
        Path elsewhere = Files.move(folder.target.resolve("files"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(folder.target.resolve("files"), elsewhere);

        FolderPublication.publish(
                folder.site(Map.of("index.html", "new home")), folder.request(3, "files"), MortalDisk.immortal(false));

        assertThat(elsewhere.resolve("form.pdf")).hasContent("a form");
        assertThat(folder.target.resolve("index.html")).hasContent("new home");
    }

    @Test
    void nothingIsCompletedWhereALinkInThePlaceOfAFolderLeads() throws IOException {
        boolean isCutShort = true;
        for (int last = 1; isCutShort; last++) {
            PublishedFolder place = new PublishedFolder(Files.createDirectories(temp.resolve("run-" + last)));
            place.publish(FIRST, MortalDisk.immortal(false));
            try {
                place.publish(SECOND, new MortalDisk(last, MortalDisk.End.KILLED_BEFORE, false));
                isCutShort = false;
            } catch (MortalDisk.Killed e) {
                Path elsewhere = Files.move(place.target.resolve("policies"), temp.resolve("elsewhere-" + last));
                Files.createSymbolicLink(place.target.resolve("policies"), elsewhere);
                Map<String, String> before = PublishedFolder.content(elsewhere);

                assertThatThrownBy(() -> place.publish(SECOND, MortalDisk.immortal(false)))
                        .isInstanceOf(HandbookException.class);
                assertThat(PublishedFolder.content(elsewhere))
                        .as("change %d", last)
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsNoFolder() throws IOException {
        Files.createSymbolicLink(folder.target, temp.resolve("gone"));

        assertThatThrownBy(() -> folder.publish(FIRST))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("is a link that leads nowhere");
    }

    @Test
    void aRunThatChangesFilesOneByOneKeepsAnotherFromExchangingTheFolder() throws IOException {
        folder.publish(FIRST);
        Files.createDirectory(folder.target.resolve(Place.INSIDE));

        try (OutputLock lock =
                OutputLock.take(new Place(folder.target).lockInside()).orElseThrow()) {
            assertThatThrownBy(() -> folder.publish(SECOND))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContaining("Another run is publishing");
        }
        assertThat(folder.content()).isEqualTo(FIRST);
    }

    @Test
    void aFolderIsRefusedBeforeAnythingIsBuilt() throws IOException {
        Files.createDirectories(folder.target);
        Files.writeString(folder.target.resolve("letter.docx"), "a letter");

        assertThatThrownBy(() -> FolderPublication.refuseUnfit(folder.request(3)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("letter.docx", "not a folder of the handbook");
        assertThat(PublishedFolder.content(folder.target)).isEqualTo(Map.of("letter.docx", "a letter"));
    }
}
