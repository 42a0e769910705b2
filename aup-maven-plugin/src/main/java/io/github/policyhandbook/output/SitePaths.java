package io.github.policyhandbook.output;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places taken in a site. Two files that differ only in letter case take one place, because half of the machines a
 * site is copied to cannot tell them apart; and where a file is no folder can be.
 */
public final class SitePaths {

    /** Every file and folder as it is spelled, folders with a final slash, by what all machines make of it. */
    private final Map<String, String> taken = new HashMap<>();

    /**
     * Takes the place of a file, and those of the folders on its way.
     *
     * @return what stands in the way, where something does; then nothing is taken
     */
    synchronized Optional<String> take(String path) {
        Optional<String> obstacle = obstacle(path);
        if (obstacle.isEmpty()) {
            taken.put(key(path), path);
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                taken.put(key(path.substring(0, slash)), path.substring(0, slash + 1));
            }
        }
        return obstacle;
    }

    /** What stands in the way of a file: a file or folder at its place, or a file where it needs a folder. */
    synchronized Optional<String> obstacle(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash + 1);
            String there = taken.getOrDefault(key(path.substring(0, slash)), folder);
            if (!there.equals(folder)) {
                return Optional.of(there);
            }
        }
        return Optional.ofNullable(taken.get(key(path)));
    }

    /** Why a path cannot be one of the site's; empty where it can. */
    public static Optional<String> fault(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.matches("[A-Za-z]:.*")) {
            return Optional.of("it is not relative to the site's folder");
        }
        if (path.chars().anyMatch(sign -> sign == '\\' || Character.isISOControl(sign))) {
            return Optional.of("it has a backslash or a control character");
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return Optional.of("it has a part that names no file");
            }
        }
        return path.equals(SiteManifest.NAME) ? Optional.of("it is the name of the site's own list") : Optional.empty();
    }

    /** Nearly every path is its own key: one string for both. */
    private static String key(String path) {
        String key = Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return key.equals(path) ? path : key;
    }
}
