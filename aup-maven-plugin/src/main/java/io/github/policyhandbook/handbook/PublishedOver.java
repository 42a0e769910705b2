package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.HistoryRequest;
import io.github.policyhandbook.history.RepositoryTip;
import io.github.policyhandbook.history.RepositoryTip.Kinship;
import io.github.policyhandbook.publication.Publication;
import java.util.Optional;

/**
 * Notices that a newer handbook may have been replaced by an older one: by somebody whose clone is behind, or who is on
 * another branch.
 */
final class PublishedOver {

    private static final int DIGITS = 10;
    private static final String MEND =
            "\n  If that was not meant, return to it with -Daup.rollback, bring the repository"
                    + " up to date with \"git pull\", and publish again.";

    private PublishedOver() {}

    /** The warning; empty where what stood there before came before what stands there now. */
    static Optional<String> warning(Publication done, HistoryRequest history) {
        Optional<String> before = done.before().filter(source -> source.matches("[0-9a-f]{40}"));
        if (before.isEmpty() || done.way() == Publication.Way.NOTHING_CHANGED) {
            return Optional.empty();
        }
        return RepositoryTip.open(history).flatMap(found -> {
            try (RepositoryTip tip = found) {
                return why(tip.kinshipOf(before.get()))
                        .map(why -> "What stood in " + done.place() + " before was built from commit "
                                + before.get().substring(0, DIGITS) + ", " + why + MEND);
            }
        });
    }

    private static Optional<String> why(Kinship before) {
        return switch (before) {
            case EARLIER, CUT_OFF -> Optional.empty();
            case LATER -> Optional.of("which is newer than the one published now.");
            case ASIDE -> Optional.of("which does not belong to the history published now.");
            case MISSING ->
                Optional.of("which this repository does not have: it may be newer than the one published now.");
        };
    }
}
