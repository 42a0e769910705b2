package io.github.policyhandbook.publication;

import java.io.IOException;

/** The folder as a whole cannot be renamed: it is a mounted disk, or some program has it open. Nothing was changed. */
final class CannotExchangeException extends IOException {

    private static final long serialVersionUID = 1L;

    CannotExchangeException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
