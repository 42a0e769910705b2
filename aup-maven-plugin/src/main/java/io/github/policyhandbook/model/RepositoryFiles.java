package io.github.policyhandbook.model;

import java.util.Optional;

/** The repository's files, by content and by place. Safe for use by several threads. */
public interface RepositoryFiles extends AutoCloseable {

    /**
     * The bytes of a blob.
     *
     * @throws HandbookException if the repository lacks it or it cannot be read
     */
    byte[] read(String blob);

    /** The blob of an ordinary file at that path in that revision; empty for folders, links and nothing. */
    Optional<String> blobAt(Revision revision, String path);

    @Override
    void close();
}
