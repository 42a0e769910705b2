package io.github.policyhandbook.review;

import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposedHandbook;
import java.util.ArrayList;
import java.util.List;

/** Draws up the papers of a meeting. */
public final class Agenda {

    private Agenda() {}

    /** The review of all that is put forward, in the order of the agenda. */
    public static Review of(ProposedHandbook proposed, HandbookComparison comparison, Meeting meeting) {
        EditionComparison compared = comparison.compare(proposed.approved(), proposed.proposed());
        List<Paper> papers = new ArrayList<>();
        List<Proposal> unchanged = new ArrayList<>();
        for (Proposal proposal : proposed.proposals()) {
            PolicyComparison policy = compared.policies().stream()
                    .filter(candidate ->
                            candidate.policy().id().equals(proposal.policy().id()))
                    .findFirst()
                    .orElseThrow();
            if (policy.status() == PolicyComparison.Status.UNCHANGED) {
                unchanged.add(proposal);
            } else {
                Paper.Kind kind = switch (policy.status()) {
                    case ADDED -> Paper.Kind.NEW;
                    case REMOVED -> Paper.Kind.WITHDRAWN;
                    default -> Paper.Kind.AMENDED;
                };
                papers.add(new Paper(
                        papers.size() + 1,
                        proposal,
                        policy,
                        kind,
                        Treatment.DECISION,
                        Weight.NONE,
                        List.of(),
                        List.of()));
            }
        }
        return new Review(proposed, comparison, meeting, papers, unchanged);
    }
}
