package io.github.policyhandbook.history;

import io.github.policyhandbook.model.AlignmentFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells policy files from other files by their path below the source folder.
 *
 * <p>Patterns are Ant's, as in the rest of a POM: {@code *} and {@code ?} stay within one name, {@code **} spans any
 * number of folders, none included, and a pattern that ends in {@code /} means all that is below. Letter case counts,
 * on every system, because git keeps it.
 *
 * <p>Hidden files and the repository's own {@linkplain #ROOT_DOCUMENTS documents} are left out without being asked. An
 * include without wildcards names one file and brings it in all the same. {@code alignment.yml} never is a policy.
 */
public final class PathSelector {

    /** Files that speak about the repository where they stand at the source's root, whatever their ending and case. */
    public static final List<String> ROOT_DOCUMENTS =
            List.of("README", "LICENSE", "LICENCE", "CONTRIBUTING", "CHANGELOG", "CODE_OF_CONDUCT", "SECURITY");

    private final String stated;
    private final List<String> named;
    private final List<Pattern> includes;
    private final List<Pattern> excludes;

    /**
     * @param includes Ant patterns of policy files, relative to the source folder
     * @param excludes Ant patterns of files that are none after all
     */
    public PathSelector(List<String> includes, List<String> excludes) {
        this.stated = "aup.includes \"" + String.join(",", includes) + "\""
                + (excludes.isEmpty() ? "" : " without aup.excludes \"" + String.join(",", excludes) + "\"");
        this.named = includes.stream()
                .map(PathSelector::tidy)
                .filter(include -> !include.contains("*") && !include.contains("?"))
                .toList();
        this.includes = includes.stream().map(PathSelector::compile).toList();
        this.excludes = excludes.stream().map(PathSelector::compile).toList();
    }

    /**
     * Whether the file is a policy.
     *
     * @param below its path below the source folder, with {@code /}
     */
    public boolean selects(String below) {
        if (AlignmentFile.isCalled(below) || matchesAny(excludes, below)) {
            return false;
        }
        return named.contains(below) || (matchesAny(includes, below) && !isHidden(below) && !isRootDocument(below));
    }

    /** The patterns by their parameters: {@code aup.includes "*.md" without aup.excludes "old*"}. */
    String stated() {
        return stated;
    }

    /** Whether a folder or file on the way begins with a dot. */
    static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    private static boolean isRootDocument(String below) {
        if (below.contains("/")) {
            return false;
        }
        String name = below.replaceFirst("\\.[^.]*$", "").toUpperCase(Locale.ROOT);
        return ROOT_DOCUMENTS.contains(name);
    }

    private static boolean matchesAny(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static String tidy(String pattern) {
        String slashes = pattern.strip().replace('\\', '/').replaceFirst("^(\\./|/)+", "");
        return slashes.endsWith("/") ? slashes + "**" : slashes;
    }

    private static Pattern compile(String pattern) {
        List<String> segments = Arrays.asList(tidy(pattern).split("/+"));
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            boolean last = i == segments.size() - 1;
            if (!segments.get(i).equals("**")) {
                regex.append(name(segments.get(i))).append(last ? "" : "/");
            } else if (last) {
                regex.append(".+");
            } else if (!segments.get(i + 1).equals("**")) {
                regex.append("(?:[^/]+/)*");
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private static String name(String segment) {
        StringBuilder regex = new StringBuilder();
        for (String part : segment.split("(?<=[*?])|(?=[*?])")) {
            switch (part) {
                case "*" -> regex.append("[^/]*");
                case "?" -> regex.append("[^/]");
                default -> regex.append(Pattern.quote(part));
            }
        }
        return regex.toString();
    }
}
