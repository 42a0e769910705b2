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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which commits were made, as far as their clocks can be believed.
 *
 * <p>A commit that claims to come from the future was made on a machine with a wrong clock, and counts as today's. A handbook
 * made as of another day takes such dates as they are: that day may well lie before a commit.
 *
 * <p>One from before 1990 was made where the clock had stopped, mostly in 1970, and counts like the commit it follows; or
 * else like the next one. Without either the whole history is as old as the handbook.
 */
final class CommitDates {

    private final EditionSettings settings;
    private final NavigableMap<Integer, LocalDate> believed = new TreeMap<>();
    private final Map<String, Notice> wrongClocks = new LinkedHashMap<>();

    /** @param revisions the whole line, by position */
    CommitDates(EditionSettings settings, List<Revision> revisions) {
        this.settings = settings;
        revisions.stream()
                .filter(revision -> !isStopped(revision))
                .forEach(revision -> believed.put(revision.position(), running(revision)));
    }

    LocalDate of(Revision revision) {
        return isStopped(revision) ? besides(revision).orElseGet(settings::moment) : running(revision);
    }

    /** The date of a commit that a text's day rests on; a wrong clock is told, once a commit. */
    LocalDate of(Revision revision, PolicyRevision file) {
        boolean wrong = isAhead(revision) || isStopped(revision);
        if (wrong && !revision.commit().equals(Revision.NO_COMMIT)) {
            wrongClocks.computeIfAbsent(revision.commit(), commit -> Notice.on(file, wrongClock(revision)));
        }
        return of(revision);
    }

    List<Notice> notices() {
        return new ArrayList<>(wrongClocks.values());
    }

    private LocalDate running(Revision revision) {
        return isAhead(revision) ? settings.today() : stated(revision);
    }

    private Optional<LocalDate> besides(Revision revision) {
        return Optional.ofNullable(believed.lowerEntry(revision.position()))
                .or(() -> Optional.ofNullable(believed.higherEntry(revision.position())))
                .map(Map.Entry::getValue);
    }

    private boolean isStopped(Revision revision) {
        return stated(revision).isBefore(StatedDates.EARLIEST);
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
                "the commit " + Notice.named(revision, settings.calendar().zone()) + reading(revision)
                        + EnglishDate.of(of(revision)),
                "Set the clock of the machine it was made on.");
    }

    private String reading(Revision revision) {
        if (isAhead(revision)) {
            return " is dated in the future and counts as of today, ";
        }
        return besides(revision).isPresent()
                ? " is dated before 1990 and counts as of the day of the commit next to it, "
                : " is dated before 1990 and counts as of the day of this handbook, ";
    }
}
