package io.github.policyhandbook.history;

import io.github.policyhandbook.model.FileState;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Which files are policies at one point of the history. Going back in time it changes: the source folder had another
 * name, or a single policy lived elsewhere.
 *
 * @param source the source folder's path then; empty for the repository's root
 * @param selector which files below it are policies
 * @param followed files outside that later moved in
 * @param aside files below it that are none: they stayed behind when the policies left for the present folder
 */
record PolicyScope(String source, PathSelector selector, Set<String> followed, Set<String> aside) {

    /** Endings of files that may have been policies wherever they lie. */
    static final Set<String> TEXTS = Set.of("md", "markdown");

    PolicyScope {
        followed = Set.copyOf(followed);
        aside = Set.copyOf(aside);
    }

    static PolicyScope of(String source, PathSelector selector) {
        return new PolicyScope(source, selector, Set.of(), Set.of());
    }

    /** Whether the file is a policy. */
    boolean covers(String path) {
        return followed.contains(path) || selects(path) && !aside.contains(path);
    }

    /** Whether it lies in the source folder and looks like a policy, whatever else is known of it. */
    boolean selects(String path) {
        return holds(path) && selector.selects(belowSource(path));
    }

    /** Whether it lies in the source folder. */
    boolean holds(String path) {
        return source.isEmpty() || path.startsWith(source + "/");
    }

    /** Whether it lies elsewhere and is a text, such as could be moved in and become a policy. */
    boolean mayComeFrom(String path) {
        return !holds(path) && !PathSelector.isHidden(path) && TEXTS.contains(kind(path));
    }

    /** A file's ending: {@code md}. */
    static String kind(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The path in the repository of a file of the source folder. */
    String path(String below) {
        return source.isEmpty() ? below : source + "/" + below;
    }

    /** The file as the handbook speaks of it. */
    FileState state(String path, ObjectId blob) {
        return new FileState(path, holds(path) ? belowSource(path) : path, blob.name());
    }

    /** What a tree walk has to look at: all files this scope covers or sets aside, and few others. */
    TreeFilter filter() {
        if (source.isEmpty()) {
            return TreeFilter.ALL;
        }
        Set<String> paths = new TreeSet<>(followed);
        paths.add(source);
        return PathFilterGroup.createFromStrings(paths);
    }

    PolicyScope withSource(String other) {
        return new PolicyScope(other, selector, followed, aside);
    }

    PolicyScope following(Collection<String> paths) {
        return new PolicyScope(source, selector, with(followed, paths), aside);
    }

    PolicyScope notFollowing(Predicate<String> paths) {
        return new PolicyScope(
                source,
                selector,
                followed.stream().filter(paths.negate()).collect(Collectors.toUnmodifiableSet()),
                aside);
    }

    PolicyScope settingAside(Collection<String> paths) {
        return new PolicyScope(source, selector, followed, with(aside, paths));
    }

    private String belowSource(String path) {
        return source.isEmpty() ? path : path.substring(source.length() + 1);
    }

    private static Set<String> with(Set<String> some, Collection<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
