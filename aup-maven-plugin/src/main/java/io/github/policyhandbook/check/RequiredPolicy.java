package io.github.policyhandbook.check;

import java.util.List;

/**
 * A policy that the school must have, by any of the names under which it may stand.
 *
 * @param names ids or titles, the usual one first; never empty
 * @param path the file in which it is listed; empty where a parameter names it
 * @param line the 1-based line of that file
 */
public record RequiredPolicy(List<String> names, String path, int line) {

    public RequiredPolicy {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a required policy has a name");
        }
    }

    /** One that a parameter names. */
    public RequiredPolicy(List<String> names) {
        this(names, "", 1);
    }

    /** The same, listed in a file that is called otherwise. */
    public RequiredPolicy listedIn(String otherPath) {
        return new RequiredPolicy(names, otherPath, line);
    }
}
