package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.WordDiff;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * What a good plain tool does: a histogram diff over whole clauses, then what is left is paired greedily by the share of
 * words in common, wherever it stands. It knows no splits, no headings, no places.
 */
final class Baseline {

    /** Below this share of words in common two clauses are strangers. */
    private static final double FLOOR = 0.5;

    private Baseline() {}

    static List<Shown> compare(List<Clause> before, List<Clause> after) {
        int[] partner = sameTexts(before, after);
        Set<Integer> inOrder = new HashSet<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                inOrder.add(i);
            }
        }
        pairGreedily(before, after, partner);
        return shown(before, after, partner, inOrder);
    }

    private static int[] sameTexts(List<Clause> before, List<Clause> after) {
        int[] partner = new int[before.size()];
        Arrays.fill(partner, -1);
        int i = 0;
        int j = 0;
        for (Edit edit : new HistogramDiff().diff(new SameText(), new Texts(before), new Texts(after))) {
            while (i < edit.getBeginA()) {
                partner[i++] = j++;
            }
            i = edit.getEndA();
            j = edit.getEndB();
        }
        while (i < before.size()) {
            partner[i++] = j++;
        }
        return partner;
    }

    private static void pairGreedily(List<Clause> before, List<Clause> after, int[] partner) {
        Set<Integer> taken = new HashSet<>();
        Arrays.stream(partner).filter(j -> j >= 0).forEach(taken::add);
        List<double[]> candidates = new ArrayList<>();
        List<Set<String>> words = after.stream().map(Baseline::words).toList();
        for (int i = 0; i < before.size(); i++) {
            Set<String> own = words(before.get(i));
            for (int j = 0; j < after.size(); j++) {
                if (partner[i] < 0 && !taken.contains(j)) {
                    double share = inCommon(own, words.get(j));
                    if (share >= FLOOR) {
                        candidates.add(new double[] {share, i, j});
                    }
                }
            }
        }
        candidates.sort(Comparator.<double[]>comparingDouble(candidate -> -candidate[0])
                .thenComparingDouble(candidate -> candidate[1])
                .thenComparingDouble(candidate -> candidate[2]));
        for (double[] candidate : candidates) {
            int i = (int) candidate[1];
            int j = (int) candidate[2];
            if (partner[i] < 0 && taken.add(j)) {
                partner[i] = j;
            }
        }
    }

    private static List<Shown> shown(List<Clause> before, List<Clause> after, int[] partner, Set<Integer> inOrder) {
        List<Shown> shown = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int last = -1;
        for (int i = 0; i < partner.length; i++) {
            int j = partner[i];
            if (j < 0) {
                shown.add(new Shown(ChangeKind.REMOVED, false, false, List.of(i), List.of(), List.of()));
                continue;
            }
            taken.add(j);
            Clause old = before.get(i);
            Clause young = after.get(j);
            boolean same = old.text().equals(young.text());
            boolean moved = !inOrder.contains(i) && j < last;
            last = moved ? last : j;
            List<WordEdit> words = same ? List.of() : WordDiff.between(old, young);
            boolean renumbered = old.number().isPresent()
                    && young.number().isPresent()
                    && !old.number().equals(young.number());
            shown.add(new Shown(
                    same ? ChangeKind.UNCHANGED : ChangeKind.AMENDED,
                    moved,
                    renumbered,
                    List.of(i),
                    List.of(j),
                    words));
        }
        for (int j = 0; j < after.size(); j++) {
            if (!taken.contains(j)) {
                shown.add(new Shown(ChangeKind.ADDED, false, false, List.of(), List.of(j), List.of()));
            }
        }
        return shown;
    }

    private static Set<String> words(Clause clause) {
        Set<String> words = new HashSet<>();
        for (String piece : WordMarks.pieces(clause.text().toLowerCase(Locale.ROOT))) {
            if (WordMarks.isWord(piece)) {
                words.add(piece);
            }
        }
        return words;
    }

    private static double inCommon(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return a.size() + b.size() == 0 ? 0 : 2.0 * both.size() / (a.size() + b.size());
    }

    private static final class Texts extends Sequence {
        private final List<Clause> clauses;

        private Texts(List<Clause> clauses) {
            this.clauses = clauses;
        }

        @Override
        public int size() {
            return clauses.size();
        }
    }

    private static final class SameText extends SequenceComparator<Texts> {
        @Override
        public boolean equals(Texts a, int ai, Texts b, int bi) {
            return a.clauses.get(ai).text().equals(b.clauses.get(bi).text());
        }

        @Override
        public int hash(Texts texts, int at) {
            return texts.clauses.get(at).text().hashCode();
        }
    }
}
