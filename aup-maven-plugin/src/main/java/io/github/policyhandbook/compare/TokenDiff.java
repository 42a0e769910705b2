package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Which tokens of two texts are the same ones: exact for clauses of ordinary length, and bounded for a clause of a
 * megabyte, where JGit's histogram diff cuts the texts into pieces first and what is still too large counts as rewritten.
 */
final class TokenDiff {

    /** A table of this many cells is filled in a few milliseconds: a thousand tokens are about 500 words. */
    private static final long EXACT_CELLS = 1_500_000;

    /** All the tables of one clause together: about a tenth of a second. */
    static final long CELLS_IN_ALL = 40_000_000;

    private final int[] from;
    private final int[] to;
    private final int[] partner;
    private final ExactTokenDiff exact;
    private final boolean[] isWord;
    private long cellsLeft = CELLS_IN_ALL;
    private boolean coarse;

    private TokenDiff(List<Token> from, List<Token> to) {
        Map<Token, Integer> numbers = new HashMap<>();
        List<Token> tokens = new ArrayList<>();
        this.from = numbered(from, numbers, tokens);
        this.to = numbered(to, numbers, tokens);
        this.partner = new int[from.size()];
        Arrays.fill(partner, -1);
        this.isWord = new boolean[tokens.size()];
        for (int token = 0; token < isWord.length; token++) {
            isWord[token] = tokens.get(token).isWord();
        }
        this.exact = new ExactTokenDiff(this.from, this.to, tokens);
    }

    /** Compares two texts. */
    static TokenDiff of(List<Token> from, List<Token> to) {
        TokenDiff diff = new TokenDiff(from, to);
        diff.run();
        return diff;
    }

    /** For each token of the old text the place of its partner in the new one, rising; -1 where it has none. */
    int[] partners() {
        return partner;
    }

    /** Whether a stretch of both texts was so large that it counts as rewritten though both have words in common. */
    boolean isCoarse() {
        return coarse;
    }

    /** How many cells of tables were filled: what it cost. */
    long cells() {
        return CELLS_IN_ALL - cellsLeft;
    }

    private void run() {
        int start = 0;
        while (start < from.length && start < to.length && from[start] == to[start]) {
            partner[start] = start;
            start++;
        }
        int fromEnd = from.length;
        int toEnd = to.length;
        while (fromEnd > start && toEnd > start && from[fromEnd - 1] == to[toEnd - 1]) {
            partner[--fromEnd] = --toEnd;
        }
        if (!matchExactly(start, fromEnd, start, toEnd)) {
            matchByHistogram(start, fromEnd, toEnd);
        }
    }

    private boolean matchExactly(int fromStart, int fromEnd, int toStart, int toEnd) {
        long cells = (long) (fromEnd - fromStart) * (toEnd - toStart);
        if (cells > EXACT_CELLS || cells > cellsLeft) {
            return false;
        }
        cellsLeft -= cells;
        exact.match(fromStart, fromEnd, toStart, toEnd, partner);
        return true;
    }

    private void matchByHistogram(int start, int fromEnd, int toEnd) {
        HistogramDiff histogram = new HistogramDiff();
        histogram.setFallbackAlgorithm(null); // its default is quadratic on what has no rare token
        Numbers old = new Numbers(Arrays.copyOfRange(from, start, fromEnd));
        Numbers young = new Numbers(Arrays.copyOfRange(to, start, toEnd));
        int fromAt = start;
        int toAt = start;
        for (Edit edit : histogram.diff(SameNumber.INSTANCE, old, young)) {
            while (fromAt < start + edit.getBeginA()) {
                partner[fromAt++] = toAt++;
            }
            matchPiece(fromAt, start + edit.getEndA(), toAt, start + edit.getEndB());
            fromAt = start + edit.getEndA();
            toAt = start + edit.getEndB();
        }
        while (fromAt < fromEnd) {
            partner[fromAt++] = toAt++;
        }
    }

    private void matchPiece(int fromStart, int fromEnd, int toStart, int toEnd) {
        if (!matchExactly(fromStart, fromEnd, toStart, toEnd)) {
            coarse |= shareAWord(fromStart, fromEnd, toStart, toEnd);
        }
    }

    private boolean shareAWord(int fromStart, int fromEnd, int toStart, int toEnd) {
        BitSet words = new BitSet();
        Arrays.stream(from, fromStart, fromEnd).filter(token -> isWord[token]).forEach(words::set);
        return Arrays.stream(to, toStart, toEnd).anyMatch(words::get);
    }

    private static int[] numbered(List<Token> tokens, Map<Token, Integer> numbers, List<Token> byNumber) {
        int[] numbered = new int[tokens.size()];
        for (int i = 0; i < numbered.length; i++) {
            Token token = tokens.get(i);
            Integer number = numbers.putIfAbsent(token, byNumber.size());
            if (number == null) {
                number = byNumber.size();
                byNumber.add(token);
            }
            numbered[i] = number;
        }
        return numbered;
    }

    private static final class Numbers extends Sequence {
        private final int[] numbers;

        private Numbers(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }

    private static final class SameNumber extends SequenceComparator<Numbers> {
        private static final SameNumber INSTANCE = new SameNumber();

        @Override
        public boolean equals(Numbers a, int ai, Numbers b, int bi) {
            return a.numbers[ai] == b.numbers[bi];
        }

        @Override
        public int hash(Numbers sequence, int at) {
            return sequence.numbers[at] * 0x9E3779B1;
        }
    }
}
