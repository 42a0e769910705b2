package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.model.Clause;
import java.util.List;

/**
 * A clause of a text that is about to be edited, and where it comes from.
 *
 * @param text its plain words
 * @param origins the places in the first text of the clauses it was made of, rising: none for a new one, several for a merge
 * @param edits what was done to its words, where that is known word by word
 */
record Passage(Clause.Kind kind, int level, boolean numbered, String text, List<Integer> origins, WordMarks edits) {

    Passage {
        origins = List.copyOf(origins);
    }

    static Passage first(Clause clause, int place) {
        return new Passage(
                clause.kind(),
                clause.level(),
                clause.number().isPresent(),
                clause.text(),
                List.of(place),
                WordMarks.none(clause.text()));
    }

    boolean isHeading() {
        return kind == Clause.Kind.HEADING;
    }

    /** Whether committees reword, move, split and join it freely. */
    boolean isBody() {
        return kind == Clause.Kind.PARAGRAPH || kind == Clause.Kind.ITEM;
    }

    boolean isNew() {
        return origins.isEmpty();
    }

    Passage withText(String words) {
        return new Passage(kind, level, numbered, words, origins, WordMarks.unknown());
    }

    Passage reworded(Rewording rewording) {
        return new Passage(kind, level, numbered, rewording.text(), origins, rewording.marks());
    }

    Passage from(List<Integer> places) {
        return new Passage(kind, level, numbered, text, places, edits);
    }

    Passage at(Passage place) {
        return new Passage(place.kind, place.level, place.numbered, text, origins, edits);
    }
}
