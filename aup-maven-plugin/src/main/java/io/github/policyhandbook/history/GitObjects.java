package io.github.policyhandbook.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.DeletePath;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PackParser;

/**
 * The objects of a repository and, beside them, those made of files that are not committed. The latter are kept in memory
 * and nowhere else: looking at what somebody is writing must leave {@code .git} as it was.
 */
final class GitObjects implements AutoCloseable {

    private final Repository repository;
    private final Map<ObjectId, ObjectLoader> kept = new ConcurrentHashMap<>();

    GitObjects(Repository repository) {
        this.repository = repository;
    }

    /** Reads both kinds; to be closed. */
    ObjectReader newReader() {
        return new Reader(repository.newObjectReader());
    }

    /** Keeps a file's content under the name git would give it. */
    ObjectId keep(byte[] content) {
        return keep(Constants.OBJ_BLOB, content);
    }

    /**
     * A tree with other files.
     *
     * @param tree the tree it is made from
     * @param files the content of each file that is new or changed, and nothing for each that is gone, by path
     */
    ObjectId changed(ObjectId tree, Map<String, Optional<ObjectId>> files) throws IOException {
        DirCache index = DirCache.newInCore();
        try (ObjectReader reader = newReader()) {
            DirCacheBuilder builder = index.builder();
            builder.addTree(new byte[0], DirCacheEntry.STAGE_0, reader, tree);
            builder.finish();
        }
        DirCacheEditor editor = index.editor();
        files.forEach((path, content) ->
                editor.add(content.<PathEdit>map(blob -> new Put(path, blob)).orElseGet(() -> new DeletePath(path))));
        editor.finish();
        try (ObjectInserter inserter = new Inserter()) {
            return index.writeTree(inserter);
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    private ObjectId keep(int type, byte[] content) {
        ObjectId name;
        try (ObjectInserter names = new ObjectInserter.Formatter()) {
            name = names.idFor(type, content);
        }
        kept.put(name, new ObjectLoader.SmallObject(type, content));
        return name;
    }

    /** A file's content at its path. */
    private static final class Put extends PathEdit {

        private final ObjectId blob;

        Put(String path, ObjectId blob) {
            super(path);
            this.blob = blob;
        }

        @Override
        public void apply(DirCacheEntry entry) {
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(blob);
        }
    }

    /** Looks among what is kept first. */
    private final class Reader extends ObjectReader.Filter {

        private final ObjectReader committed;

        Reader(ObjectReader committed) {
            this.committed = committed;
        }

        @Override
        protected ObjectReader delegate() {
            return committed;
        }

        @Override
        public ObjectReader newReader() {
            return GitObjects.this.newReader();
        }

        @Override
        public boolean has(AnyObjectId name, int type) throws IOException {
            return kept.containsKey(name.toObjectId()) || super.has(name, type);
        }

        @Override
        public ObjectLoader open(AnyObjectId name, int type) throws IOException {
            ObjectLoader own = kept.get(name.toObjectId());
            return own == null ? super.open(name, type) : own;
        }

        @Override
        public long getObjectSize(AnyObjectId name, int type) throws IOException {
            return open(name, type).getSize();
        }
    }

    /** Takes the trees that JGit makes of an index. */
    private final class Inserter extends ObjectInserter {

        @Override
        public ObjectId insert(int type, long length, InputStream content) throws IOException {
            return keep(type, content.readAllBytes());
        }

        @Override
        public ObjectReader newReader() {
            return GitObjects.this.newReader();
        }

        @Override
        public PackParser newPackParser(InputStream pack) throws IOException {
            throw new IOException("no pack is kept in memory");
        }

        @Override
        public void flush() {
            // What is kept is there at once.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
