package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Revision;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads which years were asked to show one commit: {@code -Daup.editions=2022-2023=v2023}. */
final class PinnedYears {

    private PinnedYears() {}

    /**
     * The revision of each pinned year.
     *
     * @param pinned the name of a commit by the label of a year
     * @param pins the revision by the name of a commit
     * @throws HandbookException if a label is no academic year or stands twice, or a commit is not known
     */
    static NavigableMap<AcademicYear, Revision> read(
            Map<String, String> pinned, Map<String, Revision> pins, EditionCalendar calendar) {
        String example =
                "-Daup.editions=" + calendar.yearOf(LocalDate.of(2024, 12, 31)).label() + "=v2024";
        NavigableMap<AcademicYear, Revision> years = new TreeMap<>();
        new TreeMap<>(pinned).forEach((label, name) -> {
            AcademicYear year = calendar.parse(label)
                    .filter(read -> !read.first().isBefore(StatedDates.EARLIEST))
                    .orElseThrow(() -> new HandbookException("-Daup.editions: \"" + label
                            + "\" is no academic year.\n  Write for example " + example + "."));
            Revision revision = pins.get(name);
            if (revision == null) {
                throw new HandbookException("-Daup.editions: the year " + year + " is to show \"" + name
                        + "\", which is no commit on the branch's first-parent line.\n"
                        + "  Name a tag or commit of it, for example " + example + ".");
            }
            if (years.put(year, revision) != null) {
                throw new HandbookException("-Daup.editions: the year " + year + " stands there twice.\n"
                        + "  Leave one of the two, for example " + example + ".");
            }
        });
        return years;
    }
}
