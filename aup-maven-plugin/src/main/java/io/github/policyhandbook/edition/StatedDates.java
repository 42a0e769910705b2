package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dates that a policy's published revisions have stated so far. A date says something about a text only where it is
 * new; one copied on from the text before does not.
 */
final class StatedDates {

    /** Before it, a date is a slip of the pen: {@code 0205} for {@code 2025}. */
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /**
     * What one revision states for the first time.
     *
     * @param forYear the first day of the year it is made for
     */
    record News(Optional<LocalDate> effective, Optional<LocalDate> forYear, Optional<LocalDate> approved) {

        /** The day they say a text applies from: effective before year before approval. */
        Optional<LocalDate> appliesFrom() {
            return effective.or(() -> forYear).or(() -> approved);
        }
    }

    private final EditionCalendar calendar;
    private final Set<LocalDate> effective = new HashSet<>();
    private final Set<LocalDate> years = new HashSet<>();
    private final Set<LocalDate> approved = new HashSet<>();
    private final Set<LocalDate> withdrawn = new HashSet<>();
    private Optional<LocalDate> newest = Optional.empty();

    StatedDates(EditionCalendar calendar) {
        this.calendar = calendar;
    }

    /** The dates these facts are the first to state; from now on they are known. */
    News read(FrontMatter facts) {
        News news = new News(
                believed(facts.effective()).filter(effective::add),
                firstOfYear(facts).filter(years::add),
                believed(facts.approved()).filter(approved::add));
        newest = news.effective().or(news::forYear).or(() -> newest);
        return news;
    }

    /**
     * The day that the facts, copied on from an earlier text, still say the policy is for: an effective date, or the first
     * of a year where that was what counted when it was new.
     */
    Optional<LocalDate> carried(FrontMatter facts) {
        Optional<LocalDate> stated = believed(facts.effective());
        Optional<LocalDate> year =
                firstOfYear(facts).filter(day -> newest.filter(day::equals).isPresent());
        return Stream.concat(stated.stream(), year.stream()).max(Comparator.naturalOrder());
    }

    /**
     * The day of withdrawal that the facts of a withdrawn policy are the first to state. A date written while the policy
     * still stood announced its end and says so no less when the end has come.
     */
    Optional<LocalDate> readWithdrawn(FrontMatter facts) {
        return believed(facts.withdrawn()).filter(withdrawn::add);
    }

    private Optional<LocalDate> firstOfYear(FrontMatter facts) {
        return believed(facts.forYear().flatMap(calendar::parse).map(AcademicYear::first));
    }

    /** The date, unless it is one that nobody can mean. */
    static Optional<LocalDate> believed(Optional<LocalDate> date) {
        return date.filter(day -> !day.isBefore(EARLIEST));
    }
}
