package io.github.policyhandbook.history;

import java.util.Optional;

/**
 * Which change of the policies is to be looked at.
 *
 * @param proposed the branch, tag or commit that holds what is put forward; empty for the working tree with what is not
 *     committed yet
 * @param baseline the branch, tag or commit against which it is put forward, by the point where the two parted; empty
 *     where each policy's own approvals tell
 */
public record ProposedChange(Optional<String> proposed, Optional<String> baseline) {

    /** The working tree against what was approved. */
    public static final ProposedChange WORKING_TREE = new ProposedChange(Optional.empty(), Optional.empty());

    /** A branch, tag or commit in the working tree's place. */
    public ProposedChange of(String name) {
        return new ProposedChange(Optional.of(name), baseline);
    }

    /** The same against another branch, tag or commit. */
    public ProposedChange against(String name) {
        return new ProposedChange(proposed, Optional.of(name));
    }
}
