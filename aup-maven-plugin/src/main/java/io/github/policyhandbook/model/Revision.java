package io.github.policyhandbook.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A commit on the first-parent line of the chosen branch.
 *
 * @param commit its name, 40 hex digits; {@link #NO_COMMIT} for a folder that is in no repository
 *     and for a working tree with what is not committed yet
 * @param position its place on the first-parent line, 0 for the oldest one known
 * @param committed when its committer made it
 * @param subject the first line of its message; empty where it is not to be told
 */
public record Revision(String commit, int position, Instant committed, Optional<String> subject) {

    /** Stands where files lie on the disk and are in no commit: git's own null name. */
    public static final String NO_COMMIT = "0".repeat(40);

    public Revision {
        if (!commit.matches("[0-9a-f]{40}")) {
            throw new IllegalArgumentException("not a commit name: " + commit);
        }
        if (position < 0) {
            throw new IllegalArgumentException("a position counts from 0: " + position);
        }
    }

    /** The committer's date in the handbook's zone. */
    public LocalDate date(ZoneId zone) {
        return committed.atZone(zone).toLocalDate();
    }

    /** The same revision with its subject kept from readers. */
    public Revision withoutSubject() {
        return new Revision(commit, position, committed, Optional.empty());
    }
}
