package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.FactLines;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what is wrong in the files of the tip and, once a file, which old text was taken otherwise than it was meant.
 *
 * <p>The parser's faults are passed on. What can be told only with a calendar at hand is added: years that are none, and
 * dates that nobody can mean.
 */
final class DocumentFaults {

    /** Years: nobody decides today what is to apply when all the pupils it is for have left. */
    private static final int LONGEST_NOTICE = 5;

    /** Years: what stands for longer without a review is not meant to be reviewed, and states no day for it. */
    private static final int LONGEST_WITHOUT_REVIEW = 10;

    private final EditionCalendar calendar;
    private final CommitDates commitDates;

    DocumentFaults(EditionCalendar calendar, CommitDates commitDates) {
        this.calendar = calendar;
        this.commitDates = commitDates;
    }

    List<Notice> notices(Lineage lineage) {
        List<Notice> notices = new ArrayList<>();
        lineage.files().filter(file -> !lineage.overlaid().contains(file)).forEach(file -> {
            List<Fault> current = file.live().map(this::faults).orElse(List.of());
            file.live().ifPresent(live -> current.forEach(fault -> notices.add(Notice.on(live, fault))));
            notices.addAll(inOldRevisions(
                    file.revisions(), current.stream().map(Fault::what).toList()));
        });
        return notices;
    }

    /** The newest of each path only: a slip that stood for years is one slip. */
    private List<Notice> inOldRevisions(List<PolicyRevision> revisions, List<String> toldOfTheTip) {
        Map<String, Notice> newestByPath = new LinkedHashMap<>();
        for (PolicyRevision old : revisions) {
            faults(old).stream()
                    .filter(fault -> !toldOfTheTip.contains(fault.what()))
                    .filter(fault -> changesWhatIsShown(fault, old))
                    .findFirst()
                    .ifPresent(fault -> newestByPath.put(old.file().path(), Notice.onOld(old, fault, calendar.zone())));
        }
        return List.copyOf(newestByPath.values());
    }

    /** Nothing of a draft is shown, but a text whose status cannot be read is one only because of that. */
    private boolean changesWhatIsShown(Fault fault, PolicyRevision file) {
        return file.isDraft()
                ? fault.severity() == Severity.ERROR && file.text().factLines().isUnclear("status")
                : fault.severity() == Severity.ERROR || calendarFaults(file).contains(fault);
    }

    private List<Fault> faults(PolicyRevision file) {
        List<Fault> faults = new ArrayList<>(file.text().faults());
        faults.addAll(calendarFaults(file));
        reviewFault(file).ifPresent(faults::add);
        return faults;
    }

    private Optional<Fault> reviewFault(PolicyRevision file) {
        LocalDate credible = commitDates.of(file.revision()).plusYears(LONGEST_WITHOUT_REVIEW);
        return file.text()
                .frontMatter()
                .review()
                .filter(credible::isBefore)
                .map(day -> Fault.warning(
                        Rule.DOUBTFUL_DATE,
                        file.text().factLines().of("review"),
                        afterItsCommit("review", day, LONGEST_WITHOUT_REVIEW) + ", so no review is ever due",
                        "Look whether the year is mistyped, and put it right."));
    }

    private List<Fault> calendarFaults(PolicyRevision file) {
        FrontMatter facts = file.text().frontMatter();
        FactLines lines = file.text().factLines();
        List<Fault> faults = new ArrayList<>();
        facts.forYear()
                .filter(year -> calendar.parse(year).isEmpty())
                .ifPresent(year -> faults.add(unreadableYear(year, lines.of("for-year"))));
        Map<String, Optional<LocalDate>> dates = new LinkedHashMap<>();
        dates.put("approved", facts.approved());
        dates.put("effective", facts.effective());
        dates.put("for-year", facts.forYear().flatMap(calendar::parse).map(AcademicYear::first));
        dates.put("withdrawn", facts.withdrawn());
        dates.forEach((key, date) -> date.filter(day -> day.isBefore(StatedDates.EARLIEST))
                .filter(day -> !isToldByTheParser(day, file))
                .ifPresent(day -> faults.add(tooEarly(key, day, lines.of(key)))));
        LocalDate credible = commitDates.of(file.revision()).plusYears(LONGEST_NOTICE);
        dates.forEach((key, date) ->
                date.filter(credible::isBefore).ifPresent(day -> faults.add(farAhead(key, day, lines.of(key)))));
        return faults;
    }

    private static boolean isToldByTheParser(LocalDate day, PolicyRevision file) {
        String year = String.format(Locale.ROOT, "%04d", day.getYear());
        return file.text().faults().stream().anyMatch(fault -> fault.what().contains(year));
    }

    private Fault unreadableYear(String written, int line) {
        return Fault.error(
                Rule.BAD_VALUE,
                line,
                "the for-year \"" + written + "\" is no academic year",
                "Write it like " + calendar.yearOf(LocalDate.of(2025, 12, 31)).label() + ".");
    }

    private static Fault tooEarly(String key, LocalDate date, int line) {
        return Fault.warning(
                Rule.DOUBTFUL_DATE,
                line,
                "the date of \"" + key + "\", " + EnglishDate.of(date) + ", is before 1990 and is taken for a slip",
                "Put its year right.");
    }

    /** It hides the text until then, and no later approval can be dated before it. */
    private static Fault farAhead(String key, LocalDate date, int line) {
        return Fault.warning(
                Rule.DOUBTFUL_DATE,
                line,
                afterItsCommit(key, date, LONGEST_NOTICE),
                "Look whether the year is mistyped, and put it right before the text is changed again.");
    }

    private static String afterItsCommit(String key, LocalDate date, int years) {
        return "the date of \"" + key + "\", " + EnglishDate.of(date) + ", is more than " + years
                + " years after its commit";
    }
}
