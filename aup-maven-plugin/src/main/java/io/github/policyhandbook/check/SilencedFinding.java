package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Finding;

/**
 * A finding that is right as it stands.
 *
 * @param reason why, in its author's words
 */
public record SilencedFinding(Finding finding, String reason) implements Comparable<SilencedFinding> {

    /** In file and line order. */
    @Override
    public int compareTo(SilencedFinding other) {
        int order = finding.compareTo(other.finding);
        return order != 0 ? order : reason.compareTo(other.reason);
    }
}
