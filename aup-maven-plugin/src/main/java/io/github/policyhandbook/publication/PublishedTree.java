package io.github.policyhandbook.publication;

import io.github.policyhandbook.site.SiteAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of one commit of a published branch.
 *
 * @param list the publication it holds; empty where it holds none
 * @param files what stands at each path
 */
record PublishedTree(Optional<PublicationList> list, NavigableMap<String, Entry> files) {

    /**
     * What stands at a path: a file, a program, a link, another repository.
     *
     * @param mode which of them
     */
    record Entry(FileMode mode, ObjectId id) {

        private static Entry file(ObjectId id) {
            return new Entry(FileMode.REGULAR_FILE, id);
        }

        private boolean isFile() {
            return mode.getObjectType() == Constants.OBJ_BLOB;
        }
    }

    /** What a branch has that is not there yet. */
    static final PublishedTree EMPTY = new PublishedTree(Optional.empty(), new TreeMap<>());

    /** Reads it. */
    static PublishedTree of(RevCommit commit, ObjectReader reader) throws IOException {
        NavigableMap<String, Entry> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                files.put(walk.getPathString(), new Entry(walk.getFileMode(), walk.getObjectId(0)));
            }
        }
        Entry list = files.get(PublicationList.NAME);
        boolean isThere = list != null && list.isFile();
        return new PublishedTree(isThere ? PublicationList.parse(text(list.id(), reader)) : Optional.empty(), files);
    }

    /** The site's data of that publication, by which policies are known under other ids. */
    Optional<String> handbookJson(ObjectReader reader) throws IOException {
        Entry json = files.get(SiteAddress.HANDBOOK_JSON);
        return json == null || !json.isFile() ? Optional.empty() : Optional.of(text(json.id(), reader));
    }

    private static String text(ObjectId blob, ObjectReader reader) throws IOException {
        return new String(reader.open(blob, Constants.OBJ_BLOB).getBytes(), StandardCharsets.UTF_8);
    }

    /** The files that no publication put there, in the order of their paths. */
    List<String> others() {
        List<String> others = new ArrayList<>(files.keySet());
        list.ifPresent(own -> others.removeAll(own.checksums().keySet()));
        others.remove(PublicationList.NAME);
        return others;
    }

    /** What it takes to come from here to there. */
    PublicationPlan planOf(PublishedTree next) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        NavigableMap<String, String> own = next.list().orElseThrow().checksums();
        for (String path : PublicationPlan.Step.inOrder(own.keySet())) {
            Entry before = files.get(path);
            (before == null ? added : before.equals(next.files().get(path)) ? kept : changed).add(path);
        }
        List<String> removed = list.stream()
                .flatMap(before -> before.checksums().keySet().stream())
                .filter(path -> !own.containsKey(path))
                .toList();
        return new PublicationPlan(
                added,
                changed,
                kept,
                removed,
                List.copyOf(next.list().orElseThrow().moved().keySet()));
    }

    /** Takes contents in, or only tells under which ids it would. */
    @FunctionalInterface
    interface Blobs {
        ObjectId put(byte[] content) throws IOException;
    }

    /**
     * The files of a copy, with those of others beside them.
     *
     * @throws IOException if one of them is not what was built
     */
    static PublishedTree of(SiteCopy copy, Map<String, Entry> others, Blobs blobs) throws IOException {
        NavigableMap<String, Entry> files = new TreeMap<>(others);
        CopiedContent content = new CopiedContent(copy, Disk.REAL);
        for (String path : copy.list().checksums().keySet()) {
            files.put(path, Entry.file(blobs.put(content.read(path))));
        }
        files.put(PublicationList.NAME, Entry.file(blobs.put(copy.list().text().getBytes(StandardCharsets.UTF_8))));
        return new PublishedTree(Optional.of(copy.list()), files);
    }

    /** Makes the tree of these files. */
    ObjectId write(ObjectInserter inserter) throws IOException {
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        for (Map.Entry<String, Entry> file : files.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            entry.setFileMode(file.getValue().mode());
            entry.setObjectId(file.getValue().id());
            builder.add(entry);
        }
        builder.finish();
        return cache.writeTree(inserter);
    }
}
