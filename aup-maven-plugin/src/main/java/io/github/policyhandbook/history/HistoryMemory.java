package io.github.policyhandbook.history;

import io.github.policyhandbook.model.RevisionChanges;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What was read of a committed history, for whoever looks at the same folder again and again while somebody writes in it: as
 * long as the newest commit is the same, only what is not committed is read anew. For one folder, with one set of patterns,
 * and for one thread.
 */
public final class HistoryMemory {

    /** Reads a line where it is not known. */
    interface LineReading {
        FirstParentLine read() throws IOException;
    }

    private record KnownLine(ObjectId tip, FirstParentLine line) {}

    private record KnownChanges(String tip, PolicyScope scope, List<RevisionChanges> changes) {

        boolean areAt(String revision, PolicyScope other) {
            return tip.equals(revision)
                    && scope.source().equals(other.source())
                    && scope.followed().equals(other.followed())
                    && scope.aside().equals(other.aside());
        }
    }

    private Optional<KnownLine> line = Optional.empty();
    private Optional<KnownChanges> changes = Optional.empty();

    /** The line that ends with a commit. One that a shallow clone cuts short may be longer the next time. */
    FirstParentLine line(ObjectId tip, LineReading reading) throws IOException {
        Optional<FirstParentLine> known =
                line.filter(line -> line.tip().equals(tip)).map(KnownLine::line);
        FirstParentLine read = known.isPresent() ? known.get() : reading.read();
        line = Optional.of(new KnownLine(tip.copy(), read)).filter(any -> read.complete());
        return read;
    }

    /** The changes up to a commit, where they were read with the same files as policies there; oldest first. */
    Optional<List<RevisionChanges>> changes(String tip, PolicyScope scope) {
        return changes.filter(known -> known.areAt(tip, scope)).map(KnownChanges::changes);
    }

    /** Keeps them for the next time. */
    void remember(String tip, PolicyScope scope, List<RevisionChanges> read) {
        changes = Optional.of(new KnownChanges(tip, scope, List.copyOf(read)));
    }
}
