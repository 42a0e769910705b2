package io.github.policyhandbook.review;

import java.util.Optional;

/**
 * A fact about a policy that is not the same on both sides.
 *
 * @param before as the front matter states it, dates year-month-day, lists joined by a comma; empty where it was not stated
 * @param after the same of what is put forward
 */
public record FactChange(Fact fact, Optional<String> before, Optional<String> after) {

    /** The facts a meeting should hear of, in the order in which they are told. */
    public enum Fact {
        TITLE,
        OWNER,
        AUDIENCE,
        READERS,
        CATEGORY,
        STATUTORY,
        APPROVER,
        EFFECTIVE,
        FOR_YEAR,
        REVIEW,
        REPLACED_BY,
        ACKNOWLEDGEMENT,
        CONTACTS,
        /** The file's place, which is its address where it states no id. */
        FILE
    }
}
