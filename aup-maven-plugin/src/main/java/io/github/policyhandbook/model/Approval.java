package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is recorded of a text's approval.
 *
 * @param date when the approval was given, where it is stated
 * @param by who gave it, where it is stated
 * @param approvedVersion the key of the version that was approved; the text's own unless it changed since
 */
public record Approval(State state, Optional<LocalDate> date, Optional<String> by, Optional<String> approvedVersion) {

    /** How the text at hand stands to an approval. */
    public enum State {
        /** No approval was ever stated. */
        NOT_RECORDED,
        /** This very text was approved. */
        APPROVED,
        /** An earlier text was approved; what changed since is not recorded as approved. */
        CHANGED_SINCE
    }

    public static final Approval NOT_RECORDED =
            new Approval(State.NOT_RECORDED, Optional.empty(), Optional.empty(), Optional.empty());
}
