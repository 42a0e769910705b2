package io.github.policyhandbook.review;

import java.util.Locale;
import java.util.Optional;

/**
 * A fact about a policy that is not the same on both sides.
 *
 * @param before as the front matter states it, dates year-month-day, lists joined by a comma, yes and no as {@code true}
 *     and {@code false}; empty where it was not stated
 * @param after the same of what is put forward
 */
public record FactChange(Fact fact, Optional<String> before, Optional<String> after) {

    /** The facts a meeting should hear of, in the order in which they are told. */
    public enum Fact {
        /** What the policy is called, whether its front matter, its heading or its file's name says so. */
        TITLE,
        OWNER,
        AUDIENCE,
        /** The circle that may read it; where none is stated that is {@code staff}. */
        READERS,
        CATEGORY,
        STATUTORY,
        APPROVER,
        EFFECTIVE,
        FOR_YEAR,
        REVIEW,
        /** How long an approval lasts: {@code P1Y}. */
        REVIEW_EVERY,
        /** The day on which it is to end. */
        WITHDRAWN,
        REPLACED_BY,
        ACKNOWLEDGEMENT,
        CONTACTS,
        /** The file's place, which is its address where it states no id. */
        FILE;

        /** Its name in keys and data: {@code review-every}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
