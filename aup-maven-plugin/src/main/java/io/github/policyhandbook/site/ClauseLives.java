package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The life of every clause of a policy, in words. */
final class ClauseLives {

    /** One happening: when and what, with the marked-up words where they changed. */
    record Event(PageLink when, String what, List<Redline.Mark> marks) {}

    /**
     * A clause's life.
     *
     * @param summary {@code In force since 1 September 2021, never changed}
     */
    record Life(String anchor, String name, String text, boolean gone, String summary, List<Event> events) {}

    private final SitePlan plan;
    private final Words words;

    ClauseLives(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** The id of a clause's life on the page of its policy's history. */
    static String anchor(String clauseId) {
        return "aup-life-" + clauseId;
    }

    /** The lives of the policy's clauses: those it has, then those it had. */
    List<Life> of(Policy policy, String page) {
        List<Life> lives = new ArrayList<>();
        for (ClauseLife life : plan.comparison().lives(policy)) {
            String name = life.clause().number().map(number -> number + " ").orElse("")
                    + Sections.firstWords(life.clause().text());
            lives.add(new Life(
                    anchor(life.id()),
                    name,
                    life.clause().text(),
                    !life.isAlive(),
                    summary(life),
                    events(life, policy, page)));
        }
        return lives;
    }

    private String summary(ClauseLife life) {
        ClauseLife.Event first = life.events().get(0);
        ClauseLife.Event last = life.events().get(life.events().size() - 1);
        String since = words.date(first.version().appliesFrom());
        String until = words.date(last.version().appliesFrom());
        if (!life.isAlive()) {
            return words.say("life.gone", since, until);
        }
        if (life.events().size() == 1) {
            return words.say("life.same", since);
        }
        return words.say("life.changed", since, until);
    }

    private List<Event> events(ClauseLife life, Policy policy, String page) {
        List<Event> events = new ArrayList<>();
        for (ClauseLife.Event event : life.events()) {
            boolean has = event.happening() != ClauseLife.Happening.REMOVED;
            String href = SiteAddress.relative(
                    page, SiteAddress.version(policy.id(), event.version().key()));
            PageLink when =
                    new PageLink(words.date(event.version().appliesFrom()), has ? href + "#" + life.id() : href);
            String key =
                    "life." + event.happening().name().toLowerCase(Locale.ROOT).replace('_', '-');
            events.add(new Event(when, words.say(key), Redline.marks(event.words())));
        }
        return events;
    }
}
