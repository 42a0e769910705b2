package io.github.policyhandbook.review;

import java.util.List;

/**
 * What a meeting decided of one paper, as the clerk recorded it.
 *
 * @param policy the policy, by id
 * @param code the code of the paper that was decided on: of another text the decision is stale
 * @param clauses the ids of the clauses to be amended; empty but for {@link Outcome#AMENDED}
 * @param amendment what is to be amended, in words; empty where it was not said
 * @param paper the paper's clauses, by which can be told later what was amended; empty where the record lacks them
 * @param motion what was put to the meeting besides the words: of another question the decision is stale too
 */
public record Decision(
        String policy,
        String code,
        Outcome outcome,
        List<String> clauses,
        String amendment,
        List<PaperClause> paper,
        Motion motion) {

    /** What a meeting can decide. */
    public enum Outcome {
        APPROVED,
        /** Approved, once the clauses concerned are amended. */
        AMENDED,
        /** Sent back: nothing of it is approved. */
        REFERRED
    }

    public Decision {
        clauses = List.copyOf(clauses);
        paper = List.copyOf(paper);
    }

    /** A decision on a text that stays, whatever facts were stated with it: what a person writes by hand. */
    public Decision(
            String policy,
            String code,
            Outcome outcome,
            List<String> clauses,
            String amendment,
            List<PaperClause> paper) {
        this(policy, code, outcome, clauses, amendment, paper, Motion.OF_A_TEXT);
    }

    /** Whether it was made on that very text, and on the question that the paper asks. */
    public boolean isOn(Paper asked) {
        return policy.equals(asked.policy()) && code.equals(asked.code()) && motion.covers(asked.motion());
    }
}
