package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyRevision;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of files that the site's readers may not know of: drafts, and files for other circles. A name under which a
 * file was ever open to them is no secret.
 */
final class HiddenFiles {

    private static final Pattern ELSEWHERE = Pattern.compile("^(?://|[A-Za-z][A-Za-z0-9+.-]*:)");
    private static final Pattern BEHIND_THE_PATH = Pattern.compile("(?s)[?#].*$");
    private static final Pattern ENDING = Pattern.compile("\\.(?:md|markdown|html)$");
    private static final Pattern FOLDERS_OWN_FILE = Pattern.compile("(?:^|/)(?:index|readme)$");

    private final Set<String> paths = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    HiddenFiles(Lineage lineage, VisibleFiles visible) {
        Set<String> openPaths = new HashSet<>();
        Set<String> openIds = new HashSet<>();
        lineage.files().flatMap(file -> file.revisions().stream()).forEach(file -> {
            boolean open = visible.contains(file);
            (open ? openPaths : paths).add(plain(file.file().path()));
            (open ? openIds : ids).add(idOf(file));
        });
        paths.removeAll(openPaths);
        ids.removeAll(openIds);
    }

    boolean areNone() {
        return paths.isEmpty() && ids.isEmpty();
    }

    /** Whether a link in that file leads to a hidden one: {@code ../hr/pay.md#scale}. */
    boolean isTarget(String target, FileState from) {
        String path = BEHIND_THE_PATH.matcher(target.strip()).replaceFirst("");
        if (path.isEmpty() || ELSEWHERE.matcher(path).find()) {
            return false;
        }
        String decoded = decoded(path).replace('\\', '/');
        return folders(decoded, from)
                .flatMap(folder -> joined(folder, decoded).stream())
                .anyMatch(place -> paths.contains(plain(place)));
    }

    /** Whether an id or a path, as {@code replaced-by} gives one, names a hidden policy. */
    boolean isNamed(String idOrPath, FileState from) {
        return ids.contains(idOrPath.strip().toLowerCase(Locale.ROOT)) || isTarget(idOrPath, from);
    }

    private static Stream<String> folders(String path, FileState from) {
        String own = from.path();
        String source = own.endsWith(from.below())
                ? own.substring(0, own.length() - from.below().length())
                : "";
        return path.startsWith("/") ? Stream.of(source, "") : Stream.of(own.substring(0, own.lastIndexOf('/') + 1));
    }

    private static Optional<String> joined(String folder, String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + path).split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    /** One writing for all that lead to a file: without its ending, a folder's own file under its folder's name. */
    private static String plain(String path) {
        String stem = ENDING.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("");
        return FOLDERS_OWN_FILE.matcher(stem).replaceFirst("");
    }

    private static String idOf(PolicyRevision file) {
        return FollowedPolicy.statedId(file)
                .orElseGet(() -> PathSlug.of(file.file().below()));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A lone percent sign is what the author meant.
            return path;
        }
    }
}
