package io.github.policyhandbook.publication;

import java.io.IOException;

/**
 * The folder as a whole cannot be exchanged: it is a mounted disk, some program has it open, or a new one could not be given
 * its rights. Nothing was changed.
 */
final class CannotExchangeException extends IOException {

    private static final long serialVersionUID = 1L;

    CannotExchangeException(IOException cause) {
        super(Reason.of(cause), cause);
    }

    CannotExchangeException(String reason) {
        super(reason);
    }
}
