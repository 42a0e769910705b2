package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Versions that no site could be built with, and whose day nobody could read: {@code approved: 12/9/2025}. Such a version is
 * dated for want of better by its commit. Whoever mends it and states a day before that commit has mistyped nothing, so the
 * version gives way to that day.
 */
final class RefusedVersions {

    /** How long the tries to mend one file may take; what stood for longer was a text of its own. */
    private static final int MONTHS_OF_TRIES = 1;

    private final EditionCalendar calendar;

    RefusedVersions(EditionCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Moves the newest version back to the day that is stated behind it, and with it the tries just before it; none of them
     * before a version whose day holds.
     */
    void giveWay(List<Milestone> milestones, LocalDate stated) {
        int first = milestones.size();
        while (first > 0
                && isRefused(milestones.get(first - 1))
                && (first == milestones.size() || isTry(milestones.get(first - 1), milestones.get(first)))) {
            first--;
        }
        LocalDate floor = dayOfVersionBefore(milestones, first);
        LocalDate day = stated.isBefore(floor) ? floor : stated;
        for (int i = first; i < milestones.size(); i++) {
            Version refused = (Version) milestones.get(i);
            if (day.isBefore(refused.appliesFrom())) {
                milestones.set(i, since(day, refused));
            }
        }
    }

    private static LocalDate dayOfVersionBefore(List<Milestone> milestones, int first) {
        return milestones.subList(0, first).stream()
                .filter(Version.class::isInstance)
                .map(Milestone::date)
                .reduce((older, newer) -> newer)
                .orElse(LocalDate.MIN);
    }

    private boolean isTry(Milestone earlier, Milestone later) {
        ZoneId zone = calendar.zone();
        LocalDate latest = earlier.revision().date(zone).plusMonths(MONTHS_OF_TRIES);
        return !later.revision().date(zone).isAfter(latest);
    }

    private boolean isRefused(Milestone milestone) {
        return milestone instanceof Version version
                && switch (version.basis()) {
                    case COMMITTED -> hasErrors(version.text()) || hasUnreadableYear(version.text());
                    case APPROVED -> hasUnreadableStart(version.text()) || hasUnreadableYear(version.text());
                    case FOR_YEAR -> hasUnreadableStart(version.text());
                    case EFFECTIVE, CARRIED_EFFECTIVE, VERSION_BEFORE -> false;
                };
    }

    private static boolean hasErrors(PolicyText text) {
        return text.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** A day that would have gone before the approval, had it been readable. */
    private static boolean hasUnreadableStart(PolicyText text) {
        return text.factLines().isUnclear("effective")
                && text.frontMatter().effective().isEmpty();
    }

    private boolean hasUnreadableYear(PolicyText text) {
        FrontMatter facts = text.frontMatter();
        return facts.forYear().filter(year -> calendar.parse(year).isEmpty()).isPresent();
    }

    /** Its first facts hold from its first day on. */
    private static Version since(LocalDate day, Version version) {
        List<FactSheet> facts = new ArrayList<>(version.facts());
        FactSheet first = facts.get(0);
        LocalDate since = day.isBefore(first.since()) ? day : first.since();
        facts.set(0, new FactSheet(first.revision(), since, first.frontMatter(), first.approval()));
        return new Version(version.key(), version.source(), facts, day, version.basis());
    }
}
