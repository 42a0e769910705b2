package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.RenameMatcher.Matching;
import io.github.policyhandbook.history.RenameMatcher.Move;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.Test;

class RenameMatcherTest {

    private static final String LINES = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

    private final InMemoryRepository repository = new InMemoryRepository(new DfsRepositoryDescription("test"));
    private final SortedMap<String, ObjectId> removed = new TreeMap<>();
    private final SortedMap<String, ObjectId> added = new TreeMap<>();

    @Test
    void ofEqualFilesTheNearestNameIsTaken() throws IOException {
        removed.put("x/a.md", blob(LINES));
        removed.put("x/b.md", blob(LINES));
        added.put("y/b.md", blob(LINES));

        assertThat(match(Long.MAX_VALUE).moves()).containsExactly(new Move("x/b.md", "y/b.md", 100, 1));
    }

    @Test
    void anEqualFileGoesBeforeOneThatKeptItsName() throws IOException {
        removed.put("x/a.md", blob(LINES + "nine\n"));
        removed.put("x/b.md", blob(LINES));
        added.put("y/a.md", blob(LINES));

        assertThat(match(Long.MAX_VALUE).moves()).extracting(Move::from).containsExactly("x/b.md");
    }

    @Test
    void theMostAlikeIsTaken() throws IOException {
        removed.put("a.md", blob(LINES + "nine, as before\n"));
        removed.put("b.md", blob(LINES + "nine, as it was before\nand ten\n"));
        added.put("c.md", blob(LINES + "nine, as it was before\nand twelve\n"));

        assertThat(match(Long.MAX_VALUE).moves()).extracting(Move::from).containsExactly("b.md");
    }

    @Test
    void eachFileMovesOnce() throws IOException {
        removed.put("a.md", blob(LINES));
        added.put("b.md", blob(LINES));
        added.put("c.md", blob(LINES));

        assertThat(match(Long.MAX_VALUE).moves()).extracting(Move::to).containsExactly("b.md");
    }

    @Test
    void aboveItsLimitItKeepsToNamesAndEqualFilesAndSaysSo() throws IOException {
        removed.put("x/a.md", blob(LINES + "A\n"));
        removed.put("x/b.md", blob(LINES + "B\n"));
        removed.put("x/c.md", blob("C\n"));
        added.put("y/a.md", blob(LINES + "A2\n"));
        added.put("y/new.md", blob(LINES + "B2\n"));
        added.put("y/d.md", blob("C\n"));

        Matching matching = match(0);

        assertThat(matching.limited()).isTrue();
        assertThat(matching.moves()).extracting(Move::from).containsExactlyInAnyOrder("x/a.md", "x/c.md");
        assertThat(match(1).moves()).hasSize(3);
    }

    @Test
    void namesAreComparedFromTheEnd() {
        assertThat(RenameMatcher.sameNames("docs/ict/index.md", "policies/ICT/Index.md"))
                .isEqualTo(2);
        assertThat(RenameMatcher.sameNames("a.md", "b.md")).isZero();
        assertThat(RenameMatcher.sameNames("a.md", "x/a.md")).isEqualTo(1);
    }

    @Test
    void halfOfTheLinesAreEnough() throws IOException {
        removed.put("a.md", blob("1\n2\n3\n4\n"));
        added.put("b.md", blob("1\n2\n5\n6\n"));

        assertThat(match(Long.MAX_VALUE).moves()).containsExactly(new Move("a.md", "b.md", 50, 0));
    }

    @Test
    void aFileThatKeptItsNameAndThreeQuartersOfItsLinesGoesBeforeOneThatIsMoreAlike() throws IOException {
        removed.put("x/a.md", blob("1\n2\n3\n4\n5\n6\n-\n+\n"));
        removed.put("x/b.md", blob("1\n2\n3\n4\n5\n6\n7\n-\n"));
        added.put("y/a.md", blob("1\n2\n3\n4\n5\n6\n7\n8\n"));

        assertThat(match(Long.MAX_VALUE).moves()).containsExactly(new Move("x/a.md", "y/a.md", 75, 1));
    }

    @Test
    void ofNamesakesTheOneWithTheMostFoldersInCommonIsTaken() throws IOException {
        removed.put("a/ict/index.md", blob("1\n2\n3\n4\n5\n6\n7\n8\n9\n-\n"));
        removed.put("x/docs/ict/index.md", blob("1\n2\n3\n4\n5\n6\n7\n8\n-\n+\n"));
        added.put("y/docs/ict/index.md", blob("1\n2\n3\n4\n5\n6\n7\n8\n9\n0\n"));

        assertThat(match(Long.MAX_VALUE).moves())
                .containsExactly(new Move("x/docs/ict/index.md", "y/docs/ict/index.md", 80, 3));
    }

    @Test
    void aNameThatSeveralFilesHaveSaysNothing() throws IOException {
        removed.put("a/index.md", blob("1\n2\n3\n4\n5\n6\n7\n8\n-\n+\n"));
        removed.put("b/index.md", blob("1\n2\n3\n4\n5\n6\n7\n8\n-\n*\n"));
        removed.put("c/ict.md", blob("1\n2\n3\n4\n5\n6\n7\n8\n9\n-\n"));
        added.put("d/index.md", blob("1\n2\n3\n4\n5\n6\n7\n8\n9\n0\n"));

        assertThat(match(Long.MAX_VALUE).moves()).extracting(Move::from).containsExactly("c/ict.md");
    }

    private Matching match(long mostPairs) throws IOException {
        try (var reader = repository.newObjectReader()) {
            return new RenameMatcher(new SimilarityScores(reader), mostPairs).match(removed, added, new TreeMap<>());
        }
    }

    private ObjectId blob(String text) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8));
            inserter.flush();
            return blob;
        }
    }
}
