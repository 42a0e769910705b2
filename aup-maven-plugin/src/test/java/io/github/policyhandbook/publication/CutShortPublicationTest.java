package io.github.policyhandbook.publication;

import static io.github.policyhandbook.publication.PublishedFolder.FIRST;
import static io.github.policyhandbook.publication.PublishedFolder.SECOND;
import static io.github.policyhandbook.publication.PublishedFolder.secondAfterFirst;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.publication.MortalDisk.End;
import io.github.policyhandbook.publication.MortalDisk.Killed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A publication ends at each of its changes in turn, in every way it can; afterwards all is made right. */
class CutShortPublicationTest {

    /** Two ends of two runs each, for all of them, would take minutes. */
    private static final int EVERY_FEW = 5;

    @TempDir
    Path temp;

    static Stream<Arguments> endings() {
        return Stream.of(true, false)
                .flatMap(exchanges -> Stream.of(End.values()).map(end -> Arguments.of(exchanges, end)));
    }

    @ParameterizedTest(name = "exchange {0}: {1}")
    @MethodSource("endings")
    void noPageIsEverHalfAPageAndTheNextRunMakesTheWholeRight(boolean exchanges, End end) throws IOException {
        int changes = changesOf(exchanges);
        for (int last = 1; last <= changes; last++) {
            PublishedFolder folder = secondCutShort(exchanges, end, last);
            assertEveryPageIsWhole(folder, last);

            folder.publish(SECOND, MortalDisk.immortal(exchanges));

            assertThat(folder.content()).as("change %d of %d", last, changes).isEqualTo(secondAfterFirst());
            assertNothingIsLeft(folder, last);
            FolderPublication.rollback(folder.request(3), MortalDisk.immortal(exchanges));
            assertThat(folder.content()).as("back from change %d", last).isEqualTo(FIRST);
        }
    }

    @ParameterizedTest(name = "exchange {0}: {1}")
    @MethodSource("endings")
    void aRollbackMakesItRightToo(boolean exchanges, End end) throws IOException {
        int changes = changesOf(exchanges);
        for (int last = 1; last <= changes; last++) {
            PublishedFolder folder = secondCutShort(exchanges, end, last);
            boolean isDone = PublicationList.of(folder.target)
                    .map(PublicationList::number)
                    .equals(Optional.of(2));

            if (isDone || Set.copyOf(folder.content().entrySet()).equals(FIRST.entrySet())) {
                folder.publish(SECOND, MortalDisk.immortal(exchanges));
            }
            FolderPublication.rollback(folder.request(3), MortalDisk.immortal(exchanges));

            assertThat(folder.content()).as("change %d of %d", last, changes).isEqualTo(FIRST);
            assertThat(PublicationList.of(folder.target))
                    .get()
                    .extracting(PublicationList::number)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "exchange {0}: {1}")
    @MethodSource("endings")
    void aRollbackThatIsCutShortIsMended(boolean exchanges, End end) throws IOException {
        for (int last = 1; ; last++) {
            PublishedFolder folder = fresh(last);
            folder.publish(FIRST, MortalDisk.immortal(exchanges));
            folder.publish(SECOND, MortalDisk.immortal(exchanges));
            MortalDisk disk = new MortalDisk(last, end, exchanges);
            boolean ended = ends(() -> FolderPublication.rollback(folder.request(3), disk));
            assertEveryPageIsWhole(folder, last);

            folder.publish(SECOND, MortalDisk.immortal(exchanges));
            assertThat(folder.content()).as("change %d", last).containsAllEntriesOf(SECOND);
            FolderPublication.rollback(folder.request(3), MortalDisk.immortal(exchanges));
            assertThat(folder.content()).as("change %d", last).isEqualTo(FIRST);
            if (!ended) {
                return;
            }
        }
    }

    @ParameterizedTest(name = "exchange {0}: {1}")
    @MethodSource("endings")
    void aMendingThatIsCutShortIsMended(boolean exchanges, End end) throws IOException {
        int changes = changesOf(exchanges);
        for (int last = 1; last <= changes; last += EVERY_FEW) {
            for (int second = 1; ; second++) {
                PublishedFolder folder = secondCutShort(exchanges, End.KILLED_HALFWAY, last);
                MortalDisk disk = new MortalDisk(second, end, exchanges);
                PublishedFolder cut = folder;
                boolean ended = ends(() -> cut.publish(SECOND, disk));
                assertEveryPageIsWhole(folder, last);

                folder.publish(SECOND, MortalDisk.immortal(exchanges));
                assertThat(folder.content())
                        .as("change %d, then %d", last, second)
                        .isEqualTo(secondAfterFirst());
                if (!ended) {
                    break;
                }
            }
        }
    }

    @ParameterizedTest(name = "exchange {0}")
    @ValueSource(booleans = {true, false})
    void aProcessThatIsKilledAtEachChangeInTurnLeavesWhatIsMended(boolean exchanges) throws Exception {
        int changes = changesOf(exchanges);
        for (int last = 1; last <= changes; last++) {
            Path place = temp.resolve("killed-" + last);
            PublishedFolder folder = new PublishedFolder(Files.createDirectories(place));
            folder.publish(FIRST, MortalDisk.immortal(exchanges));

            assertThat(KilledPublication.run(place, exchanges, last)).isEqualTo(KilledPublication.KILLED);

            assertEveryPageIsWhole(folder, last);
            folder.publish(SECOND, MortalDisk.immortal(exchanges));
            assertThat(folder.content()).as("change %d of %d", last, changes).isEqualTo(secondAfterFirst());
            assertThat(folder.beside()).isSubsetOf(".handbook.aup-earlier");
        }
    }

    private int runs;

    private PublishedFolder fresh(int last) throws IOException {
        return new PublishedFolder(Files.createDirectories(temp.resolve("run-" + runs++ + "-" + last)));
    }

    private int changesOf(boolean exchanges) throws IOException {
        PublishedFolder folder = fresh(0);
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        MortalDisk disk = MortalDisk.immortal(exchanges);
        folder.publish(SECOND, disk);
        assertThat(folder.content()).isEqualTo(secondAfterFirst());
        assertThat(disk.changes()).isGreaterThan(10);
        return disk.changes();
    }

    private PublishedFolder secondCutShort(boolean exchanges, End end, int last) throws IOException {
        PublishedFolder folder = fresh(last);
        folder.publish(FIRST, MortalDisk.immortal(exchanges));
        ends(() -> folder.publish(SECOND, new MortalDisk(last, end, exchanges)));
        return folder;
    }

    private interface Run {
        void run() throws IOException;
    }

    private static boolean ends(Run run) throws IOException {
        try {
            run.run();
            return false;
        } catch (Killed | HandbookException e) {
            return true;
        }
    }

    private static void assertEveryPageIsWhole(PublishedFolder folder, int last) throws IOException {
        Map<String, String> second = secondAfterFirst();
        folder.content()
                .forEach((path, text) -> assertThat(text)
                        .as("%s after change %d", path, last)
                        .isIn(Stream.of(FIRST.get(path), second.get(path))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private static void assertNothingIsLeft(PublishedFolder folder, int last) throws IOException {
        assertThat(folder.beside()).as("beside after change %d", last).isSubsetOf(".handbook.aup-earlier");
        assertThat(PublishedFolder.content(folder.target.resolve(Place.INSIDE)).keySet())
                .as("inside after change %d", last)
                .allMatch(path -> path.startsWith("earlier/1/"));
    }
}
