package io.github.policyhandbook.history;

import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The committed files. Each call has a reader of its own, which is what makes it safe for several threads. */
final class GitFiles implements RepositoryFiles {

    private final GitObjects objects;
    private final FirstParentLine line;
    private final GitTrouble trouble;
    private final AtomicBoolean closed = new AtomicBoolean();

    GitFiles(GitObjects objects, FirstParentLine line, GitTrouble trouble) {
        this.objects = objects;
        this.line = line;
        this.trouble = trouble;
    }

    @Override
    public byte[] read(String blob) {
        return trouble.explain("for the text of a file", () -> {
            try (ObjectReader reader = objects.newReader()) {
                return reader.open(ObjectId.fromString(blob), Constants.OBJ_BLOB)
                        .getCachedBytes(Integer.MAX_VALUE)
                        .clone();
            }
        });
    }

    @Override
    public Optional<String> blobAt(Revision revision, String path) {
        Optional<Revision> onLine = line.revision(revision.commit());
        if (onLine.isEmpty() || !isPlain(path)) {
            return Optional.empty();
        }
        ObjectId tree = line.tree(onLine.get().position());
        return trouble.explain("to find " + path, () -> {
            try (ObjectReader reader = objects.newReader();
                    TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
                boolean file = walk != null && (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
                return file ? Optional.of(walk.getObjectId(0).name()) : Optional.empty();
            }
        });
    }

    @Override
    public List<String> namesIn(Revision revision, String folder) {
        Optional<Revision> onLine = line.revision(revision.commit());
        if (onLine.isEmpty() || !(folder.isEmpty() || isPlain(folder))) {
            return List.of();
        }
        ObjectId top = line.tree(onLine.get().position());
        return trouble.explain("to list " + folder, () -> {
            try (ObjectReader reader = objects.newReader()) {
                Optional<ObjectId> tree = folder.isEmpty() ? Optional.of(top) : folder(reader, folder, top);
                return tree.isPresent() ? names(reader, tree.get()) : List.of();
            }
        });
    }

    private static Optional<ObjectId> folder(ObjectReader reader, String path, ObjectId top) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(reader, path, top)) {
            boolean folder = walk != null && walk.isSubtree();
            return folder ? Optional.of(walk.getObjectId(0)) : Optional.empty();
        }
    }

    private static List<String> names(ObjectReader reader, ObjectId tree) throws IOException {
        List<String> names = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            while (walk.next()) {
                if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
                    names.add(walk.getNameString());
                }
            }
        }
        return names.stream().sorted().toList();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            objects.close();
        }
    }

    /** JGit takes slashes at either end for part of no name and looks on; here they make it another path. */
    static boolean isPlain(String path) {
        return !path.isEmpty() && !path.startsWith("/") && !path.endsWith("/");
    }
}
