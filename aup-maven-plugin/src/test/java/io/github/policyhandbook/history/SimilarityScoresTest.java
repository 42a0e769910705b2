package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.junit.jupiter.api.Test;

class SimilarityScoresTest {

    private final InMemoryRepository repository = new InMemoryRepository(new DfsRepositoryDescription("test"));
    private final List<ObjectId> read = new ArrayList<>();
    private final SimilarityScores scores = new SimilarityScores(new CountingReader());

    @Test
    void whatBothHaveIsMeasuredAgainstTheLargerOne() throws IOException {
        assertThat(scores.percent(blob("1\n2\n3\n4\n"), blob("1\n2\n5\n6\n"))).isEqualTo(50);
        assertThat(scores.percent(blob("1\n2\n3\n4\n"), blob("1\n"))).isEqualTo(25);
        assertThat(scores.percent(blob("1\n"), blob("2\n"))).isZero();
    }

    @Test
    void equalContentsNeedNotBeRead() throws IOException {
        assertThat(scores.percent(blob("1\n"), blob("1\n"))).isEqualTo(100);
        assertThat(read).isEmpty();
    }

    @Test
    void aContentIsReadOnceHoweverManyItIsComparedWith() throws IOException {
        scores.percent(blob("1\n"), blob("2\n"));
        scores.percent(blob("1\n"), blob("3\n"));

        assertThat(read).containsExactly(blob("1\n"), blob("2\n"), blob("3\n"));
    }

    @Test
    void ofAThousandContentsThoseUnusedForLongestAreForgotten() throws IOException {
        ObjectId first = blob("first\n");
        for (int i = 0; i < 1000; i++) {
            scores.percent(blob("other " + i + "\n"), first);
        }
        scores.trim();
        read.clear();

        scores.percent(first, blob("other 999\n"));
        assertThat(read).isEmpty();
        scores.percent(first, blob("other 0\n"));
        assertThat(read).containsExactly(blob("other 0\n"));
    }

    private ObjectId blob(String text) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8));
            inserter.flush();
            return blob;
        }
    }

    /** Notes what was asked of the repository. */
    private final class CountingReader extends ObjectReader.Filter {

        private final ObjectReader reader = repository.newObjectReader();

        @Override
        protected ObjectReader delegate() {
            return reader;
        }

        @Override
        public ObjectLoader open(AnyObjectId name, int kind) throws IOException {
            read.add(name.toObjectId());
            return super.open(name, kind);
        }
    }
}
