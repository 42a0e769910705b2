package io.github.policyhandbook.compare;

import java.util.List;

/** Titles of guidance that do not end in a word such as policy; those that do are read by {@link PolicyNames}. */
final class PolicyRules {

    private PolicyRules() {}

    static List<CueRule> all() {
        return List.of(
                CueRule.of(Cue.Type.POLICY, "keeping", " children safe in education(?: \\(KCSIE\\))?(?:,? \\d{4})?"),
                CueRule.of(Cue.Type.POLICY, "working", " together to safeguard children(?:,? \\d{4})?"),
                CueRule.of(Cue.Type.POLICY, "kcsie", "(?: \\d{4})?"));
    }
}
