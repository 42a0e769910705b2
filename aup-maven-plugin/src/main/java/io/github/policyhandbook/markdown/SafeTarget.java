package io.github.policyhandbook.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says where links and images of a policy may lead: web pages, mail, telephones, and files by a relative path. */
final class SafeTarget {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");

    private SafeTarget() {}

    /** The target as it may be written into a page; empty where it must not be, or leads nowhere. */
    static Optional<String> link(String written) {
        return allowed(written, LINK_SCHEMES);
    }

    /** The same for an image. */
    static Optional<String> image(String written) {
        return allowed(written, IMAGE_SCHEMES);
    }

    private static Optional<String> allowed(String written, Set<String> schemes) {
        String target = withoutControls(written).strip();
        String scheme = scheme(target);
        boolean allowed = scheme.isEmpty() || schemes.contains(scheme);
        return target.isEmpty() || !allowed ? Optional.empty() : Optional.of(target);
    }

    /** Browsers skip tabs and line ends inside an address, so {@code java\tscript:} would run. */
    private static String withoutControls(String written) {
        StringBuilder clean = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Whatever stands before the first colon, unless a path, query or fragment began before it. */
    private static String scheme(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return i == 0 ? ":" : target.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }
}
