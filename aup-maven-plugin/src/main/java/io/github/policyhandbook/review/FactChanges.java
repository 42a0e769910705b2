package io.github.policyhandbook.review;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.review.FactChange.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        add(
                Fact.TITLE,
                proposal.approved().map(version -> version.titleUnder(proposal.approvedFacts())),
                proposal.proposed().map(version -> version.titleUnder(proposal.proposedFacts())));
        stated(Fact.OWNER, FrontMatter::owner);
        stated(Fact.AUDIENCE, facts -> list(facts.audience()));
        add(
                Fact.READERS,
                proposal.approved().map(version -> circle(proposal.approvedFacts())),
                proposal.proposed().map(version -> circle(proposal.proposedFacts())));
        stated(Fact.CATEGORY, FrontMatter::category);
        stated(Fact.STATUTORY, facts -> facts.statutory().map(String::valueOf));
        stated(Fact.APPROVER, FrontMatter::approver);
        stated(Fact.EFFECTIVE, facts -> facts.effective().map(String::valueOf));
        stated(Fact.FOR_YEAR, FrontMatter::forYear);
        stated(Fact.REVIEW, facts -> facts.review().map(String::valueOf));
        stated(Fact.REVIEW_EVERY, facts -> facts.reviewEvery().map(String::valueOf));
        stated(Fact.WITHDRAWN, facts -> facts.withdrawn().map(String::valueOf));
        stated(Fact.REPLACED_BY, FrontMatter::replacedBy);
        stated(
                Fact.ACKNOWLEDGEMENT,
                facts -> Optional.of(facts.acknowledgement()).filter(yes -> yes).map(String::valueOf));
        stated(Fact.CONTACTS, facts -> list(contacts(facts.contacts())));
        add(Fact.FILE, approvedPath, proposal.file().map(file -> file.path()));
    }

    private void stated(Fact fact, Function<FrontMatter, Optional<String>> value) {
        add(fact, value.apply(proposal.approvedFacts()), value.apply(proposal.proposedFacts()));
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

    private static String circle(FrontMatter facts) {
        Readers circle = facts.circle();
        return circle.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> contacts(Map<String, String> contacts) {
        return contacts.entrySet().stream()
                .map(contact -> contact.getKey() + ": " + contact.getValue())
                .toList();
    }

    private static Optional<String> list(List<String> parts) {
        return Optional.of(parts.stream().collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }
}
