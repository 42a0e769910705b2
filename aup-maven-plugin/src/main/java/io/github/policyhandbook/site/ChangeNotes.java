package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseAddress;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands below a change: where it moved, how it was renumbered, and where its text and its history are read. */
public final class ChangeNotes {

    private final SitePlan plan;
    private final Words words;
    private final Policy policy;
    private final ComparisonPlace place;

    ChangeNotes(SitePlan plan, Policy policy, ComparisonPlace place) {
        this.plan = plan;
        this.words = plan.words();
        this.policy = policy;
        this.place = place;
    }

    /** The notes of a change, those that are words only among them. */
    List<PageLink> of(ClauseChange change) {
        List<PageLink> notes = new ArrayList<>();
        if (change.renumbered()) {
            notes.add(PageLink.words(words.say("note.renumbered", number(change.from()), number(change.to()))));
        }
        change.fallback()
                .map(fallback -> PageLink.words(words.say("note.fallback-"
                        + fallback.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .ifPresent(notes::add);
        change.movedTo().flatMap(to -> elsewhere("note.moved-to", to)).ifPresent(notes::add);
        change.movedFrom().flatMap(from -> elsewhere("note.moved-from", from)).ifPresent(notes::add);
        at(change.from(), place.fromText())
                .ifPresent(href -> notes.add(new PageLink(words.say("note.old-text"), href)));
        at(change.to(), place.toText()).ifPresent(href -> notes.add(new PageLink(words.say("note.new-text"), href)));
        if (place.alone()) {
            return notes;
        }
        IdentifiedClause clause = (change.to().isEmpty() ? change.from() : change.to()).get(0);
        String history = SiteAddress.relative(place.page(), SiteAddress.history(policy.id()));
        notes.add(new PageLink(words.say("note.history"), history + "#" + LifeViews.anchor(clause.id())));
        return notes;
    }

    /** The first number among clauses, as a sentence says it; empty where none has one. */
    static String number(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.clause().number().stream())
                .findFirst()
                .map(ClauseNames::bare)
                .orElse("");
    }

    /** The other policy that a clause went to or came from, in a sentence. */
    Optional<PageLink> elsewhere(String key, ClauseAddress address) {
        return plan.handbook()
                .policy(address.policy())
                .map(other -> new PageLink(
                        words.say(key, plan.title(other)),
                        place.alone()
                                ? ""
                                : SiteAddress.relative(place.page(), plan.address(other))
                                        + fragment(other, address.id())));
    }

    /** The clause itself, where today's text of that policy still has it. */
    private String fragment(Policy other, String id) {
        boolean stands =
                plan.inForce(other).map(version -> plan.comparison().clauses(other, version)).orElse(List.of()).stream()
                        .anyMatch(clause -> clause.id().equals(id));
        return stands ? "#" + id : "";
    }

    private static Optional<String> at(List<IdentifiedClause> clauses, String text) {
        return clauses.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(text + "#" + clauses.get(0).id());
    }
}
