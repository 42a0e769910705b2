package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * All clauses of a comparison in the order of the new text, once: the changes, the places where moved clauses stood, and
 * between them what a reader may leave out.
 */
public final class RedlineText {

    /**
     * One piece of the text: a change, or an old place, or a run of clauses without a change.
     *
     * @param kept the clauses of a run
     * @param gap what stands for the run where only changes are shown: {@code 3 clauses are unchanged.}
     */
    public record Piece(Optional<ChangeViews.View> change, Optional<Stood> stood, List<Redline> kept, String gap) {

        public Piece {
            kept = List.copyOf(kept);
        }
    }

    /** Where a moved clause stood: {@code “Ring home …” stood here}, and the way to where it is. */
    public record Stood(String anchor, String text, PageLink moved) {}

    private final Words words;
    private final PolicyComparison comparison;
    private final ShownComparison shown;
    private final FormerPlaces former;
    private final Iterator<ChangeViews.View> views;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<ClauseChange> run = new ArrayList<>();

    private RedlineText(ShownComparison shown, List<ChangeViews.View> views) {
        this.words = shown.words();
        this.comparison = shown.comparison();
        this.shown = shown;
        this.former = FormerPlaces.of(shown.plan(), comparison);
        this.views = views.iterator();
    }

    /**
     * The pieces in order.
     *
     * @param views the changes shown, as {@link ChangeViews} words them
     */
    public static List<Piece> of(ShownComparison shown, List<ChangeViews.View> views) {
        RedlineText text = new RedlineText(shown, views);
        text.stood(text.former.first(), -1);
        List<ClauseChange> changes = shown.comparison().changes();
        for (int i = 0; i < changes.size(); i++) {
            text.add(changes.get(i));
            text.stood(text.former.behind(changes.get(i)), i);
        }
        text.endRun();
        return List.copyOf(text.pieces);
    }

    private void add(ClauseChange change) {
        if (shown.changes().anchor(change).isEmpty()) {
            run.add(change);
            return;
        }
        endRun();
        pieces.add(new Piece(Optional.of(views.next()), Optional.empty(), List.of(), ""));
    }

    private void stood(List<ClauseChange> moved, int place) {
        for (ClauseChange change : moved) {
            endRun();
            pieces.add(new Piece(Optional.empty(), Optional.of(stood(change, place)), List.of(), ""));
        }
    }

    private Stood stood(ClauseChange change, int place) {
        String anchor = shown.changes().anchor(change).orElseThrow();
        boolean down = comparison.changes().indexOf(change) > place;
        String direction = words.say(down ? "stood.down" : "stood.up");
        String section = shown.places().newSection(change);
        String moved = section.isEmpty() ? direction : words.say("stood.under", direction, section);
        String neighbour = shown.places().oldNeighbour(change);
        String name = name(change.from().get(0).clause());
        String text = neighbour.isEmpty() ? words.say("stood.first", name) : words.say("stood.here", name, neighbour);
        return new Stood(FormerPlaces.anchor(anchor), text, new PageLink(moved, "#" + anchor));
    }

    private String name(Clause clause) {
        String number = clause.number().map(own -> own + " ").orElse("");
        return number + words.say("life.quoted", ClauseNames.firstWords(ClauseNames.opening(clause)));
    }

    private void endRun() {
        if (!run.isEmpty()) {
            List<Redline> lines =
                    run.stream().flatMap(change -> lines(change).stream()).toList();
            pieces.add(new Piece(Optional.empty(), Optional.empty(), lines, gap()));
            run.clear();
        }
    }

    /** A text that is new or gone as a whole is told so once, and not marked clause by clause. */
    private List<Redline> lines(ClauseChange change) {
        if (comparison.from().isPresent() && comparison.to().isPresent()) {
            return List.of(Redline.of(change, words));
        }
        List<IdentifiedClause> clauses = change.to().isEmpty() ? change.from() : change.to();
        return clauses.stream().map(Redline::plain).toList();
    }

    private String gap() {
        int cosmetic = (int) run.stream()
                .filter(change -> change.kind() == ChangeKind.COSMETIC)
                .count();
        int renumbered = (int) run.stream().filter(ChangeTally::isOfNumberOnly).count();
        int unchanged = run.size() - cosmetic - renumbered;
        List<String> parts = new ArrayList<>();
        part(parts, "gap.unchanged", unchanged);
        part(parts, "sentence.renumbered", renumbered);
        part(parts, "sentence.cosmetic", cosmetic);
        return words.sentence(words.list(parts));
    }

    private void part(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(words.count(key, number));
        }
    }
}
