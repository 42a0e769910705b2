package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Pairs clauses whose texts are equal. A text that stands once on each side has found its partner; which of several
 * equal texts is which, is told by the chain of ids, by their neighbours, by their section and last by their order.
 */
final class IdenticalTexts {

    /** Above this many copies on both sides together they are paired in order: so many alike tell nothing anyway. */
    private static final int MOST_WEIGHED = 120;

    private final OpenPairs open;
    private final String[] fromTexts;
    private final String[] toTexts;
    private final Match match;
    private final List<Copies> copies;
    private final List<int[]> paired = new ArrayList<>();

    /**
     * Takes what is to be equal.
     *
     * @param text what of a clause counts: its text, or its text folded
     * @param match what such a pair is called
     */
    IdenticalTexts(OpenPairs open, Function<Clause, String> text, Match match) {
        this.open = open;
        this.fromTexts = open.from().stream().map(text).toArray(String[]::new);
        this.toTexts = open.to().stream().map(text).toArray(String[]::new);
        this.match = match;
        this.copies = copies();
    }

    /**
     * Pairs what is certain: the chain's pairs, a text that stands once on each side, its equal neighbours, and copies in
     * the same place. Which of further copies belong together can only be told when the rest of the text is known.
     */
    void pair(List<Pairing> evidence) {
        for (Pairing pairing : evidence) {
            int i = pairing.mainFrom();
            int j = pairing.mainTo();
            if (fromTexts[i].equals(toTexts[j]) && open.areFree(i, j)) {
                pair(i, j);
            }
        }
        copies.stream()
                .filter(Copies::areOneEach)
                .filter(one -> open.areFree(one.from().get(0), one.to().get(0)))
                .forEach(one -> pair(one.from().get(0), one.to().get(0)));
        for (int known = 0; known < paired.size(); known++) {
            extend(paired.get(known)[0], paired.get(known)[1]);
        }
        int known;
        do {
            known = paired.size();
            for (Copies several : copies) {
                pairByPlace(several.stillFree(open), true);
            }
        } while (paired.size() > known);
    }

    /**
     * Pairs the copies that are still without a partner, the best placed first.
     *
     * @return the old clauses of texts that stand so often that they were paired in order, whatever their places
     */
    Set<Integer> pairRest() {
        Set<Integer> inOrder = new HashSet<>();
        for (Copies several : copies) {
            Copies left = several.stillFree(open);
            if (left.areTooMany()) {
                inOrder.addAll(left.from());
            }
            pairByPlace(left, false);
        }
        return inOrder;
    }

    /** From a pair on, forwards and backwards, as long as neighbours are equal too. */
    private void extend(int i, int j) {
        extend(i, j, 1);
        extend(i, j, -1);
    }

    private void extend(int i, int j, int step) {
        int old = i + step;
        int young = j + step;
        while (old >= 0
                && old < fromTexts.length
                && young >= 0
                && young < toTexts.length
                && open.areFree(old, young)
                && !open.standUnderOtherHeadings(old, young)
                && open.from().get(old).isHeading() == open.to().get(young).isHeading()
                && fromTexts[old].equals(toTexts[young])) {
            pair(old, young);
            old += step;
            young += step;
        }
    }

    private void pairByPlace(Copies copies, boolean onlyInPlace) {
        List<Integer> from = copies.from();
        List<Integer> to = copies.to();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (copies.areTooMany()) {
            if (onlyInPlace) {
                return;
            }
            for (int k = 0; k < Math.min(from.size(), to.size()); k++) {
                pair(from.get(k), to.get(k));
            }
            return;
        }
        double[][] values = new double[from.size()][to.size()];
        for (int row = 0; row < from.size(); row++) {
            for (int column = 0; column < to.size(); column++) {
                boolean counts = !onlyInPlace || areInPlace(from.get(row), to.get(column), copies);
                values[row][column] = counts ? agreement(from.get(row), to.get(column)) : 0;
            }
        }
        int[] columnOf = Assignment.best(values);
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] != Assignment.NONE) {
                pair(from.get(row), to.get(columnOf[row]));
            }
        }
    }

    /** Beside a pair, or the only copies under their heading. */
    private boolean areInPlace(int i, int j, Copies copies) {
        boolean behind = i > 0 && j > 0 && open.arePaired(i - 1, j - 1);
        boolean before = i + 1 < fromTexts.length && j + 1 < toTexts.length && open.arePaired(i + 1, j + 1);
        return (behind || before) && !open.standUnderOtherHeadings(i, j)
                || open.fromSections().headingAbove(i) != Sections.NONE
                        && open.standUnderTheSameHeading(i, j)
                        && isOnlyOne(i, copies.from(), open.fromSections())
                        && isOnlyOne(j, copies.to(), open.toSections());
    }

    private static boolean isOnlyOne(int place, List<Integer> copies, Sections sections) {
        int heading = sections.headingAbove(place);
        return copies.stream()
                        .filter(copy -> sections.headingAbove(copy) == heading)
                        .count()
                == 1;
    }

    /** How much the places of two equal texts have in common; above 0, for equal texts always may be partners. */
    private double agreement(int i, int j) {
        Clause old = open.from().get(i);
        Clause young = open.to().get(j);
        double agreement = 1;
        agreement += old.isHeading() == young.isHeading() ? 6 : 0;
        agreement += old.kind() == young.kind() ? 1 : 0;
        agreement += open.standUnderTheSameHeading(i, j) ? 3 : 0;
        agreement += i > 0 && j > 0 && open.arePaired(i - 1, j - 1) ? 2 : 0;
        agreement += i + 1 < fromTexts.length && j + 1 < toTexts.length && open.arePaired(i + 1, j + 1) ? 2 : 0;
        agreement += old.number().isPresent() && old.number().equals(young.number()) ? 0.5 : 0;
        double distance = Math.abs((double) i / fromTexts.length - (double) j / toTexts.length);
        return agreement + 0.4 * (1 - distance);
    }

    private void pair(int i, int j) {
        open.pair(i, j, match);
        paired.add(new int[] {i, j});
    }

    /** All texts that both sides have, whether their clauses have partners by now or not. */
    private List<Copies> copies() {
        Map<String, Copies> byText = new LinkedHashMap<>();
        for (int i = 0; i < fromTexts.length; i++) {
            byText.computeIfAbsent(fromTexts[i], text -> new Copies()).from().add(i);
        }
        for (int j = 0; j < toTexts.length; j++) {
            Copies copies = byText.get(toTexts[j]);
            if (copies != null) {
                copies.to().add(j);
            }
        }
        return byText.values().stream().filter(copies -> !copies.to().isEmpty()).toList();
    }

    /** The places of one text on both sides. */
    private record Copies(List<Integer> from, List<Integer> to) {

        private Copies() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        private boolean areTooMany() {
            return from.size() + to.size() > MOST_WEIGHED && !from.isEmpty() && !to.isEmpty();
        }

        private boolean areOneEach() {
            return from.size() == 1 && to.size() == 1;
        }

        private Copies stillFree(OpenPairs open) {
            Copies free = new Copies(new ArrayList<>(0), new ArrayList<>(0));
            for (int i : from) {
                if (open.partnerOfFrom(i) == OpenPairs.NONE) {
                    free.from.add(i);
                }
            }
            for (int j : to) {
                if (open.partnerOfTo(j) == OpenPairs.NONE) {
                    free.to.add(j);
                }
            }
            return free;
        }
    }
}
