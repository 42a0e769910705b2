package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.SiteAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * One piece of news: a version that came into force, or a policy that ended.
 *
 * @param date the day it happened
 * @param page the page that tells more, as a path from the site's root
 * @param anchor what makes its name unique where the page tells of several: {@code #withdrawn-2024-09-01}
 */
record FeedNews(LocalDate date, String page, String anchor, String title, String summary) {

    /** How many pieces a feed holds: feed readers fetch all of it each time. */
    private static final int NEWEST = 50;

    /** What happened, its texts not compared yet: most of an old handbook's news is too old to be told. */
    private record Happening(LocalDate date, String policy, Supplier<FeedNews> told) {}

    /** The newest first, by policy within a day; nothing that is still to come. */
    static List<FeedNews> newest(Handbook handbook, HandbookComparison comparison) {
        return handbook.policies().stream()
                .flatMap(policy -> happenings(policy, handbook.today(), comparison).stream())
                .filter(happening -> !happening.date().isAfter(handbook.today()))
                .sorted(Comparator.comparing(Happening::date).reversed().thenComparing(Happening::policy))
                .limit(NEWEST)
                .map(happening -> happening.told().get())
                .toList();
    }

    private static List<Happening> happenings(Policy policy, LocalDate today, HandbookComparison comparison) {
        List<Happening> happenings = new ArrayList<>();
        List<Policy.Span> spans = policy.spans();
        for (int i = 0; i < spans.size(); i++) {
            Policy.Span span = spans.get(i);
            Supplier<FeedNews> told = i == 0
                    ? () -> begun(policy, span, today, comparison)
                    : newVersion(policy, spans.get(i - 1), span, today, comparison);
            happenings.add(new Happening(span.start(), policy.id(), told));
        }
        spans.stream()
                .flatMap(span -> span.end().stream())
                .filter(day -> policy.withdrawnOn(day).isPresent())
                .map(day -> new Happening(day, policy.id(), () -> withdrawn(policy, day, today)))
                .forEach(happenings::add);
        return happenings;
    }

    private static FeedNews begun(Policy policy, Policy.Span span, LocalDate today, HandbookComparison comparison) {
        int clauses = comparison.clauses(policy, span.version()).size();
        return version(policy, span, today, "A new policy of " + clauses + (clauses == 1 ? " clause." : " clauses."));
    }

    private static Supplier<FeedNews> newVersion(
            Policy policy, Policy.Span before, Policy.Span span, LocalDate today, HandbookComparison comparison) {
        return () -> version(
                policy,
                span,
                today,
                CountsInWords.of(comparison
                        .compare(policy, before.version(), span.version())
                        .counts()));
    }

    private static FeedNews version(Policy policy, Policy.Span span, LocalDate today, String summary) {
        Version version = span.version();
        return new FeedNews(
                span.start(),
                SiteAddress.version(policy.id(), version.key()),
                "",
                version.titleOn(today) + ": applies from " + EnglishDate.of(span.start()),
                summary);
    }

    private static FeedNews withdrawn(Policy policy, LocalDate day, LocalDate today) {
        String title = policy.inForceOn(day.minusDays(1))
                .orElseGet(policy::newestVersion)
                .titleOn(today);
        return new FeedNews(
                day,
                SiteAddress.history(policy.id()),
                "#withdrawn-" + day,
                title + ": withdrawn on " + EnglishDate.of(day),
                "The policy no longer applies.");
    }
}
