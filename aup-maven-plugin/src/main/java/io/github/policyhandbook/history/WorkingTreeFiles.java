package io.github.policyhandbook.history;

import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of a history that ends with a working tree: those of the newest revision are looked for on the disk. */
final class WorkingTreeFiles implements RepositoryFiles {

    private final GitFiles committed;
    private final GitObjects objects;
    private final Path root;
    private final Revision tip;
    private final boolean sparse;

    /**
     * @param root the working tree
     * @param tip the revision that stands for it
     * @param sparse whether it leaves files out on purpose, which are then as they were committed
     */
    WorkingTreeFiles(GitFiles committed, GitObjects objects, Path root, Revision tip, boolean sparse) {
        this.committed = committed;
        this.objects = objects;
        this.root = root;
        this.tip = tip;
        this.sparse = sparse;
    }

    @Override
    public byte[] read(String blob) {
        return committed.read(blob);
    }

    @Override
    public Optional<String> blobAt(Revision revision, String path) {
        Optional<String> known = committed.blobAt(revision, path);
        if (!revision.commit().equals(tip.commit())
                || !GitFiles.isPlain(path)
                || PathSelector.isHidden(path)
                || !FileNames.isUsable(path)) {
            return known;
        }
        Optional<byte[]> content = PolicyFolder.ownFile(root, path).map(PolicyFolder::read);
        if (content.isEmpty()) {
            return sparse ? known : Optional.empty();
        }
        return known.filter(blob -> PolicyFolder.isSame(content.get(), blob, committed::read))
                .or(() -> Optional.of(objects.keep(content.get()).name()));
    }

    @Override
    public List<String> namesIn(Revision revision, String folder) {
        boolean onDisk = revision.commit().equals(tip.commit()) && !sparse;
        return onDisk ? PolicyFolder.ownNames(root, folder) : committed.namesIn(revision, folder);
    }

    @Override
    public void close() {
        committed.close();
    }
}
