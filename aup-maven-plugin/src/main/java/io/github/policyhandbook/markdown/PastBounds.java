package io.github.policyhandbook.markdown;

/** Ends the reading of a text that turned out to need more work than any policy does; it is then shown as plain text. */
final class PastBounds extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason which bound was passed, as the fault tells it: {@code the text has too many marks in one paragraph} */
    PastBounds(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
