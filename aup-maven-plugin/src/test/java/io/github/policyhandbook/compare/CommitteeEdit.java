package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.Draft.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a committee does to a draft, wherever and with whatever words the two numbers lead to.
 *
 * @param at points to the clause, whatever the draft's length
 * @param choice points to the words or to the new place
 */
record CommitteeEdit(Kind kind, int at, int choice) {

    /** What is done. */
    enum Kind {
        /** One part of a sentence becomes another, or one is added; not of a clause that is new. */
        REWORD,
        /** A new rule unlike all others. */
        INSERT,
        REMOVE,
        MOVE,
        /** Of a clause of two sentences. */
        SPLIT,
        /** Of two clauses that were neighbours from the first. */
        MERGE,
        REQUOTE
    }

    CommitteeEdit {
        if (at < 0 || choice < 0) {
            throw new IllegalArgumentException("places and words count from 0: " + at + ", " + choice);
        }
    }

    /** The draft with this done to it; the same draft where it cannot be. */
    Draft applyTo(Draft draft) {
        List<Line> lines = new ArrayList<>(draft.lines());
        int place = lines.isEmpty() ? 0 : at % lines.size();
        if (kind == Kind.INSERT) {
            insert(lines, place);
        } else if (!lines.isEmpty()) {
            switch (kind) {
                case REMOVE -> lines.remove(place);
                case MOVE -> lines.add(choice % lines.size(), lines.remove(place));
                case SPLIT -> split(lines, place);
                case MERGE -> merge(lines, place);
                case REQUOTE -> rewrite(lines, place, lines.get(place).text().replace("'", "\u2019"));
                default -> reword(lines, place);
            }
        }
        return new Draft(lines);
    }

    /** All of them, one after the other. */
    static Draft applied(List<CommitteeEdit> edits, Draft draft) {
        Draft now = draft;
        for (CommitteeEdit edit : edits) {
            now = edit.applyTo(now);
        }
        return now;
    }

    /** {@code MERGE 3 (20)}. */
    @Override
    public String toString() {
        return kind + " " + at + " (" + choice + ")";
    }

    private void insert(List<Line> lines, int place) {
        for (int k = 0; k < SchoolWords.NOVELTIES.size(); k++) {
            String text = "- " + pick(SchoolWords.NOVELTIES, choice + k);
            if (lines.stream().noneMatch(line -> line.text().contains(text.substring(2)))) {
                lines.add(place, new Line(text, List.of()));
                return;
            }
        }
    }

    private void reword(List<Line> lines, int place) {
        Line line = lines.get(place);
        if (line.isHeading() || line.origins().isEmpty()) {
            return; // a new clause stays unlike all others
        }
        int word = choice / 4;
        rewrite(
                lines,
                place,
                switch (choice % 4) {
                    case 0 -> swapped(line.text(), SchoolWords.DUTY, word);
                    case 1 -> swapped(line.text(), SchoolWords.WHERE, word);
                    case 2 -> line.text().replaceFirst("\\.$", " " + pick(SchoolWords.WHY, word) + ".");
                    default -> swapped(line.text(), SchoolWords.DO, word);
                });
    }

    private static void rewrite(List<Line> lines, int place, String text) {
        lines.set(place, new Line(text, lines.get(place).origins()));
    }

    private static void split(List<Line> lines, int place) {
        Line line = lines.get(place);
        int second = line.text().indexOf(". ");
        if (second > 0 && isWhole(line, lines)) {
            lines.set(place, new Line(line.text().substring(0, second + 1), line.origins()));
            lines.add(place + 1, new Line("- " + line.text().substring(second + 2), line.origins()));
        }
    }

    private static void merge(List<Line> lines, int place) {
        if (place + 1 == lines.size() || lines.get(place).isHeading()) {
            return;
        }
        Line line = lines.get(place);
        Line next = lines.get(place + 1);
        if (isWhole(line, lines)
                && isWhole(next, lines)
                && next.origins().get(0) == line.origins().get(0) + 1) {
            lines.remove(place + 1);
            lines.set(
                    place,
                    new Line(
                            line.text() + " " + next.text().substring(2),
                            List.of(line.origins().get(0), next.origins().get(0))));
        }
    }

    /** Whether it is one clause of the first text, and all that is left of it. */
    private static boolean isWhole(Line line, List<Line> lines) {
        return line.origins().size() == 1
                && !line.isHeading()
                && lines.stream()
                                .filter(other -> other.origins().equals(line.origins()))
                                .count()
                        == 1;
    }

    /** The text with the first of these words that it has replaced by another. */
    private static String swapped(String text, List<String> words, int choice) {
        for (String word : words) {
            if (text.contains(" " + word + " ")) {
                return text.replaceFirst(" " + word + " ", " " + pick(words, choice) + " ");
            }
        }
        return text;
    }

    private static String pick(List<String> words, int choice) {
        return words.get(choice % words.size());
    }
}
