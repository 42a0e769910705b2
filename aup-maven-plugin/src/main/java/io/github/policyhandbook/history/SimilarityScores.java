package io.github.policyhandbook.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.diff.SimilarityIndex.TableFullException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * How alike two contents are, in percent, as git measures it for renames: the part of the larger one whose lines both
 * have. The index of a content is kept for a while, because what one revision wrote the next one changes.
 */
final class SimilarityScores {

    private static final int KEPT = 512;

    private final ObjectReader reader;
    private final Map<ObjectId, Optional<SimilarityIndex>> indexes = new LinkedHashMap<>(16, 0.75f, true);

    SimilarityScores(ObjectReader reader) {
        this.reader = reader;
    }

    /** From 0 for strangers to 100 for equal content. */
    int percent(ObjectId one, ObjectId other) throws IOException {
        if (one.equals(other)) {
            return 100;
        }
        Optional<SimilarityIndex> first = index(one);
        Optional<SimilarityIndex> second = index(other);
        return first.isEmpty() || second.isEmpty() ? 0 : first.get().score(second.get(), 100);
    }

    /** Forgets the indexes unused for longest. Not done on the way: comparing many with many would begin anew each time. */
    void trim() {
        var oldest = indexes.keySet().iterator();
        while (indexes.size() > KEPT) {
            oldest.next();
            oldest.remove();
        }
    }

    private Optional<SimilarityIndex> index(ObjectId blob) throws IOException {
        Optional<SimilarityIndex> known = indexes.get(blob);
        if (known == null) {
            known = build(blob);
            indexes.put(blob, known);
        }
        return known;
    }

    /** A file too varied for JGit's table is no prose and like nothing else. */
    private Optional<SimilarityIndex> build(ObjectId blob) throws IOException {
        try {
            return Optional.of(SimilarityIndex.create(reader.open(blob, Constants.OBJ_BLOB)));
        } catch (TableFullException e) {
            return Optional.empty();
        }
    }
}
