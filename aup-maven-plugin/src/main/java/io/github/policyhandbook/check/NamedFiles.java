package io.github.policyhandbook.check;

import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.LinkTarget;
import io.github.policyhandbook.site.PolicyPaths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the file that a path in another file names, as a link does or {@code replaced-by}. Unlike the site, it also finds what
 * was never published.
 */
final class NamedFiles {

    private final Map<String, CheckedFile> byPath = new TreeMap<>();
    private final Map<String, CheckedFile> byPathInAnyCase = new TreeMap<>();

    NamedFiles(List<CheckedFile> files) {
        for (CheckedFile file : files) {
            byPath.put(file.path(), file);
            byPathInAnyCase.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
        }
    }

    /** The file that a target means, seen from a file; empty where it leads out, or nothing lies there. */
    Optional<CheckedFile> at(CheckedFile from, String written) {
        LinkTarget target = LinkTarget.of(written);
        if (target.isExternal() || target.path().isEmpty()) {
            return Optional.empty();
        }
        List<String> meant = folders(from.file(), target).stream()
                .flatMap(folder -> target.from(folder).stream())
                .flatMap(path -> PolicyPaths.mayMean(path).stream())
                .toList();
        return meant.stream()
                .filter(byPath::containsKey)
                .map(byPath::get)
                .findFirst()
                .or(() -> meant.stream()
                        .map(path -> path.toLowerCase(Locale.ROOT))
                        .filter(byPathInAnyCase::containsKey)
                        .map(byPathInAnyCase::get)
                        .findFirst());
    }

    private static List<String> folders(FileState from, LinkTarget target) {
        String path = from.path();
        return target.isRooted()
                ? List.of(path.substring(0, path.length() - from.below().length()), "")
                : List.of(path.substring(0, path.lastIndexOf('/') + 1));
    }
}
