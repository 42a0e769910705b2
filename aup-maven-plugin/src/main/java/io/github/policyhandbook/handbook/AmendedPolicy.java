package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.handbook.ApprovalChoices.Choice;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.review.AmendmentCheck;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.PaperClause;
import java.util.List;

/** Holds a policy that was approved with amendment to its paper, as the decision has it or as git does. */
final class AmendedPolicy {

    private final HandbookComparison comparison;
    private final PaperInHistory papers;

    AmendedPolicy(HandbookComparison comparison, PaperInHistory papers) {
        this.comparison = comparison;
        this.papers = papers;
    }

    /** Why the text is not the amended paper; nothing where it is. */
    List<Fault> faults(Choice choice, Decision decision, PolicyText text) {
        // What git has cannot have been edited in the file of decisions.
        List<PaperClause> found = papers.clauses(choice.policy(), decision.code());
        List<PaperClause> paper = found.isEmpty() ? decision.paper() : found;
        if (paper.isEmpty()) {
            return List.of(Fault.error(
                    Rule.APPROVAL,
                    1,
                    "it was approved with amendment, but the decision lacks the clauses of its paper, and no text with the"
                            + " code " + decision.code() + " was ever committed",
                    "Save the decisions from the pack again: what it saves has the clauses in it."));
        }
        List<PaperClause> before = choice.proposal()
                .flatMap(Proposal::approved)
                .map(version -> PaperClause.of(comparison.clauses(choice.policy(), version)))
                .orElseGet(List::of);
        return AmendmentCheck.faults(
                new Decision(
                        decision.policy(),
                        decision.code(),
                        decision.outcome(),
                        decision.clauses(),
                        decision.amendment(),
                        paper,
                        decision.motion()),
                before,
                text.clauses());
    }
}
