package io.github.policyhandbook.publication;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files of others that a published folder may hold: a web server's settings, what an operating system drops into every
 * folder it shows. They are left where they are, and copied along where the whole folder is exchanged.
 */
public final class LeftFiles {

    private static final String EVERYWHERE = "**/";
    private static final Set<String> OF_THE_DISK =
            Set.of("lost+found", "system volume information", "$recycle.bin", "@eadir", "#recycle", ".snapshot");
    private static final String TRASH_OF_A_USER = ".Trash-";

    private final List<PathMatcher> matchers;

    private LeftFiles(List<PathMatcher> matchers) {
        this.matchers = matchers;
    }

    /**
     * By the patterns of their paths in the folder: {@code web.config} at its top, {@code **}{@code /Thumbs.db} everywhere.
     *
     * @throws java.util.regex.PatternSyntaxException if one is no pattern
     */
    public static LeftFiles matching(List<String> patterns) {
        return new LeftFiles(patterns.stream()
                .flatMap(LeftFiles::withThoseAtTheTop)
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .toList());
    }

    /** Java's own pattern wants a folder before the slash. */
    private static Stream<String> withThoseAtTheTop(String pattern) {
        return pattern.startsWith(EVERYWHERE)
                ? Stream.of(pattern, pattern.substring(EVERYWHERE.length()))
                : Stream.of(pattern);
    }

    /** Whether a file is one of them, or stands in a folder that is. */
    boolean holds(String path) {
        return Stream.iterate(Path.of(path), Objects::nonNull, Path::getParent)
                .anyMatch(part -> matchers.stream().anyMatch(matcher -> matcher.matches(part)));
    }

    /** Whether a folder of that name is made by a disk or a share for itself, wherever it stands. */
    static boolean isOfTheDisk(String name) {
        return OF_THE_DISK.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith(TRASH_OF_A_USER);
    }
}
