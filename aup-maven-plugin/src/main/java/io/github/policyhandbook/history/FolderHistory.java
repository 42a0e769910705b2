package io.github.policyhandbook.history;

import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.RevisionChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** A folder of policies that no commit holds: one revision, made now, that added every file. */
final class FolderHistory implements RepositoryFiles {

    private final Path folder;
    private final PolicyHistory history;
    private final Map<String, Path> byBlob = new ConcurrentHashMap<>();

    private FolderHistory(Path folder, PathSelector selector, Instant now) {
        this.folder = folder;
        Revision revision = new Revision(Revision.NO_COMMIT, 0, now, Optional.empty());
        List<FileChange> added = new ArrayList<>();
        SortedMap<String, Path> files = PolicyFolder.files(folder, selector);
        FileNames.refuseUnreadable(files.keySet());
        files.forEach((below, file) -> added.add(FileChange.added(new FileState(below, below, remember(file)))));
        this.history =
                new PolicyHistory(List.of(revision), List.of(new RevisionChanges(revision, added)), false, Map.of());
    }

    /**
     * Reads the folder.
     *
     * @throws HandbookException if it is missing or has no policies
     */
    static FolderHistory read(Path folder, PathSelector selector, Instant now) {
        if (!Files.isDirectory(folder)) {
            throw new HandbookException("The policy folder " + folder
                    + " does not exist.\n  Make it, or name another one with -Daup.sourceDirectory.");
        }
        try {
            FolderHistory read = new FolderHistory(folder.toRealPath(), selector, now);
            if (read.history.changes().get(0).changes().isEmpty()) {
                throw NoPolicies.in(folder.toString(), selector);
            }
            return read;
        } catch (IOException e) {
            throw new HandbookException(
                    "The policy folder " + folder + " cannot be read: " + e.getMessage()
                            + ".\n  Check that you may open it.",
                    e);
        }
    }

    PolicyHistory history() {
        return history;
    }

    @Override
    public byte[] read(String blob) {
        Path file = byBlob.get(blob);
        if (file == null) {
            throw new HandbookException(
                    "A file of " + folder + " was changed or taken away while the policies were read.\n  Run again.");
        }
        byte[] content = PolicyFolder.read(file);
        if (!PolicyFolder.blobName(content).equals(blob)) {
            throw new HandbookException(file + " was changed while it was read.\n  Run again.");
        }
        return content;
    }

    @Override
    public Optional<String> blobAt(Revision revision, String path) {
        if (path.isEmpty() || path.endsWith("/") || !revision.commit().equals(Revision.NO_COMMIT)) {
            return Optional.empty();
        }
        return PolicyFolder.ownFile(folder, path).map(this::remember);
    }

    @Override
    public List<String> namesIn(Revision revision, String place) {
        return revision.commit().equals(Revision.NO_COMMIT) ? PolicyFolder.ownNames(folder, place) : List.of();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private String remember(Path file) {
        String blob = PolicyFolder.blobName(PolicyFolder.read(file));
        byBlob.put(blob, file);
        return blob;
    }
}
