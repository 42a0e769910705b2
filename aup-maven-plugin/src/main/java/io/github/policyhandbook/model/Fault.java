package io.github.policyhandbook.model;

/**
 * Something wrong in a document, told so that its author can mend it.
 *
 * @param rule what it offends against
 * @param line the 1-based line it stands on
 * @param what what is wrong, one sentence without the final mark: {@code the id "passwords" is used twice}
 * @param mend what to do, one sentence: {@code Give one of the two clauses another id.}
 */
public record Fault(Rule rule, Severity severity, int line, String what, String mend) {

    public Fault {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
        // They may quote a document, and a document may hold anything.
        what = OneLine.of(what);
        mend = OneLine.of(mend);
    }

    /** A fault that stops the build when it stands at the tip. */
    public static Fault error(Rule rule, int line, String what, String mend) {
        return new Fault(rule, Severity.ERROR, line, what, mend);
    }

    /** A fault that is told, and stops nothing. */
    public static Fault warning(Rule rule, int line, String what, String mend) {
        return new Fault(rule, Severity.WARNING, line, what, mend);
    }

    /** Advice, told by a check of the policies only. */
    public static Fault note(Rule rule, int line, String what, String mend) {
        return new Fault(rule, Severity.NOTE, line, what, mend);
    }

    /** The same fault, weighed otherwise. */
    public Fault weighing(Severity other) {
        return new Fault(rule, other, line, what, mend);
    }
}
