package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.TreeDifference.Edit;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.Test;

/** Contents are made of digits: two are as alike as the part of their digits that they share. */
class SwappedNamesTest {

    private final InMemoryRepository repository = new InMemoryRepository(new DfsRepositoryDescription("test"));
    private final SortedMap<String, ObjectId> removed = new TreeMap<>();
    private final SortedMap<String, ObjectId> added = new TreeMap<>();
    private final SortedMap<String, Edit> edited = new TreeMap<>();

    @Test
    void aPathOfWhichLessThanHalfStayedIsSuspected() throws IOException {
        edit("a.md", "0123", "0456");
        edit("b.md", "0123", "0145");

        assertThat(find().before()).containsOnlyKeys("a.md");
        assertThat(find().after()).containsOnlyKeys("a.md");
    }

    @Test
    void twoThatAreAlikeAreSuspectedWhereTheyChangedPlacesByteForByte() throws IOException {
        edit("a.md", "0123", "0124");
        edit("b.md", "0124", "0123");

        assertThat(find().before()).containsOnlyKeys("a.md", "b.md");
    }

    @Test
    void oneThatIsAlikeIsSuspectedWhereBothItsTextsStandElsewhere() throws IOException {
        edit("a.md", "0123", "0124");
        removed.put("b.md", blob("0124"));
        added.put("c.md", blob("0123"));

        assertThat(find().before()).containsOnlyKeys("a.md");
    }

    @Test
    void aTextThatOnlyCameFromElsewhereIsNot() throws IOException {
        edit("a.md", "0123", "0124");
        removed.put("b.md", blob("0124"));
        added.put("c.md", blob("5678"));

        assertThat(find().before()).isEmpty();
    }

    @Test
    void aTextThatOnlyWentElsewhereIsNot() throws IOException {
        edit("a.md", "0123", "0124");
        removed.put("b.md", blob("5678"));
        added.put("c.md", blob("0123"));

        assertThat(find().before()).isEmpty();
    }

    @Test
    void onePathClearedClearsTheNextAlongAChain() throws IOException {
        edit("a.md", "0123", "0124");
        edit("b.md", "0124", "0125");
        edit("c.md", "0125", "0126");

        assertThat(find().before()).isEmpty();
    }

    @Test
    void pathsThatNobodySuspectsMayBePairedHoweverLittleTheyShare() throws IOException {
        assertThat(find().allows("a.md", "b.md", 1)).isTrue();
    }

    @Test
    void aSuspectIsPairedFromSeventyPercentOn() throws IOException {
        edit("a.md", "0123", "4567");

        assertThat(find().allows("a.md", "b.md", 69)).isFalse();
        assertThat(find().allows("a.md", "b.md", 70)).isTrue();
        assertThat(find().allows("b.md", "a.md", 69)).isFalse();
    }

    @Test
    void aSuspectOfWhichMuchStayedHasToGainThirtyPercent() throws IOException {
        edit("a.md", "0123456789abcdefghij", "012345678ABCDEFGHIJK");

        assertThat(find().before()).containsOnlyKeys("a.md");
        assertThat(find().allows("a.md", "b.md", 74)).isFalse();
        assertThat(find().allows("a.md", "b.md", 75)).isTrue();
    }

    private SwappedNames find() throws IOException {
        try (var reader = repository.newObjectReader()) {
            return SwappedNames.find(new SimilarityScores(reader), removed, added, edited);
        }
    }

    private void edit(String path, String before, String after) throws IOException {
        edited.put(path, new Edit(blob(before), blob(after)));
    }

    /** One line a character. */
    private ObjectId blob(String characters) throws IOException {
        String lines = characters.replaceAll("(.)", "$1\n");
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, lines.getBytes(UTF_8));
            inserter.flush();
            return blob;
        }
    }
}
