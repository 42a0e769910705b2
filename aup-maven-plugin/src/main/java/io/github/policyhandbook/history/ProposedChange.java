package io.github.policyhandbook.history;

import io.github.policyhandbook.history.CommitNames.Purpose;
import java.util.Optional;

/**
 * Which change of the policies is to be looked at.
 *
 * @param proposed the branch, tag or commit that holds what is put forward; empty for the working tree with what is not
 *     committed yet
 * @param baseline the branch, tag or commit against which it is put forward, by the point where the two parted; empty
 *     where each policy's own approvals tell
 * @param namedByRef whether the parameter that names what is put forward is {@code aup.ref}, as for a check, and not
 *     {@code aup.proposed}
 */
public record ProposedChange(Optional<String> proposed, Optional<String> baseline, boolean namedByRef) {

    /** The working tree against what was approved. */
    public static final ProposedChange WORKING_TREE = new ProposedChange(Optional.empty(), Optional.empty());

    /** The same, for a goal that has {@code aup.ref} and no {@code aup.proposed}. */
    public static final ProposedChange CHECKED_TREE = new ProposedChange(Optional.empty(), Optional.empty(), true);

    /** As {@code aup.proposed} and {@code aup.baseline} say it. */
    public ProposedChange(Optional<String> proposed, Optional<String> baseline) {
        this(proposed, baseline, false);
    }

    /** A branch, tag or commit in the working tree's place. */
    public ProposedChange of(String name) {
        return new ProposedChange(Optional.of(name), baseline, namedByRef);
    }

    /** The same against another branch, tag or commit. */
    public ProposedChange against(String name) {
        return new ProposedChange(proposed, Optional.of(name), namedByRef);
    }

    Purpose purpose() {
        return namedByRef ? Purpose.REF : Purpose.PROPOSED;
    }
}
