package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A made-up document, a line a clause, which knows where each of its clauses comes from. */
record Draft(List<Line> lines) {

    /**
     * A clause as {@link Texts} reads it, and the clauses of the first text that it comes from, by their places.
     *
     * @param origins none for a new clause, several for a merged one
     */
    record Line(String text, List<Integer> origins) {
        Line {
            origins = List.copyOf(origins);
        }

        boolean isHeading() {
            return text.startsWith("#");
        }
    }

    /** An old and a new clause that truly belong together. */
    record Pair(int from, int to) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }

        @Override
        public String toString() {
            return from + ">" + to;
        }
    }

    Draft {
        lines = List.copyOf(lines);
    }

    /** A first text: every clause is its own origin. */
    static Draft first(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(new Line(text, List.of(lines.size()))));
        return new Draft(lines);
    }

    /** The same words, taken for the first text of what follows. */
    Draft asFirst() {
        return first(lines.stream().map(Line::text).toList());
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    List<Clause> clauses() {
        return Texts.clauses(text());
    }

    /** The same text with its items numbered, section by section. */
    Draft numbered() {
        List<Line> numbered = new ArrayList<>();
        int number = 0;
        for (Line line : lines) {
            number = line.isHeading() ? 0 : number + 1;
            numbered.add(new Line(line.text().replaceFirst("^- ", number + ". "), line.origins()));
        }
        return new Draft(numbered);
    }

    /** Which clauses of the first text and of this one truly belong together. */
    Set<Pair> truth() {
        Set<Pair> pairs = new TreeSet<>();
        for (int j = 0; j < lines.size(); j++) {
            for (int origin : lines.get(j).origins()) {
                pairs.add(new Pair(origin, j));
            }
        }
        return pairs;
    }

    /** One clause a line, with its place and, where it is not that one, its origin. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < lines.size(); j++) {
            Line line = lines.get(j);
            String origin = line.origins().equals(List.of(j)) ? "" : " from " + line.origins();
            text.append('\n').append(j).append(origin).append(": ").append(line.text());
        }
        return text.toString();
    }
}
