package io.github.policyhandbook.check;

import java.util.List;

/**
 * A policy that the school must have, by any of the names under which it may stand.
 *
 * @param names ids or titles, the usual one first; never empty
 */
public record RequiredPolicy(List<String> names) {

    public RequiredPolicy {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a required policy has a name");
        }
    }
}
