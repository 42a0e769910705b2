package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The life of every clause of a policy, in words. */
final class LifeViews {

    /**
     * A clause's life.
     *
     * @param anchor its id on the page
     * @param formerAnchors the ids it had there before its author gave the clause another one
     * @param text its words in full, where its name does not say them all
     * @param heading whether it is a heading
     * @param changed whether anything befell it in its policy after it began, but that the policy ended
     * @param summary {@code Unchanged since 2021 to 2022: it began on 1 September 2021.}
     * @param events what happened to it, where that is more than its beginning
     */
    record Life(
            String anchor,
            List<String> formerAnchors,
            String name,
            String text,
            boolean heading,
            boolean gone,
            boolean changed,
            String summary,
            List<LifeEvents.Event> events) {

        /** The same under another name. */
        Life called(String other) {
            return new Life(anchor, formerAnchors, other, text, heading, gone, changed, summary, events);
        }
    }

    /** A text of so many words is short enough to be a heading, and need not be shown again under it. */
    private static final int SHORT = 20;

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
        LifeEvents events = new LifeEvents(plan, policy, page);
        List<Life> lives = new ArrayList<>();
        for (ClauseLife life : plan.comparison().lives(policy)) {
            boolean has = now.contains(life.id());
            boolean coming = first(life).isAfter(plan.today());
            String text = ClauseNames.shown(life.clause());
            String number = life.clause().number().map(own -> own + " ").orElse("");
            boolean isShort = text.split("\\s+").length <= SHORT;
            String words = isShort ? text : ClauseNames.firstWords(ClauseNames.opening(life.clause()));
            lives.add(new Life(
                    anchor(life.id()),
                    life.formerIds().stream().map(LifeViews::anchor).toList(),
                    number + words,
                    words.equals(text) ? "" : text,
                    life.clause().isHeading(),
                    !has && !coming,
                    hasChanged(life),
                    has || coming ? standing(life, policy, coming) : gone(life),
                    life.events().size() == 1 ? List.of() : events.of(life)));
        }
        return lives;
    }

    private static boolean hasChanged(ClauseLife life) {
        Milestone birth = life.events().get(0).milestone();
        return life.events().stream()
                .map(ClauseLife.Event::milestone)
                .anyMatch(milestone -> milestone instanceof Version && !milestone.equals(birth));
    }

    private String gone(ClauseLife life) {
        return words.say("life.gone", words.date(first(life)), words.date(last(life)));
    }

    private String standing(ClauseLife life, Policy policy, boolean coming) {
        String began = words.date(first(life));
        if (coming) {
            return words.say("life.coming", began);
        }
        Optional<Withdrawal> end = plan.withdrawal(policy);
        if (end.isPresent()) {
            return words.say("life.withdrawn", began, words.date(end.get().date()));
        }
        if (!life.isAlive()) {
            return words.say("life.going", began, words.date(last(life)));
        }
        LocalDate changed = lastChange(life);
        String since = words.year(plan.handbook().calendar().yearOf(changed));
        String said = changed.equals(first(life))
                ? words.say("life.same", since, began)
                : words.say("life.changed", since, began, words.date(changed));
        return last(life).equals(changed) ? said : said + " " + words.say("life.slight");
    }

    private static LocalDate first(ClauseLife life) {
        return life.events().get(0).milestone().date();
    }

    /** A withdrawal changed no clause. */
    private static LocalDate last(ClauseLife life) {
        return last(life, happening -> true);
    }

    /** The last day that changed what it says or where it stands: a new number or layout is no change. */
    private static LocalDate lastChange(ClauseLife life) {
        return last(life, happening -> happening != Happening.RENUMBERED && happening != Happening.COSMETIC);
    }

    private static LocalDate last(ClauseLife life, Predicate<Happening> counted) {
        return life.events().stream()
                .filter(event -> counted.test(event.happening()))
                .map(ClauseLife.Event::milestone)
                .filter(milestone -> !(milestone instanceof Withdrawal))
                .map(Milestone::date)
                .reduce((older, newer) -> newer)
                .orElseGet(() -> first(life));
    }
}
