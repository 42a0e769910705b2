package io.github.policyhandbook.model;

/**
 * Something wrong in a document, told so that its author can mend it.
 *
 * @param line the 1-based line it stands on
 * @param what what is wrong, one sentence without the final mark: {@code the id "passwords" is used twice}
 * @param mend what to do, one sentence: {@code Give one of the two clauses another id.}
 */
public record Fault(Severity severity, int line, String what, String mend) {

    public Fault {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
    }

    /** A fault that stops the build when it stands at the tip. */
    public static Fault error(int line, String what, String mend) {
        return new Fault(Severity.ERROR, line, what, mend);
    }

    /** A fault that is told, and stops nothing. */
    public static Fault warning(int line, String what, String mend) {
        return new Fault(Severity.WARNING, line, what, mend);
    }

    /** The same fault where nobody can mend it any more. */
    public Fault asWarning() {
        return new Fault(Severity.WARNING, line, what, mend);
    }
}
