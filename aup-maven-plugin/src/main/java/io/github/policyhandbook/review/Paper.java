package io.github.policyhandbook.review;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.VersionCode;
import java.util.List;
import java.util.Optional;

/**
 * One policy on the agenda.
 *
 * @param item its number on the agenda, from 1 without gaps
 * @param proposal what is put forward
 * @param comparison the approved text beside the proposed one, clause by clause
 * @param facts which facts about the policy change, in the order of {@link FactChange.Fact}
 * @param gaps what the clerk should still see to, in the order of {@link Gap}
 */
public record Paper(
        int item,
        Proposal proposal,
        PolicyComparison comparison,
        Kind kind,
        Treatment treatment,
        Weight weight,
        List<FactChange> facts,
        List<Gap> gaps) {

    /** What is put forward, by the most that it does. */
    public enum Kind {
        /** No text of the policy was approved before. */
        NEW,
        /** The policy is to end. */
        WITHDRAWN,
        /** What the text says changes. */
        AMENDED,
        /** Only numbers or layout change, and perhaps facts. */
        EDITORIAL,
        /** The text stays to the letter; facts about the policy change. */
        FACTS
    }

    public Paper {
        facts = List.copyOf(facts);
        gaps = List.copyOf(gaps);
        if (item < 1) {
            throw new IllegalArgumentException("items count from 1: " + item);
        }
    }

    /** The policy's id. */
    public String policy() {
        return proposal.policy().id();
    }

    /** The title under which it is put forward; of a policy that is to end, its last. */
    public String title() {
        return title(proposal);
    }

    /** Who is to approve it, as the proposed front matter names them, else as the approved one does. */
    public Optional<String> approver() {
        return approver(proposal);
    }

    /** The code of the text approved before; empty where there is none. */
    public Optional<String> approvedCode() {
        return proposal.approved().map(VersionCode::of);
    }

    /** The code of the text put forward; empty where the policy is to end. */
    public Optional<String> proposedCode() {
        return proposal.proposed().map(VersionCode::of);
    }

    /** What the meeting is asked to do with it. */
    public Asked asked() {
        return Asked.of(kind, treatment);
    }

    /** What it asks besides the words of its text. */
    public Motion motion() {
        return Motion.of(proposal);
    }

    /** By which both texts can be proved later to be these and no others. */
    public Fingerprints fingerprints() {
        return Fingerprints.of(proposal);
    }

    /** The code by which decisions and questions name this paper: that of the text put forward, else of the text to end. */
    public String code() {
        return proposedCode().or(this::approvedCode).orElseThrow();
    }

    /** The same paper under that number. */
    Paper asItem(int number) {
        return new Paper(number, proposal, comparison, kind, treatment, weight, facts, gaps);
    }

    /** The title under which a policy is put forward; of one that is to end, its last. */
    public static String title(Proposal proposal) {
        return proposal.proposed().or(proposal::approved).map(Version::title).orElseThrow();
    }

    static Optional<String> approver(Proposal proposal) {
        return proposal.proposedFacts().approver().or(proposal.approvedFacts()::approver);
    }
}
