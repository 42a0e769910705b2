package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.LinkChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The changes between two texts of a policy, each worded and linked. */
public final class ChangeViews {

    /** One side of a change: a clause's number and words. */
    public record Side(String number, String text, boolean verbatim) {}

    /**
     * One change that a reader should see.
     *
     * @param anchor its id on the page
     * @param kind {@code amended}, for its looks
     * @param label {@code Reworded}
     * @param name the clause it is about
     * @param redline the marked-up line
     * @param inlineOnly whether that line tells nothing beside the two sides: of a clause that is all new or all gone,
     *     or whose words are the same
     * @param cues {@code must → should}, by what they are about
     * @param notes where it moved, how it was renumbered, where its text stands
     */
    public record View(
            String anchor,
            String kind,
            String label,
            String name,
            List<Side> was,
            List<Side> now,
            Redline redline,
            boolean inlineOnly,
            List<String> cues,
            List<LinkChange> links,
            List<PageLink> notes) {}

    private final ShownComparison shown;
    private final Words words;

    public ChangeViews(ShownComparison shown) {
        this.shown = shown;
        this.words = shown.words();
    }

    /** The changes of words or place, each on its own. */
    public List<View> all() {
        List<ClauseChange> changes = shown.changes().list();
        List<String> anchors = changes.stream()
                .flatMap(change -> shown.changes().anchor(change).stream())
                .toList();
        List<View> views = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ClauseChange change = changes.get(i);
            List<PageLink> notes = new ArrayList<>();
            if (change.moved()) {
                notes.add(new PageLink(moved(change), formerPlace(anchors.get(i))));
            }
            notes.addAll(shown.notes().of(change));
            notes.addAll(neighbours(i, anchors));
            views.add(view(anchors.get(i), change, notes));
        }
        return views;
    }

    /** Where the text marks the clause's old place; a file by itself shows the changes without the text between them. */
    private String formerPlace(String anchor) {
        return shown.place().alone() ? "" : "#" + FormerPlaces.anchor(anchor);
    }

    /** The clauses that have a new number and nothing else, each leading to its new text. */
    public List<PageLink> renumbered() {
        return shown.comparison().changes().stream()
                .filter(ChangeTally::isOfNumberOnly)
                .map(change -> new PageLink(
                        words.say(
                                change.to().get(0).clause().isHeading()
                                        ? "note.renumbered-heading"
                                        : "note.renumbered-only",
                                ChangeNotes.number(change.from()),
                                shown.places().newPlace(change.to().get(0))),
                        shown.place().newClause(change.to().get(0).id())))
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

    private View view(String anchor, ClauseChange change, List<PageLink> notes) {
        boolean sameWords = change.kind() == ChangeKind.UNCHANGED;
        return new View(
                anchor,
                kind(change),
                shown.labels().of(change),
                shown.places().name(change),
                sameWords ? List.of() : sides(change.from()),
                sides(change.to()),
                Redline.of(change, words).withoutNote(),
                ChangeTally.isSameText(change.words()),
                change.cues().stream()
                        .flatMap(cue -> shown.links().named(cue, change.links()).stream())
                        .map(this::cue)
                        .toList(),
                change.links().stream().map(shown.links()::named).toList(),
                notes);
    }

    /** The kind by which a change is headed. */
    public static String kind(ClauseChange change) {
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

    /** Where a clause stood before: under which heading, if that was another one, else that it is elsewhere now. */
    private String moved(ClauseChange change) {
        String from = shown.places().oldSection(change);
        return from.isEmpty() ? words.say("note.moved") : words.say("note.moved-out", from);
    }
}
