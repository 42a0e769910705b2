package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The days on which commits were made, as far as their clocks can be believed.
 *
 * <p>A commit that claims to come from the future was made on a machine with a wrong clock, and counts as today's. A handbook
 * made as of another day takes commit dates as they are: that day may well lie before a commit.
 */
final class CommitDates {

    private final EditionSettings settings;
    private final Map<String, Notice> wrongClocks = new LinkedHashMap<>();

    CommitDates(EditionSettings settings) {
        this.settings = settings;
    }

    LocalDate of(Revision revision) {
        return isAhead(revision) ? settings.today() : stated(revision);
    }

    /** The date of a commit that a text's day rests on; a wrong clock is told, once a commit. */
    LocalDate of(Revision revision, PolicyRevision file) {
        if (isAhead(revision) && !revision.commit().equals(Revision.NO_COMMIT)) {
            wrongClocks.computeIfAbsent(revision.commit(), commit -> Notice.on(file, wrongClock(revision)));
        }
        return of(revision);
    }

    List<Notice> notices() {
        return new ArrayList<>(wrongClocks.values());
    }

    private boolean isAhead(Revision revision) {
        return settings.asOf().isEmpty() && stated(revision).isAfter(settings.today());
    }

    private LocalDate stated(Revision revision) {
        return revision.date(settings.calendar().zone());
    }

    private Fault wrongClock(Revision revision) {
        return Fault.warning(
                Rule.COMMIT_CLOCK,
                1,
                "the commit " + Notice.named(revision, settings.calendar().zone())
                        + " is dated in the future and counts as of today, " + EnglishDate.of(settings.today()),
                "Set the clock of the machine it was made on.");
    }
}
