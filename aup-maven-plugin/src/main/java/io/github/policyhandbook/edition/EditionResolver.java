package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together the handbook of each academic year, from that of the oldest published text to the current one. */
final class EditionResolver {

    private final List<Revision> revisions;
    private final NavigableMap<AcademicYear, Revision> pins;
    private final EditionSettings settings;
    private final CommitDates commitDates;
    private final Optional<LocalDate> knownFrom;

    /**
     * @param revisions the first-parent line, oldest first, as readers may know it
     * @param pins the years that show one commit
     * @param knownFrom the day from which the history is known, where what came before is not
     */
    EditionResolver(
            List<Revision> revisions,
            NavigableMap<AcademicYear, Revision> pins,
            EditionSettings settings,
            CommitDates commitDates,
            Optional<LocalDate> knownFrom) {
        this.revisions = revisions;
        this.pins = pins;
        this.settings = settings;
        this.commitDates = commitDates;
        this.knownFrom = knownFrom;
    }

    /** One edition a year without gaps, oldest first. */
    List<Edition> resolve(List<Policy> policies) {
        EditionCalendar calendar = settings.calendar();
        AcademicYear current = calendar.yearOf(settings.moment());
        AcademicYear last = pins.isEmpty() ? current : later(pins.lastKey(), current);
        List<Edition> editions = new ArrayList<>();
        for (AcademicYear year = first(policies, current); year.compareTo(last) <= 0; year = calendar.next(year)) {
            LocalDate date = year.equals(current) ? settings.moment() : year.last();
            editions.add(edition(year, date, year.equals(current), policies));
        }
        return editions;
    }

    /**
     * In history order: one text with a date from long ago brings no row of empty years. Nor does a year begin before the
     * history is known: whatever dates its texts state, what else was in force then is not known.
     */
    private AcademicYear first(List<Policy> policies, AcademicYear current) {
        AcademicYear first = policies.stream()
                .flatMap(policy -> policy.versions().stream())
                .min(Comparator.comparingInt(
                                (Version version) -> version.revision().position())
                        .thenComparing(Version::appliesFrom))
                .map(version -> settings.calendar().yearOf(version.appliesFrom()))
                .filter(year -> year.compareTo(current) < 0)
                .orElse(current);
        AcademicYear known = knownFrom.map(settings.calendar()::yearOf).orElse(first);
        if (known.compareTo(first) > 0) {
            first = known.compareTo(current) < 0 ? known : current;
        }
        return pins.isEmpty() || pins.firstKey().compareTo(first) > 0 ? first : pins.firstKey();
    }

    private static AcademicYear later(AcademicYear one, AcademicYear other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Edition edition(AcademicYear year, LocalDate date, boolean isCurrent, List<Policy> policies) {
        Optional<Revision> pin = Optional.ofNullable(pins.get(year));
        List<Edition.Entry> entries = new ArrayList<>();
        for (Policy policy : policies) {
            pin.map(policy::publishedAt)
                    .orElseGet(() -> policy.inForceOn(date))
                    .ifPresent(version -> entries.add(new Edition.Entry(policy, version)));
        }
        List<Revision> byThen = revisions.stream()
                .filter(revision -> !commitDates.of(revision).isAfter(date))
                .toList();
        List<Revision> supplying = supplying(entries, newest(byThen.stream()));
        Revision files = pin.orElseGet(() -> newest(concat(byThen, supplying)).orElseGet(() -> revisions.get(0)));
        Revision revision = pin.orElseGet(() -> {
            List<Revision> within = byThen.stream()
                    .filter(dated -> !commitDates.of(dated).isBefore(year.first()))
                    .toList();
            return newest(concat(within, supplying)).orElse(files);
        });
        return new Edition(year, date, isCurrent, pin.isPresent(), revision, files, entries);
    }

    /** For each text the newest revision by then that left it as it stands, under the name its file has since. */
    private static List<Revision> supplying(List<Edition.Entry> entries, Optional<Revision> byThen) {
        return entries.stream()
                .map(entry -> byThen.map(newest ->
                                entry.policy().fileAt(entry.version(), newest).revision())
                        .orElseGet(() -> entry.version().revision()))
                .toList();
    }

    private static Stream<Revision> concat(List<Revision> some, List<Revision> others) {
        return Stream.concat(some.stream(), others.stream());
    }

    private static Optional<Revision> newest(Stream<Revision> revisions) {
        return revisions.max(Comparator.comparingInt(Revision::position));
    }
}
