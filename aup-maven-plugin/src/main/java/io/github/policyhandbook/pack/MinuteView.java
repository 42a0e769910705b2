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
 * @param others what is said of the papers that others approve; empty where there is none
 */
public record MinuteView(
        String heading,
        List<String> sentences,
        String undecided,
        List<String> elsewhere,
        List<ApprovalLine> lines,
        String others) {

    /**
     * A command.
     *
     * @param command as it stands with what is decided so far
     * @param form the same with {@code {0}} where the body, {@code {1}} where the policies go
     * @param body as whose approval it is written down
     * @param policies the policies that body decides on, by id
     */
    public record ApprovalLine(String command, String form, String body, List<String> policies) {

        public ApprovalLine {
            policies = List.copyOf(policies);
        }

        /** The policies as an attribute holds them. */
        public String policyList() {
            return String.join(",", policies);
        }
    }

    public MinuteView {
        sentences = List.copyOf(sentences);
        elsewhere = List.copyOf(elsewhere);
        lines = List.copyOf(lines);
    }
}
