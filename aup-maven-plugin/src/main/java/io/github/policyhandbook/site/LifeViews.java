package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The life of every clause of a policy, in words. */
final class LifeViews {

    /** One happening: when and what, with the marked-up words where they changed. */
    record Event(PageLink when, String what, List<Redline.Mark> marks) {}

    /**
     * A clause's life.
     *
     * @param text its words in full, where its name does not say them all
     * @param summary {@code Unchanged since 1 September 2021.}
     * @param events what happened to it, where that is more than its beginning
     */
    record Life(String anchor, String name, String text, boolean gone, String summary, List<Event> events) {}

    private final SitePlan plan;
    private final Words words;

    LifeViews(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** The id of a clause's life on the page of its policy's history. */
    static String anchor(String clauseId) {
        return "aup-life-" + clauseId;
    }

    /** The lives of the policy's clauses: those its text has or will have, and those it had. */
    List<Life> of(Policy policy, String page) {
        Set<String> now =
                plan.comparison().clauses(policy, plan.inForce(policy).orElse(policy.newestVersion())).stream()
                        .map(IdentifiedClause::id)
                        .collect(Collectors.toSet());
        List<Life> lives = new ArrayList<>();
        for (ClauseLife life : plan.comparison().lives(policy)) {
            boolean has = now.contains(life.id());
            boolean coming = first(life).isAfter(plan.today());
            String text = ClauseNames.shown(life.clause());
            String number = life.clause().number().map(own -> own + " ").orElse("");
            String words = ClauseNames.firstWords(ClauseNames.opening(life.clause()));
            lives.add(new Life(
                    anchor(life.id()),
                    number + words,
                    words.equals(text) ? "" : text,
                    !has && !coming,
                    has || coming ? standing(life, coming) : gone(life),
                    life.events().size() == 1 ? List.of() : events(life, policy, page)));
        }
        return lives;
    }

    private static LocalDate first(ClauseLife life) {
        return life.events().get(0).version().appliesFrom();
    }

    private static LocalDate last(ClauseLife life) {
        return life.events().get(life.events().size() - 1).version().appliesFrom();
    }

    private String gone(ClauseLife life) {
        return words.say("life.gone", words.date(first(life)), words.date(last(life)));
    }

    private String standing(ClauseLife life, boolean coming) {
        String since = words.date(first(life));
        if (coming) {
            return words.say("life.coming", since);
        }
        if (!life.isAlive()) {
            return words.say("life.going", since, words.date(last(life)));
        }
        return life.events().size() == 1
                ? words.say("life.same", since)
                : words.say("life.changed", since, words.date(last(life)));
    }

    private List<Event> events(ClauseLife life, Policy policy, String page) {
        List<Event> events = new ArrayList<>();
        for (ClauseLife.Event event : life.events()) {
            String href = SiteAddress.relative(
                    page, SiteAddress.version(policy.id(), event.version().key()));
            PageLink when =
                    new PageLink(words.date(event.version().appliesFrom()), href + fragment(life, event, policy));
            boolean sameText = ChangeTally.isSameText(event.words());
            events.add(new Event(
                    when, words.say(key(event, sameText)), sameText ? List.of() : Redline.marks(event.words())));
        }
        return events;
    }

    /** The clause in that text, or the one it was joined with; empty where the text has neither. */
    private String fragment(ClauseLife life, ClauseLife.Event event, Policy policy) {
        Set<String> ids = plan.comparison().clauses(policy, event.version()).stream()
                .map(IdentifiedClause::id)
                .collect(Collectors.toSet());
        return Stream.concat(Stream.of(life.id()), event.others().stream())
                .filter(ids::contains)
                .findFirst()
                .map(id -> "#" + id)
                .orElse("");
    }

    /** What was amended in no word of a clause is a link. */
    private static String key(ClauseLife.Event event, boolean sameText) {
        boolean links = event.happening() == ClauseLife.Happening.AMENDED
                && sameText
                && !event.words().isEmpty();
        return links
                ? "life.links"
                : "life." + event.happening().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
