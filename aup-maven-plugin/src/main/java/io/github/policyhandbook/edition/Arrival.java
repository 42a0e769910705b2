package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.PolicyRevision;
import java.util.Optional;

/**
 * A file that a revision added, edited or renamed, still to be given to its policy.
 *
 * @param from the path it had before; empty where it is new
 */
record Arrival(PolicyRevision file, Optional<String> from) {

    String path() {
        return file.file().path();
    }

    boolean isRenamed() {
        return from.isPresent() && !from.get().equals(path());
    }

    Optional<String> statedId() {
        return FollowedPolicy.statedId(file);
    }
}
