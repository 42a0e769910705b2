package io.github.policyhandbook.publication;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which old files have to go before the new ones come: a file where a folder is wanted, files in a folder where a file
 * is wanted, and a name that differs in letter case only, which is the same one on half of the machines.
 */
final class NewPaths {

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    NewPaths(Collection<String> paths) {
        for (String path : paths) {
            String key = key(path);
            files.add(key);
            for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
                folders.add(key.substring(0, slash));
            }
        }
    }

    /** Whether the place of a file that is not among them is wanted by one that is. */
    boolean needThePlaceOf(String old) {
        String key = key(old);
        if (files.contains(key) || folders.contains(key)) {
            return true;
        }
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            if (files.contains(key.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
