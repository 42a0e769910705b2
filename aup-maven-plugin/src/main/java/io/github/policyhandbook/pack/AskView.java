package io.github.policyhandbook.pack;

import java.util.List;

/**
 * What was asked about a change, or about a paper as a whole, and where a governor asks more.
 *
 * @param id its id on the page
 * @param clause the id of the clause it is about; empty for the paper as a whole
 * @param name what it is about, in words
 * @param proposed the proposed words, to be taken over and changed; empty where there are none
 * @param asked what was handed in, in its order
 */
public record AskView(String id, String clause, String name, String proposed, List<Asked> asked) {

    /**
     * What one governor asks.
     *
     * @param by {@code Asked by Pat Okoro}
     * @param from the same, and about which clause where that is not plain from its place
     * @param question empty where only other words are suggested
     * @param suggestion empty where there is none
     * @param clause the id of the clause it is about; empty for the paper as a whole
     * @param name the clause's name; empty where the paper has no such clause
     */
    public record Asked(String by, String from, String question, String suggestion, String clause, String name) {}

    public AskView {
        asked = List.copyOf(asked);
    }
}
