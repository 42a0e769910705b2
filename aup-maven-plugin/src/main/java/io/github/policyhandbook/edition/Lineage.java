package io.github.policyhandbook.edition;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which policy each file of a history is.
 *
 * @param policies every policy there ever was, by the revision that brought it, then by path
 * @param home the home page's own text, which is no policy; without steps where there never was one
 * @param overlaid second files of a policy, whose id became the only one of its kind when the first file went: their
 *     time beside it belongs to no policy
 */
record Lineage(List<FollowedPolicy> policies, FollowedPolicy home, List<FollowedPolicy> overlaid) {

    Lineage {
        policies = List.copyOf(policies);
        overlaid = List.copyOf(overlaid);
    }

    /** Every file ever followed. */
    Stream<FollowedPolicy> files() {
        return Stream.of(policies.stream(), Stream.of(home), overlaid.stream()).flatMap(stream -> stream);
    }
}
