package io.github.policyhandbook.review;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.review.FactChange.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the facts that what is put forward states otherwise than what was approved.
 *
 * <p>What an approval itself writes down is no change: {@code status}, {@code approved}, {@code approved-by}. Nor is
 * {@code summary-of-changes}, which is the reason for all the others.
 */
final class FactChanges {

    /** Of a policy that ends, only these are news: all its other facts end with it. */
    private static final Set<Fact> AT_THE_END = EnumSet.of(Fact.WITHDRAWN, Fact.REPLACED_BY);

    /** Every paper has these, so that in a new policy they are no news. */
    private static final Set<Fact> NOT_OF_A_NEW_ONE = EnumSet.of(Fact.TITLE, Fact.FILE);

    private final Proposal proposal;
    private final List<FactChange> changes = new ArrayList<>();

    private FactChanges(Proposal proposal) {
        this.proposal = proposal;
    }

    /**
     * The facts that change, in the order of {@link Fact}: of a new policy all that it states.
     *
     * @param approvedPath where the approved text's file stood; empty where there is no approved text
     */
    static List<FactChange> of(Proposal proposal, Optional<String> approvedPath) {
        FactChanges found = new FactChanges(proposal);
        found.look(approvedPath);
        return List.copyOf(found.changes);
    }

    private void look(Optional<String> approvedPath) {
        Map<Fact, String> before = StatedFacts.of(proposal.approvedFacts());
        Map<Fact, String> after = StatedFacts.of(proposal.proposedFacts());
        for (Fact fact : Fact.values()) {
            switch (fact) {
                case TITLE ->
                    add(
                            fact,
                            proposal.approved().map(version -> version.titleUnder(proposal.approvedFacts())),
                            proposal.proposed().map(version -> version.titleUnder(proposal.proposedFacts())));
                case READERS ->
                    add(
                            fact,
                            proposal.approved().map(version -> before.get(fact)),
                            proposal.proposed().map(version -> after.get(fact)));
                case FILE -> add(fact, approvedPath, proposal.file().map(file -> file.path()));
                default -> add(fact, Optional.ofNullable(before.get(fact)), Optional.ofNullable(after.get(fact)));
            }
        }
    }

    private void add(Fact fact, Optional<String> before, Optional<String> after) {
        boolean ends = proposal.proposed().isEmpty();
        boolean begins = proposal.approved().isEmpty();
        boolean isNews = ends ? AT_THE_END.contains(fact) : !begins || !NOT_OF_A_NEW_ONE.contains(fact);
        boolean silentCircle = begins
                && fact == Fact.READERS
                && proposal.proposedFacts().readers().isEmpty();
        if (isNews && !silentCircle && !before.equals(after)) {
            changes.add(new FactChange(fact, before, after));
        }
    }
}
