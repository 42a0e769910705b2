package io.github.policyhandbook.handbook;

import io.github.policyhandbook.publication.LeftFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a handbook is published, and how.
 *
 * @param site the folder the built site stands in
 * @param cache the folder in which builds leave a record; empty for a build without
 * @param folder the folder to publish to; empty for none
 * @param keep how many copies before the present one a folder keeps
 * @param leave files of others that the folder may hold
 * @param dryRun whether it is only told what would be done
 */
public record PublicationSettings(
        Path site, Optional<Path> cache, Optional<Path> folder, int keep, LeftFiles leave, boolean dryRun) {}
