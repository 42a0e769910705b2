package io.github.policyhandbook.publication;

import java.util.List;
import java.util.stream.Collectors;

/** Names files in a message: as many as are read. */
final class Named {

    private static final int MOST = 5;

    private Named() {}

    /** {@code a.html, b.html and 12 more}. */
    static String some(List<String> paths) {
        String named = paths.stream().limit(MOST).collect(Collectors.joining(", "));
        return paths.size() > MOST ? named + " and " + (paths.size() - MOST) + " more" : named;
    }
}
