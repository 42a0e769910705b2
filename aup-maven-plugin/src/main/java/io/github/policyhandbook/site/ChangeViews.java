package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseAddress;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.LinkChange;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The changes between two texts of a policy, each worded and linked. */
final class ChangeViews {

    /** One side of a change: a clause's number and words. */
    record Side(String number, String text, boolean verbatim) {}

    /**
     * One change that a reader should see.
     *
     * @param anchor its id on the page
     * @param kind {@code amended}, for its looks
     * @param label {@code Reworded}
     * @param name the clause it is about
     * @param redline the marked-up line; empty for clauses that are all new, all gone, or the same
     * @param cues {@code must → should}, by what they are about
     * @param notes where it moved, how it was renumbered, where its text stands
     */
    record View(
            String anchor,
            String kind,
            String label,
            String name,
            List<Side> was,
            List<Side> now,
            Optional<Redline> redline,
            List<String> cues,
            List<LinkChange> links,
            List<PageLink> notes) {}

    private final SitePlan plan;
    private final Words words;

    ChangeViews(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** The changes of words or place, each on its own. */
    List<View> of(PolicyComparison comparison, ComparisonPlace place) {
        ClauseNames before = names(comparison, comparison.from());
        ClauseNames after = names(comparison, comparison.to());
        ShownChanges shown = ShownChanges.of(comparison);
        List<String> anchors = shown.list().stream().map(shown::anchor).toList();
        List<View> views = new ArrayList<>();
        for (ClauseChange change : shown.list()) {
            boolean gone = change.to().isEmpty();
            String name = gone
                    ? before.name(change.from().get(0))
                    : after.name(change.to().get(0));
            List<PageLink> notes = new ArrayList<>();
            if (change.moved()) {
                notes.add(PageLink.words(moved(change, before, after)));
            }
            notes.addAll(notes(change, comparison.policy(), place));
            notes.addAll(neighbours(views.size(), anchors));
            views.add(view(shown.anchor(change), change, name, notes));
        }
        return views;
    }

    /** The clauses that have a new number and nothing else, each leading to its new text. */
    List<PageLink> renumbered(PolicyComparison comparison, ComparisonPlace place) {
        ClauseNames after = names(comparison, comparison.to());
        return comparison.changes().stream()
                .filter(change -> change.kind() == ChangeKind.UNCHANGED && change.renumbered() && !change.moved())
                .map(change -> new PageLink(
                        words.say(
                                change.to().get(0).clause().isHeading()
                                        ? "note.renumbered-heading"
                                        : "note.renumbered-only",
                                ClauseNames.bare(number(change.from())),
                                after.place(change.to().get(0))),
                        place.toText() + "#" + change.to().get(0).id()))
                .toList();
    }

    private List<PageLink> neighbours(int place, List<String> anchors) {
        List<PageLink> neighbours = new ArrayList<>();
        if (place > 0) {
            neighbours.add(new PageLink(words.say("compared.previous"), "#" + anchors.get(place - 1)));
        }
        if (place + 1 < anchors.size()) {
            neighbours.add(new PageLink(words.say("compared.next"), "#" + anchors.get(place + 1)));
        }
        return neighbours;
    }

    private ClauseNames names(PolicyComparison comparison, Optional<Version> version) {
        return new ClauseNames(
                words,
                version.map(text -> plan.comparison().clauses(comparison.policy(), text))
                        .orElse(List.of()));
    }

    private View view(String anchor, ClauseChange change, String name, List<PageLink> notes) {
        boolean sameWords = change.kind() == ChangeKind.UNCHANGED;
        return new View(
                anchor,
                kind(change),
                words.say("change." + kind(change)),
                name,
                sameWords ? List.of() : sides(change.from()),
                sides(change.to()),
                ChangeTally.isSameText(change.words())
                        ? Optional.empty()
                        : Optional.of(Redline.of(change, words).withoutNote()),
                change.cues().stream().map(this::cue).toList(),
                change.links(),
                notes);
    }

    /** The kind by which a change is headed. */
    private static String kind(ClauseChange change) {
        boolean sameWords = change.kind() == ChangeKind.UNCHANGED || change.kind() == ChangeKind.COSMETIC;
        if (sameWords) {
            return "moved";
        }
        return ChangeTally.isOfLinksOnly(change)
                ? "links"
                : change.kind().name().toLowerCase(Locale.ROOT);
    }

    private static List<Side> sides(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .map(clause -> new Side(
                        clause.clause().number().orElse(""),
                        ClauseNames.shown(clause.clause()),
                        clause.clause().isVerbatim()))
                .toList();
    }

    private String cue(Cue cue) {
        String about = words.say("cue." + cue.type().name().toLowerCase(Locale.ROOT));
        if (cue.from().isEmpty()) {
            return words.say("cue.new", about, cue.to());
        }
        return cue.to().isEmpty()
                ? words.say("cue.gone", about, cue.from())
                : words.say("cue.changed", about, cue.from(), cue.to());
    }

    private List<PageLink> notes(ClauseChange change, Policy policy, ComparisonPlace place) {
        String page = place.page();
        List<PageLink> notes = new ArrayList<>();
        if (change.renumbered()) {
            notes.add(PageLink.words(words.say(
                    "note.renumbered",
                    ClauseNames.bare(number(change.from())),
                    ClauseNames.bare(number(change.to())))));
        }
        change.fallback()
                .map(fallback -> PageLink.words(words.say("note.fallback-"
                        + fallback.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .ifPresent(notes::add);
        change.movedTo().flatMap(to -> elsewhere("note.moved-to", to, page)).ifPresent(notes::add);
        change.movedFrom()
                .flatMap(from -> elsewhere("note.moved-from", from, page))
                .ifPresent(notes::add);
        at(change.from(), place.fromText())
                .ifPresent(href -> notes.add(new PageLink(words.say("note.old-text"), href)));
        at(change.to(), place.toText()).ifPresent(href -> notes.add(new PageLink(words.say("note.new-text"), href)));
        IdentifiedClause clause = (change.to().isEmpty() ? change.from() : change.to()).get(0);
        String history = SiteAddress.relative(page, SiteAddress.history(policy.id()));
        notes.add(new PageLink(words.say("note.history"), history + "#" + LifeViews.anchor(clause.id())));
        return notes;
    }

    /** Where a clause stood before, if that was under another heading. */
    private String moved(ClauseChange change, ClauseNames before, ClauseNames after) {
        String from = before.section(change.from().get(0));
        boolean same = from.equals(after.section(change.to().get(0)));
        return from.isEmpty() || same ? words.say("note.moved") : words.say("note.moved-out", from);
    }

    private Optional<PageLink> elsewhere(String key, ClauseAddress address, String page) {
        return plan.handbook()
                .policy(address.policy())
                .map(other -> new PageLink(
                        words.say(key, plan.title(other)),
                        SiteAddress.relative(page, plan.address(other)) + fragment(other, address.id())));
    }

    /** The clause itself, where today's text of that policy still has it. */
    private String fragment(Policy policy, String id) {
        boolean stands =
                plan
                        .inForce(policy)
                        .map(version -> plan.comparison().clauses(policy, version))
                        .orElse(List.of())
                        .stream()
                        .anyMatch(clause -> clause.id().equals(id));
        return stands ? "#" + id : "";
    }

    private static String number(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.clause().number().stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> at(List<IdentifiedClause> clauses, String text) {
        return clauses.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(text + "#" + clauses.get(0).id());
    }
}
