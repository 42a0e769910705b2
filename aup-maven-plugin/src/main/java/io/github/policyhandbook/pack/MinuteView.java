package io.github.policyhandbook.pack;

import java.util.List;

/**
 * The minute, and how its decisions are written into the policies.
 *
 * @param heading whose meeting it was and when; empty where neither is stated
 * @param sentences what was decided, a sentence a paper
 * @param undecided how many papers are without a decision; empty where there is none
 * @param elsewhere decisions on policies that are not in this pack
 * @param lines the commands that write the approvals, one for each body
 */
public record MinuteView(
        String heading, List<String> sentences, String undecided, List<String> elsewhere, List<ApprovalLine> lines) {

    /**
     * A command, without and with the number of the minute.
     *
     * @param command as it can be run
     * @param numbered the same with {@code #} where the number goes
     */
    public record ApprovalLine(String command, String numbered) {}

    public MinuteView {
        sentences = List.copyOf(sentences);
        elsewhere = List.copyOf(elsewhere);
        lines = List.copyOf(lines);
    }
}
