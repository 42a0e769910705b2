package io.github.policyhandbook.handbook;

import io.github.policyhandbook.publication.LeftFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a handbook is published, and how.
 *
 * @param site the folder the built site stands in
 * @param cache the folder in which builds leave a record; empty for a build without
 * @param places where to
 * @param keep how many copies before the present one a folder keeps
 * @param leave files of others that a folder or branch may hold
 * @param dryRun whether it is only told what would be done
 */
public record PublicationSettings(
        Path site, Optional<Path> cache, Places places, int keep, LeftFiles leave, boolean dryRun) {

    /**
     * The places a handbook is published to: one at least.
     *
     * @param folder a folder that people read
     * @param branch a branch of the policies' repository
     * @param remote the remote the branch is pushed to; empty for none
     * @param zip a zip file
     */
    public record Places(Optional<Path> folder, Optional<String> branch, Optional<String> remote, Optional<Path> zip) {}
}
