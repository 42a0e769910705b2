package io.github.policyhandbook.history;

import io.github.policyhandbook.history.CommitNames.Purpose;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Where a history ends now, found without reading it: as long as that stays the same, so does all that {@link GitHistory}
 * tells, but for {@linkplain #uncommitted() what is not committed}.
 */
public final class RepositoryTip implements AutoCloseable {

    /**
     * What a history rests on. Git names a commit by its content, and with it all commits before.
     *
     * @param commit the newest
     * @param pins the commit that each further name leads to; empty for a name that leads to none
     * @param cutOff the commits at which a shallow clone ends
     */
    public record State(
            String commit,
            Map<String, String> pins,
            List<String> cutOff,
            String root,
            String gitFolder,
            boolean bare,
            String inside) {}

    /** How a commit stands to the newest one of a history. */
    public enum Kinship {
        /** It is the newest one, or came before it. */
        EARLIER,
        /** It was built upon the newest one. */
        LATER,
        /** It is of another branch, or of a history that was written anew. */
        ASIDE,
        /** The repository does not have it. */
        MISSING,
        /** The same, but the clone is shallow and may just not reach back to it. */
        CUT_OFF
    }

    private final RepositoryReading reading;
    private final GitObjects objects;
    private final ObjectId commit;

    private RepositoryTip(RepositoryReading reading, ObjectId commit) {
        this.reading = reading;
        this.objects = new GitObjects(reading.repository());
        this.commit = commit;
    }

    /**
     * Finds it; empty for a folder that is in no repository.
     *
     * @throws HandbookException if it cannot be found; reading the history says why, and what to do
     */
    public static Optional<RepositoryTip> open(HistoryRequest request) {
        QuietSystemReader.install();
        return RepositoryPlace.of(request.folder()).map(place -> open(request, place));
    }

    private static RepositoryTip open(HistoryRequest request, RepositoryPlace place) {
        Repository repository = place.open();
        try {
            GitTrouble trouble = new GitTrouble(repository);
            ObjectId commit = trouble.explain(
                    "to find " + request.ref(), () -> new CommitNames(repository).commit(request.ref(), Purpose.REF));
            return new RepositoryTip(
                    new RepositoryReading(request, place, repository, trouble, new HistoryMemory()), commit);
        } catch (HandbookException e) {
            repository.close();
            throw e;
        }
    }

    /** What the history rests on. */
    public State state() {
        RepositoryPlace place = reading.place();
        return reading.trouble()
                .explain(
                        "to find what its history rests on",
                        () -> new State(
                                commit.name(),
                                pins(),
                                cutOff(),
                                place.root().toString(),
                                reading.repository().getDirectory().getPath(),
                                place.bare(),
                                place.inside()));
    }

    /**
     * How another commit stands to the newest one.
     *
     * @param name its full name
     */
    public Kinship kinshipOf(String name) {
        return reading.trouble().explain("to find the commit " + name, () -> kinship(ObjectId.fromString(name)));
    }

    private Kinship kinship(ObjectId other) throws IOException {
        if (!reading.repository().getObjectDatabase().has(other)) {
            return cutOff().isEmpty() ? Kinship.MISSING : Kinship.CUT_OFF;
        }
        try (RevWalk walk = new RevWalk(reading.repository())) {
            RevCommit here = walk.parseCommit(commit);
            RevCommit there = walk.parseCommit(other);
            if (walk.isMergedInto(there, here)) {
                return Kinship.EARLIER;
            }
            return walk.isMergedInto(here, there) ? Kinship.LATER : Kinship.ASIDE;
        }
    }

    /** The same as {@link GitHistory#uncommitted()}. */
    public List<String> uncommitted() {
        if (!reading.isCheckedOut(commit)) {
            return List.of();
        }
        FirstParentLine tip = reading.trouble()
                .explain("to read its newest commit", () -> FirstParentLine.tipOf(reading.repository(), commit));
        GitFiles files = new GitFiles(objects, tip, reading.trouble());
        return List.copyOf(reading.uncommitted(objects, tip, files).keySet());
    }

    @Override
    public void close() {
        objects.close();
    }

    private Map<String, String> pins() throws IOException {
        Map<String, String> pins = new TreeMap<>();
        for (String name : reading.request().pins()) {
            pins.put(
                    name,
                    new CommitNames(reading.repository())
                            .find(name)
                            .map(ObjectId::name)
                            .orElse(""));
        }
        return pins;
    }

    private List<String> cutOff() throws IOException {
        return reading.repository().getObjectDatabase().getShallowCommits().stream()
                .map(ObjectId::name)
                .sorted()
                .toList();
    }
}
