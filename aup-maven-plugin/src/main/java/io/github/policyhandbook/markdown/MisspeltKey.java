package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.NearestName;
import java.util.List;
import java.util.Optional;

/** Guesses which fact an unknown key of the front matter means: {@code aproved} is {@code approved}. */
final class MisspeltKey {

    private static final List<String> KNOWN = List.of(
            "title",
            "owner",
            "audience",
            "category",
            "statutory",
            "readers",
            "status",
            "approved",
            "approved-by",
            "approver",
            "effective",
            "for-year",
            "review",
            "review-every",
            "withdrawn",
            "replaced-by",
            "acknowledgement",
            "contacts",
            "summary-of-changes");

    private MisspeltKey() {}

    /** Every key but {@code id}, which is never guessed. */
    static List<String> known() {
        return KNOWN;
    }

    /** Whether a key is one of the facts, spelt as it should be. */
    static boolean isKnown(String key) {
        return key.equals("id") || KNOWN.contains(key);
    }

    /** The one known key that is nearest by far fewer slips than it has letters; empty for the key of another tool. */
    static Optional<String> meantBy(String key) {
        return NearestName.to(key, KNOWN);
    }
}
