package io.github.policyhandbook.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What is counted over many compared texts; {@link Judge} counts, {@link Report} prints. */
final class Measures {

    final Share pairsFound = new Share();
    final Share pairsRight = new Share();
    final Share changedFound = new Share();
    final Share changedRight = new Share();
    final Share kinds = new Share();
    final Share strangersAmended = new Share();
    final Share movesFound = new Share();
    final Share movesRight = new Share();
    final Share splits = new Share();
    final Share merges = new Share();
    final Share splitsRight = new Share();
    final Share renumbered = new Share();
    final Share headings = new Share();
    final Share blocks = new Share();
    final Share layout = new Share();
    final Share words = new Share();
    final Share wordsWhole = new Share();
    final Share rebuilt = new Share();
    final Share marked = new Share();
    final Share sameTwice = new Share();
    int texts;
    int falseMoves;
    int crashes;

    void add(Measures other) {
        List<Share> own = all();
        List<Share> others = other.all();
        for (int k = 0; k < own.size(); k++) {
            own.get(k).add(others.get(k));
        }
        texts += other.texts;
        falseMoves += other.falseMoves;
        crashes += other.crashes;
    }

    /** The harmonic mean of how many of the true ones are found and how many of the found ones are true. */
    static double f1(Share found, Share right) {
        return 2 * found.value() * right.value() / (found.value() + right.value());
    }

    private List<Share> all() {
        return new ArrayList<>(List.of(
                pairsFound,
                pairsRight,
                changedFound,
                changedRight,
                kinds,
                strangersAmended,
                movesFound,
                movesRight,
                splits,
                merges,
                splitsRight,
                renumbered,
                headings,
                blocks,
                layout,
                words,
                wordsWhole,
                rebuilt,
                marked,
                sameTwice));
    }
}
