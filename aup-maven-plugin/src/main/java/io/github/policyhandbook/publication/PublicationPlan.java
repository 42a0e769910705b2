package io.github.policyhandbook.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What a publication does to each file. Every path stands in one of the lists, in the order of the work.
 *
 * @param added files that are not there yet
 * @param changed files whose content is another there
 * @param kept files that stay as they are
 * @param removed files that are there and not part of the site any more
 * @param moved those of the added, changed and kept ones that only lead on from an address the site no longer has
 */
public record PublicationPlan(
        List<String> added, List<String> changed, List<String> kept, List<String> removed, List<String> moved) {

    /** The order in which files take their place, so that a page never wants what is not there yet. */
    enum Step {
        /** What pages look like, and what they do. */
        ASSETS,
        /** The policies' own pages. */
        POLICIES,
        /** What leads to those pages: tables of contents, search, data about all of them. */
        INDEXES;

        private static Step of(String path) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (path.startsWith("assets/search-index")) {
                return INDEXES;
            }
            if (path.startsWith("assets/")) {
                return ASSETS;
            }
            boolean isBelow = path.indexOf('/') >= 0;
            return isBelow && !name.equals("index.html") ? POLICIES : INDEXES;
        }

        /** The paths in that order, and in the order of letters within it. */
        static List<String> inOrder(Collection<String> paths) {
            return paths.stream()
                    .sorted(Comparator.comparing(Step::of).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    public PublicationPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
    }

    /** What it takes to have that list where this stands. */
    static PublicationPlan of(PublicationList next, Standing standing) {
        List<String> paths = Step.inOrder(next.checksums().keySet());
        return new PublicationPlan(
                paths.stream()
                        .filter(path -> !standing.checksums().containsKey(path))
                        .toList(),
                paths.stream()
                        .filter(path -> standing.checksums().containsKey(path) && !isSame(path, next, standing))
                        .toList(),
                paths.stream().filter(path -> isSame(path, next, standing)).toList(),
                standing.checksums().keySet().stream()
                        .filter(path -> !next.checksums().containsKey(path))
                        .toList(),
                List.copyOf(next.moved().keySet()));
    }

    private static boolean isSame(String path, PublicationList next, Standing standing) {
        return standing.has(path, next.checksums().get(path));
    }

    /** The files whose content has to be brought. */
    List<String> written() {
        TreeSet<String> written = new TreeSet<>(added);
        written.addAll(changed);
        return Step.inOrder(written);
    }

    /** The files whose present content will not be there any more. */
    List<String> replacedOrRemoved() {
        TreeSet<String> gone = new TreeSet<>(changed);
        gone.addAll(removed);
        return List.copyOf(gone);
    }

    /** Whether nothing has to be done. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
