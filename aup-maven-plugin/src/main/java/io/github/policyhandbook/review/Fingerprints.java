package io.github.policyhandbook.review;

import io.github.policyhandbook.edition.Proposal;
import java.util.Optional;

/**
 * By which both texts of a paper can be proved later to be these and no others. The first eight digits of each are the code
 * printed on the papers.
 *
 * @param approved the SHA-256 of the approved text's words, 64 hex digits; empty for a new policy
 * @param proposed the same of the text put forward; empty for a policy that is to end
 */
public record Fingerprints(Optional<String> approved, Optional<String> proposed) {

    /** The fingerprints of both sides of a proposal. */
    static Fingerprints of(Proposal proposal) {
        return new Fingerprints(
                proposal.approved().map(version -> version.text().words().sha256()),
                proposal.proposed().map(version -> version.text().words().sha256()));
    }

    /** Whether both sides have the same words, to the letter. */
    public boolean areEqual() {
        return approved.equals(proposed);
    }
}
