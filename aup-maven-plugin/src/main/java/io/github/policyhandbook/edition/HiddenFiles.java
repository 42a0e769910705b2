package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.LinkTarget;
import io.github.policyhandbook.model.PolicyRevision;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of files that the site's readers may not know of: drafts, and files for other circles. A name under which a
 * file was ever open to them is no secret.
 */
final class HiddenFiles {

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
        LinkTarget link = LinkTarget.of(target);
        return !link.isExternal()
                && !link.path().isEmpty()
                && folders(link, from)
                        .flatMap(folder -> link.from(folder).stream())
                        .anyMatch(place -> paths.contains(plain(place)));
    }

    /** Whether an id or a path, as {@code replaced-by} gives one, names a hidden policy. */
    boolean isNamed(String idOrPath, FileState from) {
        return ids.contains(idOrPath.strip().toLowerCase(Locale.ROOT)) || isTarget(idOrPath, from);
    }

    private static Stream<String> folders(LinkTarget link, FileState from) {
        String own = from.path();
        String source = own.endsWith(from.below())
                ? own.substring(0, own.length() - from.below().length())
                : "";
        return link.isRooted() ? Stream.of(source, "") : Stream.of(own.substring(0, own.lastIndexOf('/') + 1));
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
}
