package io.github.policyhandbook.pack;

import java.util.List;

/**
 * Where the clerk records what a meeting decided of a paper, and what is recorded already.
 *
 * @param id its id on the page
 * @param who who decides, at the beginning of a sentence
 * @param paper the policy within a sentence
 * @param approver who approves the policy, within a sentence
 * @param wording by which sentences its outcomes are worded: {@code adoption}
 * @param ends whether the policy is to end
 * @param facts the fingerprint of the facts stated
 * @param choices what can be decided
 * @param concerned the clauses that change, and those of the text that are to be amended besides
 * @param text all clauses of the text
 * @param amendment what is to be amended, in words; empty where nothing is
 * @param sentence the sentence of the minute; empty where nothing is decided
 * @param stale what was decided of another text or another question, a sentence each
 * @param ask where questions on the paper as a whole stand
 */
public record DecideView(
        String id,
        String who,
        String paper,
        String approver,
        String wording,
        boolean ends,
        String facts,
        List<Choice> choices,
        List<Concerned> concerned,
        List<Clause> text,
        String amendment,
        String sentence,
        List<String> stale,
        AskView ask) {

    /**
     * An outcome.
     *
     * @param value {@code amended}; empty for none
     * @param label {@code Approved with amendment}
     */
    public record Choice(String value, String label, boolean chosen) {}

    /** A clause that an amendment may be about, and whether it is. */
    public record Concerned(String clause, String name, boolean chosen) {}

    /** A clause of the text and how it is known again. */
    public record Clause(String clause, String name, String fingerprint) {}

    public DecideView {
        choices = List.copyOf(choices);
        concerned = List.copyOf(concerned);
        text = List.copyOf(text);
        stale = List.copyOf(stale);
    }
}
