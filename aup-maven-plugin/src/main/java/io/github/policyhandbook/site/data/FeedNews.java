package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.ChangeSentence;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What a feed tells: each version that came into force and each policy that ended, in the words of the pages. */
final class FeedNews {

    /**
     * One piece of news.
     *
     * @param date the day it happened
     * @param page the page that tells more, as a path from the site's root
     * @param anchor what makes its name unique where the page tells of several: {@code #withdrawn-2024-09-01}
     */
    record Item(LocalDate date, String page, String anchor, String title, String summary) {}

    /** How many pieces a feed holds: feed readers fetch all of it each time. */
    private static final int NEWEST = 50;

    /** What happened, its texts not compared yet: most of an old handbook's news is too old to be told. */
    private record Happening(LocalDate date, String policy, Supplier<Item> told) {}

    private final Handbook handbook;
    private final HandbookComparison comparison;
    private final Words words = Words.english();
    private final ChangeSentence sentence = new ChangeSentence(words);

    FeedNews(Handbook handbook, HandbookComparison comparison) {
        this.handbook = handbook;
        this.comparison = comparison;
    }

    /** The newest first, by policy within a day; nothing that is still to come. */
    List<Item> newest() {
        return handbook.policies().stream()
                .flatMap(policy -> happenings(policy).stream())
                .filter(happening -> !happening.date().isAfter(handbook.today()))
                .sorted(Comparator.comparing(Happening::date).reversed().thenComparing(Happening::policy))
                .limit(NEWEST)
                .map(happening -> happening.told().get())
                .toList();
    }

    private List<Happening> happenings(Policy policy) {
        List<Happening> happenings = new ArrayList<>();
        List<Policy.Span> spans = policy.spans();
        for (int i = 0; i < spans.size(); i++) {
            Policy.Span span = spans.get(i);
            Supplier<Item> told = i == 0 ? () -> begun(policy, span) : newVersion(policy, spans.get(i - 1), span);
            happenings.add(new Happening(span.start(), policy.id(), told));
        }
        spans.stream()
                .flatMap(span -> span.end().stream())
                .filter(day -> policy.withdrawnOn(day).isPresent())
                .map(day -> new Happening(day, policy.id(), () -> withdrawn(policy, day)))
                .forEach(happenings::add);
        return happenings;
    }

    private Item begun(Policy policy, Policy.Span span) {
        return version(
                policy,
                span,
                sentence.begun(comparison.clauses(policy, span.version()).size()));
    }

    private Supplier<Item> newVersion(Policy policy, Policy.Span before, Policy.Span span) {
        return () -> version(
                policy,
                span,
                sentence.inShort(comparison.compare(policy, before.version(), span.version()), List.of()));
    }

    private Item version(Policy policy, Policy.Span span, String summary) {
        Version version = span.version();
        return new Item(
                span.start(),
                SiteAddress.version(policy.id(), version.key()),
                "",
                words.say("feed.applies", version.titleOn(handbook.today()), words.date(span.start())),
                summary);
    }

    private Item withdrawn(Policy policy, LocalDate day) {
        String title = policy.inForceOn(day.minusDays(1))
                .orElseGet(policy::newestVersion)
                .titleOn(handbook.today());
        return new Item(
                day,
                SiteAddress.history(policy.id()),
                "#withdrawn-" + day,
                words.say("feed.withdrawn", title, words.date(day)),
                words.say("feed.no-longer"));
    }
}
