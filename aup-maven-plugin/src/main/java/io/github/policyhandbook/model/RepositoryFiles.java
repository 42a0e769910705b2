package io.github.policyhandbook.model;

import java.util.List;
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

    /**
     * The names of the ordinary files that lie right in a folder in that revision, in order; none where there is no such
     * folder.
     *
     * @param folder its path in the repository, without a slash at either end; empty for the repository's root
     */
    List<String> namesIn(Revision revision, String folder);

    @Override
    void close();
}
