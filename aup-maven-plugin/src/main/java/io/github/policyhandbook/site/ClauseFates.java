package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseAddress;
import io.github.policyhandbook.compare.ClauseLife.Event;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a text lacks a clause, in words: {@code it was joined on 1 September 2025 into “Keep passwords secret …”}. */
final class ClauseFates {

    /**
     * One turn of a clause.
     *
     * @param where the clause or the policy it went to or came from, where that is not nowhere
     */
    record Fate(String words, Optional<PageLink> where) {}

    private final SitePlan plan;
    private final Words words;
    private final Reading reading;

    /** For the page on which it is told. */
    ClauseFates(SitePlan plan, Reading reading) {
        this.plan = plan;
        this.words = plan.words();
        this.reading = reading;
    }

    /** How the clause went before that text, and how it comes after it. */
    List<Fate> of(ClausePresence presence, Version version) {
        List<Fate> fates = new ArrayList<>();
        List<Event> end = presence.endBefore(version);
        List<Event> beginning = presence.beginningAfter(version);
        if (!end.isEmpty()) {
            fates.add(end(end));
        }
        if (!beginning.isEmpty()) {
            fates.add(end.isEmpty() ? beginning(beginning) : plain("absent.returned", beginning));
        }
        return fates;
    }

    private Fate end(List<Event> events) {
        Optional<Event> joined = only(events, Happening.MERGED);
        Optional<Event> moved = only(events, Happening.MOVED_TO_POLICY);
        if (joined.isPresent()) {
            return said("absent.joined", events, clause(joined.get().change().to()));
        }
        return moved.map(event -> said("absent.moved-to", events, policy(event)))
                .orElseGet(() -> plain("absent.removed", events));
    }

    private Fate beginning(List<Event> events) {
        Optional<Event> split = only(events, Happening.SPLIT);
        Optional<Event> moved = only(events, Happening.MOVED_FROM_POLICY);
        if (split.isPresent()) {
            return said("absent.split-off", events, clause(split.get().change().from()));
        }
        return moved.map(event -> said("absent.moved-from", events, policy(event)))
                .orElseGet(() -> plain("absent.added", events));
    }

    private static Optional<Event> only(List<Event> events, Happening happening) {
        return events.stream().filter(event -> event.happening() == happening).findFirst();
    }

    private Fate plain(String key, List<Event> events) {
        return said(key, events, Optional.empty());
    }

    private Fate said(String key, List<Event> events, Optional<PageLink> where) {
        LocalDate day = events.get(0).milestone().date();
        String when = day.isAfter(plan.today()) ? key + ".later" : key;
        return new Fate(words.say(when, words.date(day)), where);
    }

    /** On whatever page of the policy, each of its clauses can be found by its id. */
    private Optional<PageLink> clause(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .findFirst()
                .map(clause -> new PageLink(
                        words.say("life.quoted", ClauseNames.firstWords(ClauseNames.opening(clause.clause()))),
                        "#" + clause.id()));
    }

    private Optional<PageLink> policy(Event event) {
        Optional<ClauseAddress> address = event.elsewhere();
        return address.flatMap(there -> plan.handbook()
                .policy(there.policy())
                .map(policy -> new PageLink(words.say("life.quoted", plan.title(policy)), href(policy, there.id()))));
    }

    /** That policy's page in the year at hand, else where it is found today. */
    private String href(Policy policy, String clauseId) {
        Edition edition = reading.edition();
        boolean then = edition.version(policy.id()).isPresent();
        boolean text = then || plan.inForce(policy).isPresent();
        String page = then ? plan.addressIn(edition, policy) : plan.address(policy);
        return SiteAddress.relative(reading.page(), page) + "#" + (text ? clauseId : LifeViews.anchor(clauseId));
    }
}
