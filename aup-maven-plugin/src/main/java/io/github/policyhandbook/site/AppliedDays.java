package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which text of a policy applied on which days: the table of its history page, from which the date box answers. */
final class AppliedDays {

    /**
     * Days on which one text applied, or none, or on which it is not known.
     *
     * @param first the first of these days as {@code 2023-09-01}; empty where nothing is known of any day before
     * @param last the last one; empty where there is no end yet
     * @param from the first day in words
     * @param until the last day in words
     * @param text the text, leading to its page
     * @param starts the day from which the text applies, in words; empty where there is none
     * @param note where no text applied, when the policy ended or begins and what replaced it, in sentences; else empty
     * @param known whether it is known what applied
     */
    record Days(
            String first,
            String last,
            String from,
            String until,
            PageLink text,
            String starts,
            String note,
            boolean known) {}

    private final SitePlan plan;
    private final Words words;

    AppliedDays(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /**
     * All days from the first text on, earliest first and without gaps; what came before the history is known stands
     * first.
     *
     * @param page the page that shows them
     * @param successor what stands in the policy's place, where it has ended
     */
    List<Days> of(Policy policy, String page, Optional<PageLink> successor) {
        List<Days> all = new ArrayList<>();
        Optional<LocalDate> known = plan.handbook().knownFrom();
        known.ifPresent(day -> all.add(unknown(day)));
        Optional<LocalDate> next = known;
        for (Policy.Span span : knownSpans(policy)) {
            LocalDate start = later(span.start(), known);
            next.filter(start::isAfter)
                    .ifPresent(gap -> all.add(none(gap, Optional.of(start), between(all, gap, start))));
            all.add(applied(policy, page, span, start));
            next = span.end();
        }
        if (!policy.spans().isEmpty()) {
            next.ifPresent(end -> all.add(none(end, Optional.empty(), after(end, successor))));
        }
        return all;
    }

    /** That the policy begins on its first day, for days before all of these. */
    String beginning(Policy policy) {
        return policy.spans().stream()
                .findFirst()
                .map(span -> dated("when.begins", span.start()))
                .orElse("");
    }

    /** The days of one version, as far as they are known; empty for one that never applied on any of them. */
    Optional<Policy.Span> of(Policy policy, Version version) {
        return knownSpans(policy).stream()
                .filter(span -> span.version().equals(version))
                .map(span -> new Policy.Span(
                        version, later(span.start(), plan.handbook().knownFrom()), span.end()))
                .findFirst();
    }

    /** Whether the version applies, or will: some of its days are not over yet. */
    boolean isOpen(Policy policy, Version version) {
        return of(policy, version)
                .filter(days ->
                        days.end().filter(end -> !end.isAfter(plan.today())).isEmpty())
                .isPresent();
    }

    private List<Policy.Span> knownSpans(Policy policy) {
        Optional<LocalDate> known = plan.handbook().knownFrom();
        return policy.spans().stream()
                .filter(span -> known.isEmpty()
                        || span.end().isEmpty()
                        || span.end().get().isAfter(known.get()))
                .toList();
    }

    private Days applied(Policy policy, String page, Policy.Span span, LocalDate start) {
        String target = SiteAddress.version(policy.id(), span.version().key());
        String starts = words.date(span.version().appliesFrom());
        String named = words.say("history.text-from", span.version().titleOn(span.start()), starts);
        String open = start.isAfter(plan.today()) ? "history.open" : "history.now";
        return days(start, span.end(), open, PageLink.between(page, target, named), starts, "");
    }

    private Days none(LocalDate start, Optional<LocalDate> end, String note) {
        return days(start, end, "history.open-none", PageLink.words(words.say("history.none")), "", note);
    }

    /** That the policy begins only after these days, or ended before them and comes back. */
    private String between(List<Days> earlier, LocalDate gap, LocalDate start) {
        boolean applied = earlier.stream().anyMatch(days -> !days.starts().isEmpty());
        return applied
                ? dated("when.ended", gap.minusDays(1)) + " " + dated("when.back", start)
                : dated("when.begins", start);
    }

    private String after(LocalDate end, Optional<PageLink> successor) {
        return dated("when.ended", end.minusDays(1))
                + successor
                        .map(link -> " " + words.say("when.successor", link.text()))
                        .orElse("");
    }

    private String dated(String key, LocalDate day) {
        return words.say(day.isAfter(plan.today()) ? key + ".later" : key, words.date(day));
    }

    private Days days(
            LocalDate start, Optional<LocalDate> end, String open, PageLink text, String starts, String note) {
        Optional<LocalDate> last = end.map(day -> day.minusDays(1));
        return new Days(
                start.toString(),
                last.map(LocalDate::toString).orElse(""),
                words.date(start),
                last.map(words::date).orElse(words.say(open)),
                text,
                starts,
                note,
                true);
    }

    private Days unknown(LocalDate known) {
        LocalDate last = known.minusDays(1);
        return new Days(
                "",
                last.toString(),
                words.say("history.earlier"),
                words.date(last),
                PageLink.words(words.say("history.unknown")),
                "",
                "",
                false);
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> known) {
        return known.filter(day::isBefore).orElse(day);
    }
}
