package io.github.policyhandbook.review;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.util.Optional;

/** Tells in which file, and at which revision, the approved text of a policy stands. */
public final class ApprovedFile {

    private ApprovedFile() {}

    /** The file at the baseline, else the one in which the approved facts were stated; empty for a new policy. */
    public static Optional<PolicyRevision> of(ProposedHandbook proposed, Proposal proposal) {
        return proposal.approved()
                .map(version -> proposal.policy()
                        .fileAt(version, proposed.baseline().orElseGet(() -> statedIn(proposal, version))));
    }

    private static Revision statedIn(Proposal proposal, Version version) {
        return version.facts().stream()
                .filter(sheet -> sheet.frontMatter().equals(proposal.approvedFacts()))
                .findFirst()
                .map(FactSheet::revision)
                .orElse(version.revision());
    }
}
