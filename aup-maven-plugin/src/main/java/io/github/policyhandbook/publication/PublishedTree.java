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
 * @param files the id of each file's content, by path
 */
record PublishedTree(Optional<PublicationList> list, NavigableMap<String, ObjectId> files) {

    /** What a branch has that is not there yet. */
    static final PublishedTree EMPTY = new PublishedTree(Optional.empty(), new TreeMap<>());

    /** Reads it. */
    static PublishedTree of(RevCommit commit, ObjectReader reader) throws IOException {
        NavigableMap<String, ObjectId> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                files.put(walk.getPathString(), walk.getObjectId(0));
            }
        }
        ObjectId list = files.get(PublicationList.NAME);
        return new PublishedTree(list == null ? Optional.empty() : PublicationList.parse(text(list, reader)), files);
    }

    /** The site's data of that publication, by which policies are known under other ids. */
    Optional<String> handbookJson(ObjectReader reader) throws IOException {
        ObjectId json = files.get(SiteAddress.HANDBOOK_JSON);
        return json == null ? Optional.empty() : Optional.of(text(json, reader));
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
            ObjectId before = files.get(path);
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
    static PublishedTree of(SiteCopy copy, Map<String, ObjectId> others, Blobs blobs) throws IOException {
        NavigableMap<String, ObjectId> files = new TreeMap<>(others);
        CopiedContent content = new CopiedContent(copy, Disk.REAL);
        for (String path : copy.list().checksums().keySet()) {
            files.put(path, blobs.put(content.read(path)));
        }
        files.put(PublicationList.NAME, blobs.put(copy.list().text().getBytes(StandardCharsets.UTF_8)));
        return new PublishedTree(Optional.of(copy.list()), files);
    }

    /** Makes the tree of these files. */
    ObjectId write(ObjectInserter inserter) throws IOException {
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        for (Map.Entry<String, ObjectId> file : files.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(file.getValue());
            builder.add(entry);
        }
        builder.finish();
        return cache.writeTree(inserter);
    }
}
