package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a policy is called, as names are compared: {@code The Behaviour Policy 2025-26} is called {@code behaviour}. Letter
 * case, the word policy, small words between and the year it is for play no part.
 */
final class PolicyCalling {

    private static final Set<String> ASIDE = Set.of("policy", "policies", "the", "our", "and", "a");

    private PolicyCalling() {}

    /** The words that count, joined by hyphens; never empty for a name with letters. */
    static String of(String name) {
        String slug = Slug.of(name.replaceAll("['’]", "").replace("&", " and "));
        List<String> kept = new ArrayList<>();
        boolean behindYear = false;
        for (String word : slug.split("-")) {
            boolean year = word.matches("20\\d\\d") || (behindYear && word.matches("\\d\\d"));
            if (!year && !ASIDE.contains(word)) {
                kept.add(word);
            }
            behindYear = year;
        }
        return kept.isEmpty() ? slug : String.join("-", kept);
    }
}
