package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.HistoryRequest;
import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.site.SiteSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a build of the handbook rests on.
 *
 * @param sourceDirectory the folder of policies, absolute
 * @param includes which of its files are policies, in Ant's pattern style
 * @param excludes which of those are not, on top of the built-in ones
 * @param ref the branch, tag or commit whose history is told
 * @param history how much of the history must be there
 * @param asOf the day the handbook is made for, its whole day; empty for today
 * @param now the moment of the build, which decides what today is
 * @param pinnedEditions academic year to commit or tag
 * @param readers the circle the site is for
 * @param publishSubjects whether commit subjects are shown as reasons
 * @param templates a folder whose templates stand in for the built-in ones of the same name
 */
public record HandbookSettings(
        Path sourceDirectory,
        List<String> includes,
        List<String> excludes,
        String ref,
        Completeness history,
        EditionCalendar calendar,
        Optional<LocalDate> asOf,
        Instant now,
        Map<String, String> pinnedEditions,
        Readers readers,
        boolean publishSubjects,
        Optional<Path> templates,
        SiteSettings site,
        Progress progress) {

    public HandbookSettings {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        new SensibleYears(calendar, LocalDate.ofInstant(now, calendar.zone()))
                .refuseOthers(asOf, pinnedEditions.keySet());
        pinnedEditions = Collections.unmodifiableMap(new LinkedHashMap<>(pinnedEditions));
    }

    /** The same, heard by another listener. */
    HandbookSettings heardBy(Progress other) {
        return new HandbookSettings(
                sourceDirectory,
                includes,
                excludes,
                ref,
                history,
                calendar,
                asOf,
                now,
                pinnedEditions,
                readers,
                publishSubjects,
                templates,
                site,
                other);
    }

    /** The same for a preview at a moment: of what history there is, without PDF files, and in silence. */
    HandbookSettings previewed(Instant moment) {
        return new HandbookSettings(
                sourceDirectory,
                includes,
                excludes,
                ref,
                Completeness.AVAILABLE,
                calendar,
                asOf,
                moment,
                pinnedEditions,
                readers,
                publishSubjects,
                templates,
                new SiteSettings(site.identity(), site.baseUrl(), site.editUrl(), site.compare(), false),
                new CountingProgress(progress));
    }

    /** Which history they ask for. */
    HistoryRequest historyRequest() {
        return new HistoryRequest(
                sourceDirectory, ref, includes, excludes, history, List.copyOf(pinnedEditions.values()), now, progress);
    }

    /** The day the clock shows in the calendar's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, calendar.zone());
    }
}
