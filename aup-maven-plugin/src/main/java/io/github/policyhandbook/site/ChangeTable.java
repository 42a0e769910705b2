package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.compare.WordEdit.Op;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of changes as governors know it: which clause, what it was, what it is now, and why. */
public final class ChangeTable {

    /**
     * One side of a change.
     *
     * @param number the clause's number; empty where it has none
     * @param parts its words, shortened to what changed with some words around
     * @param notes what words do not show: where it stood, where a link leads
     */
    public record Cell(String number, List<Excerpt.Part> parts, boolean verbatim, List<String> notes) {

        public Cell {
            parts = List.copyOf(parts);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A change.
     *
     * @param clause the clause, leading to the change below
     * @param why the reasons recorded; of one told above the first words, and of the same ones as in the row above that
     *     they are the same
     */
    public record Row(PageLink clause, String kind, String label, Cell was, Cell now, List<String> why) {

        public Row {
            why = List.copyOf(why);
        }
    }

    private static final int SHORT_REASON = 12;

    private final Words words;
    private final ShownComparison shown;
    private final ChangeReasons reasons;
    private final Set<String> told = new HashSet<>();
    private List<String> above = List.of();

    private ChangeTable(ShownComparison shown, ChangeReasons reasons) {
        this.words = shown.words();
        this.shown = shown;
        this.reasons = reasons;
    }

    /** A row for each change shown. */
    public static List<Row> of(ShownComparison shown, ChangeReasons reasons) {
        ChangeTable table = new ChangeTable(shown, reasons);
        return shown.changes().list().stream()
                .map(change -> table.row(change, shown.changes().anchor(change).orElseThrow()))
                .toList();
    }

    private Row row(ClauseChange change, String anchor) {
        return new Row(
                new PageLink(shown.places().name(change), "#" + anchor),
                ChangeViews.kind(change),
                shown.labels().of(change),
                change.from().isEmpty() ? absent(change) : cell(change, Op.DELETE),
                change.to().isEmpty() ? absent(change) : cell(change, Op.INSERT),
                why(change));
    }

    private Cell absent(ClauseChange change) {
        boolean isNew = change.from().isEmpty();
        List<String> said = new ArrayList<>();
        said.add(words.say(isNew ? "table.not-before" : "table.not-now"));
        change.movedFrom()
                .flatMap(from -> shown.notes().elsewhere("note.moved-from", from))
                .map(PageLink::text)
                .ifPresent(said::add);
        change.movedTo()
                .flatMap(to -> shown.notes().elsewhere("note.moved-to", to))
                .map(PageLink::text)
                .ifPresent(said::add);
        return new Cell("", List.of(), false, said);
    }

    private Cell cell(ClauseChange change, Op side) {
        List<IdentifiedClause> clauses = side == Op.DELETE ? change.from() : change.to();
        List<String> said = new ArrayList<>();
        if (change.moved()) {
            said.add(
                    side == Op.DELETE
                            ? shown.places().stood(change)
                            : shown.places().stands(change));
        }
        if (change.kind() == ChangeKind.UNCHANGED) {
            said.add(words.say("table.same-words"));
        }
        change.links().stream().map(shown.links()::named).forEach(link -> {
            String target = side == Op.DELETE ? link.from() : link.to();
            said.add(
                    target.isEmpty()
                            ? words.say("table.no-link", link.text())
                            : words.say("table.link", link.text(), target));
        });
        return new Cell(
                numbers(clauses),
                parts(change, clauses, side),
                clauses.stream().anyMatch(clause -> clause.clause().isVerbatim()),
                said);
    }

    private static List<Excerpt.Part> parts(ClauseChange change, List<IdentifiedClause> clauses, Op side) {
        boolean place = change.kind() == ChangeKind.UNCHANGED || ChangeTally.isOfLinksOnly(change);
        if (place) {
            return List.of();
        }
        List<WordEdit> edits = WholeWords.of(change.words());
        return edits.isEmpty() ? List.of(whole(change, clauses)) : Excerpt.of(edits, side);
    }

    /** All the clauses' words; of one that is all new or all gone the first ones, for the whole stands below. */
    private static Excerpt.Part whole(ClauseChange change, List<IdentifiedClause> clauses) {
        String text = clauses.stream()
                .map(clause -> ClauseNames.shown(clause.clause()))
                .collect(Collectors.joining("\n"));
        boolean oneSided = change.from().isEmpty() || change.to().isEmpty();
        return new Excerpt.Part(oneSided ? Excerpt.beginning(text) : text, false);
    }

    private static String numbers(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.clause().number().stream())
                .collect(Collectors.joining(", "));
    }

    private List<String> why(ClauseChange change) {
        List<String> all = reasons.of(change);
        boolean asAbove = !all.isEmpty() && all.equals(above);
        above = all;
        if (asAbove) {
            return List.of(words.say("table.as-above"));
        }
        return all.isEmpty()
                ? List.of(words.say("compared.no-reason"))
                : all.stream().map(this::shortWhereTold).toList();
    }

    private String shortWhereTold(String reason) {
        boolean isLong = reason.split("\\s+").length > SHORT_REASON;
        return told.add(reason) || !isLong ? reason : ClauseNames.firstWords(reason);
    }
}
