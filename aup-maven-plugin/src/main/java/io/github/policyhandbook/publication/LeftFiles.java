package io.github.policyhandbook.publication;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of others that a published folder may hold: a web server's settings, what an operating system drops into every
 * folder it shows. They are left where they are, and copied along where the whole folder is exchanged.
 */
public final class LeftFiles {

    private static final String EVERYWHERE = "**/";

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

    /** Whether a file is one of them. */
    boolean holds(String path) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(path)));
    }
}
