package io.github.policyhandbook.history;

import io.github.policyhandbook.model.Revision;

/** How messages call a revision. */
final class RevisionNames {

    private static final int DIGITS = 10;

    private RevisionNames() {}

    /** Inside a sentence: {@code revision 1a2b3c4d5e}. */
    static String of(Revision revision) {
        return isCommitted(revision) ? "revision " + digits(revision) : "the working tree";
    }

    /** Enough of its name to find it again. */
    static String digits(Revision revision) {
        return revision.commit().substring(0, DIGITS);
    }

    static boolean isCommitted(Revision revision) {
        return !revision.commit().equals(Revision.NO_COMMIT);
    }
}
