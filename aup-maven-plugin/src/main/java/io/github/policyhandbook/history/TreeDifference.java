package io.github.policyhandbook.history;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * How the ordinary files of one tree differ from another's, path by path. Links, submodules and folders do not count,
 * nor does a change of permissions.
 *
 * @param removed files that are gone, with their content's name
 * @param added files that are new
 * @param edited files whose content changed
 */
record TreeDifference(
        SortedMap<String, ObjectId> removed, SortedMap<String, ObjectId> added, SortedMap<String, Edit> edited) {

    /** A file's content before and after. */
    record Edit(ObjectId before, ObjectId after) {}

    /**
     * Compares two trees. Folders that are the same in both are not entered, which is what makes a long history quick.
     *
     * @param before the older tree, or nothing
     * @param filter where to look
     * @param wanted which files count
     */
    static TreeDifference between(
            ObjectReader reader, Optional<ObjectId> before, ObjectId after, TreeFilter filter, Predicate<String> wanted)
            throws IOException {
        TreeDifference difference = new TreeDifference(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        try (TreeWalk walk = new TreeWalk(reader)) {
            if (before.isPresent()) {
                walk.addTree(before.get());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(after);
            walk.setRecursive(true);
            walk.setFilter(
                    filter == TreeFilter.ALL ? TreeFilter.ANY_DIFF : AndTreeFilter.create(filter, TreeFilter.ANY_DIFF));
            while (walk.next()) {
                difference.note(walk, wanted);
            }
        }
        return difference;
    }

    /** The ordinary files of a tree. */
    static Map<String, ObjectId> files(ObjectReader reader, ObjectId tree, TreeFilter filter, Predicate<String> wanted)
            throws IOException {
        return between(reader, Optional.empty(), tree, filter, wanted).added();
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty() && edited.isEmpty();
    }

    private void note(TreeWalk walk, Predicate<String> wanted) {
        boolean was = isFile(walk.getRawMode(0));
        boolean is = isFile(walk.getRawMode(1));
        if (!was && !is) {
            return;
        }
        String path = walk.getPathString();
        if (!wanted.test(path)) {
            return;
        }
        if (was && is) {
            if (!walk.idEqual(0, 1)) {
                edited.put(path, new Edit(walk.getObjectId(0), walk.getObjectId(1)));
            }
        } else if (was) {
            removed.put(path, walk.getObjectId(0));
        } else {
            added.put(path, walk.getObjectId(1));
        }
    }

    private static boolean isFile(int mode) {
        return (mode & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    }
}
