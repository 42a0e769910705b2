package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when a version applied, in words. */
final class VersionEnd {

    private final SitePlan plan;
    private final Words words;

    VersionEnd(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** {@code 31 August 2024}; else that it still applies, or why it never did. */
    String of(Policy policy, Version version) {
        if (spans(policy, version).isEmpty()) {
            return never(policy, version);
        }
        return lastDay(policy, version)
                .map(words::date)
                .orElseGet(
                        () -> words.say(version.appliesFrom().isAfter(plan.today()) ? "history.open" : "history.now"));
    }

    /** {@code Version that applied from 1 September 2023 to 31 August 2024}, as the line above its title. */
    String told(Policy policy, Version version, String appliesFrom) {
        if (spans(policy, version).isEmpty()) {
            return words.say("kicker.version-never", appliesFrom, never(policy, version));
        }
        return lastDay(policy, version)
                .filter(day -> day.isBefore(plan.today()))
                .map(day -> words.say("kicker.version-past", appliesFrom, words.date(day)))
                .orElseGet(() -> words.say("kicker.version", appliesFrom));
    }

    private String never(Policy policy, Version version) {
        boolean sameDay = policy.versions().stream()
                .anyMatch(later ->
                        later.revision().position() > version.revision().position()
                                && later.appliesFrom().equals(version.appliesFrom()));
        return words.say(sameDay ? "history.same-day" : "history.never");
    }

    private static Optional<LocalDate> lastDay(Policy policy, Version version) {
        List<Policy.Span> spans = spans(policy, version);
        return spans.get(spans.size() - 1).end().map(end -> end.minusDays(1));
    }

    private static List<Policy.Span> spans(Policy policy, Version version) {
        return policy.spans().stream()
                .filter(span -> span.version().equals(version))
                .toList();
    }
}
