package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.compare.PolicyComparison.Status;
import java.util.ArrayList;
import java.util.List;

/** How many policies changed, are new, or were withdrawn: {@code 3 policies changed}, {@code 1 policy is new}. */
final class PolicyTally {

    private PolicyTally() {}

    /** The parts of a sentence; none where no policy changed. */
    static List<String> parts(Words words, List<PolicyComparison> policies) {
        List<String> parts = new ArrayList<>();
        part(parts, words, "policies.amended", policies, Status.AMENDED);
        part(parts, words, "policies.added", policies, Status.ADDED);
        part(parts, words, "policies.removed", policies, Status.REMOVED);
        return parts;
    }

    private static void part(
            List<String> parts, Words words, String key, List<PolicyComparison> policies, Status status) {
        int number = (int)
                policies.stream().filter(policy -> policy.status() == status).count();
        if (number > 0) {
            parts.add(words.count(key, number));
        }
    }
}
