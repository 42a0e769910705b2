package io.github.policyhandbook.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link's target as an author wrote it, taken apart.
 *
 * @param scheme {@code https}, in lower case; empty for a place in the repository
 * @param path percent-decoded, with {@code /}; empty for a place on the same page
 * @param fragment what stands behind {@code #}, percent-decoded
 */
public record LinkTarget(String scheme, String path, String fragment) {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    /** Takes a target apart; whatever an author wrote has parts. */
    public static LinkTarget of(String written) {
        String target = written.strip();
        Matcher matcher = SCHEME.matcher(target);
        if (matcher.find()) {
            return new LinkTarget(matcher.group(1).toLowerCase(Locale.ROOT), "", "");
        }
        if (target.startsWith("//")) {
            return new LinkTarget("https", "", "");
        }
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        String path = hash < 0 ? target : target.substring(0, hash);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        return new LinkTarget("", decode(path).replace('\\', '/'), decode(fragment));
    }

    /** Whether it leads out of the repository. */
    public boolean isExternal() {
        return !scheme.isEmpty();
    }

    /** Whether a page may lead there: the web, a letter, a telephone. A script or a drive of one machine may not. */
    public boolean isAllowed() {
        return switch (scheme) {
            case "http", "https", "mailto", "tel" -> true;
            default -> false;
        };
    }

    /** Whether its path starts at the top: the source folder's or the repository's. */
    public boolean isRooted() {
        return path.startsWith("/");
    }

    /** The path in the repository, seen from a folder (which ends in {@code /} or is empty); empty where it climbs out. */
    public Optional<String> from(String folder) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + (isRooted() ? path.substring(1) : path)).split("/")) {
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

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A lone percent sign is what the author meant.
            return encoded;
        }
    }
}
