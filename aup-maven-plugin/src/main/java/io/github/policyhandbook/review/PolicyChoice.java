package io.github.policyhandbook.review;

import java.util.List;
import java.util.Optional;

/**
 * A policy named by a person: {@code acceptable-use}, or {@code acceptable-use@3fa1-09bc} where a very text of it is meant.
 *
 * @param id the policy's id
 * @param code the code of the text; empty where none is named
 */
public record PolicyChoice(String id, Optional<String> code) {

    /** What is written between two commas of {@code aup.policies}. */
    public static PolicyChoice of(String written) {
        int at = written.indexOf('@');
        return at < 0
                ? new PolicyChoice(written.strip(), Optional.empty())
                : new PolicyChoice(
                        written.substring(0, at).strip(),
                        Optional.of(written.substring(at + 1).strip()).filter(code -> !code.isEmpty()));
    }

    /** Several of them, in the order written. */
    public static List<PolicyChoice> parse(List<String> written) {
        return written.stream().map(PolicyChoice::of).toList();
    }
}
