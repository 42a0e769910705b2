package io.github.policyhandbook.model;

/**
 * There is nothing to go on with: no repository, an unwritable folder, a parameter without sense. Its message is for the
 * person at the keyboard and says what to do.
 */
public final class HandbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message where, what is wrong, and what to do */
    public HandbookException(String message) {
        super(message);
    }

    /** @param message where, what is wrong, and what to do; Maven's console shows it alone */
    public HandbookException(String message, Throwable cause) {
        super(message, cause);
    }
}
