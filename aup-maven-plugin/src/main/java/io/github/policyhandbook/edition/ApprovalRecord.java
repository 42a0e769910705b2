package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells of each text whether it was approved, or which earlier text was. It is told of a policy's revisions in order.
 *
 * <p>An approval is one that is newly stated: a date never stated before or, where no date is given, a status or an approver
 * where the revision before had none. What is merely copied on speaks of the earlier text.
 */
final class ApprovalRecord {

    /** An approval that was given, and the text it was given to. */
    private record Given(String version, Fingerprint words, Optional<LocalDate> date, Optional<String> by) {}

    private final Set<LocalDate> knownDates = new HashSet<>();
    private Optional<Given> last = Optional.empty();
    private boolean statedJustBefore;
    private int recorded;

    /** How often an approval was put on record so far: newly stated, or completed by who gave it. */
    int recorded() {
        return recorded;
    }

    /**
     * What is recorded of a published text's approval.
     *
     * @param facts the facts stated over it
     * @param version the key of the version it is
     * @param words the fingerprint of its words
     */
    Approval of(FrontMatter facts, String version, Fingerprint words) {
        if (isNewlyStated(facts)) {
            last = Optional.of(new Given(version, words, StatedDates.believed(facts.approved()), facts.approvedBy()));
            recorded++;
        } else {
            last = last.map(given -> completed(given, facts, version));
        }
        passOver(facts);
        return last.map(given -> approval(given, version, words)).orElse(Approval.NOT_RECORDED);
    }

    /** A draft, or the facts of a policy's end: they approve no text, but what follows is compared with them. */
    void passOver(FrontMatter facts) {
        if (!facts.isDraft()) {
            StatedDates.believed(facts.approved()).ifPresent(knownDates::add);
        }
        statedJustBefore = !facts.isDraft() && states(facts);
    }

    private boolean isNewlyStated(FrontMatter facts) {
        return StatedDates.believed(facts.approved())
                .map(date -> !knownDates.contains(date))
                .orElse(states(facts) && !statedJustBefore);
    }

    private static boolean states(FrontMatter facts) {
        return facts.status().filter(Status.APPROVED::equals).isPresent()
                || facts.approvedBy().isPresent()
                || StatedDates.believed(facts.approved()).isPresent();
    }

    /** Who approved a text is often written down after the date was. */
    private Given completed(Given given, FrontMatter facts, String version) {
        boolean speaksOfIt = given.version().equals(version)
                && given.date().equals(StatedDates.believed(facts.approved()))
                && facts.approvedBy().isPresent();
        if (!speaksOfIt || given.by().equals(facts.approvedBy())) {
            return given;
        }
        recorded++;
        return new Given(version, given.words(), given.date(), facts.approvedBy());
    }

    private static Approval approval(Given given, String version, Fingerprint words) {
        // A text that was changed back to the approved one is the approved one.
        return given.words().equals(words)
                ? new Approval(Approval.State.APPROVED, given.date(), given.by(), Optional.of(version))
                : new Approval(Approval.State.CHANGED_SINCE, given.date(), given.by(), Optional.of(given.version()));
    }
}
