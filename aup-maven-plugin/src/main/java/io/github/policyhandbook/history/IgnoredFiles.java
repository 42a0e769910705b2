package io.github.policyhandbook.history;

import java.io.IOException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator.NoGitlinksStrategy;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** Which files git is told to leave alone, by {@code .gitignore} and {@code .git/info/exclude}. */
final class IgnoredFiles {

    private IgnoredFiles() {}

    /**
     * Those of the files that git would not take along with {@code git add}.
     *
     * @param repository one with a working tree
     * @param paths files of it that were never committed, by their paths in the repository
     */
    static SortedSet<String> among(Repository repository, Collection<String> paths) throws IOException {
        SortedSet<String> ignored = new TreeSet<>();
        if (paths.isEmpty()) {
            return ignored;
        }
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(new FileTreeIterator(repository, NoGitlinksStrategy.INSTANCE));
            walk.setFilter(PathFilterGroup.createFromStrings(paths));
            while (walk.next()) {
                boolean left = walk.getTree(0, WorkingTreeIterator.class).isEntryIgnored();
                if (left) {
                    String place = walk.getPathString();
                    paths.stream()
                            .filter(path -> path.equals(place) || path.startsWith(place + "/"))
                            .forEach(ignored::add);
                } else if (walk.isSubtree()) {
                    walk.enterSubtree();
                }
            }
        }
        return ignored;
    }
}
