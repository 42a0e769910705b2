package io.github.policyhandbook.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the pairs known so far say about a further pair: whether it stands in the same gap between partners, and for
 * headings, how much of what they head is the same.
 */
final class PlaceContext {

    private static final int START = -1;
    private static final double NEIGHBOUR_SHARE = 0.35;
    private static final double SECTION_SHARE = 0.30;

    /** One clause under both headings says less than many do. */
    private static final double FEW_TELL_LESS = 0.5;

    private final OpenPairs open;
    private final int[] anchorBefore;
    private final int[] anchorAfter;
    private final int[] offset;
    private final int[] offsetFromEnd;
    private final int[] anchorBeforeNew;
    private final int[] anchorAfterNew;
    private final Map<Long, Integer> bodyPairs = new HashMap<>();
    private final int[] partnersUnderFrom;
    private final int[] partnersUnderTo;

    /** Looks at the pairs as they are now; what becomes of them later plays no part. */
    PlaceContext(OpenPairs now) {
        this.open = now.copy();
        partnersUnderFrom = new int[open.from().size()];
        partnersUnderTo = new int[open.to().size()];
        int[] partners = inOrder(open);
        anchorBefore = new int[partners.length];
        anchorAfter = new int[partners.length];
        offset = new int[partners.length];
        offsetFromEnd = new int[partners.length];
        int end = open.to().size();
        boolean[] isAnchor = new boolean[end];
        int last = START;
        for (int i = 0; i < partners.length; i++) {
            anchorBefore[i] = last;
            offset[i] = i > 0 && partners[i - 1] == OpenPairs.NONE ? offset[i - 1] + 1 : 0;
            if (partners[i] != OpenPairs.NONE) {
                last = partners[i];
                isAnchor[last] = true;
            }
        }
        int next = end;
        for (int i = partners.length - 1; i >= 0; i--) {
            anchorAfter[i] = next;
            boolean gapGoesOn = i + 1 < partners.length && partners[i + 1] == OpenPairs.NONE;
            offsetFromEnd[i] = gapGoesOn ? offsetFromEnd[i + 1] + 1 : 0;
            next = partners[i] != OpenPairs.NONE ? partners[i] : next;
        }
        anchorBeforeNew = new int[end];
        anchorAfterNew = new int[end];
        last = START;
        for (int j = 0; j < end; j++) {
            anchorBeforeNew[j] = last;
            last = isAnchor[j] ? j : last;
        }
        next = end;
        for (int j = end - 1; j >= 0; j--) {
            anchorAfterNew[j] = next;
            next = isAnchor[j] ? j : next;
        }
        countBodies();
    }

    /** How far two places agree, 0 to 1: the same neighbours, the same gap at about the same place, the same section. */
    double agreement(int i, int j) {
        boolean haveNext = i + 1 < open.from().size() && j + 1 < open.to().size();
        double before = anchorBefore[i] == anchorBeforeNew[j] ? nearness(i, j) : 0;
        double after = anchorAfter[i] == anchorAfterNew[j] ? nearness(i, j) : 0;
        if (i > 0 && j > 0 && open.arePaired(i - 1, j - 1)) {
            before = 1;
        }
        if (haveNext && open.arePaired(i + 1, j + 1)) {
            after = 1;
        }
        return NEIGHBOUR_SHARE * (before + after) + (open.standUnderTheSameHeading(i, j) ? SECTION_SHARE : 0);
    }

    /** Whether the clauses right before and right behind the two are partners. */
    boolean isBetweenPartners(int i, int j) {
        boolean haveNext = i + 1 < open.from().size() && j + 1 < open.to().size();
        return i > 0 && j > 0 && haveNext && open.arePaired(i - 1, j - 1) && open.arePaired(i + 1, j + 1);
    }

    /** Whether the headings above the two are known not to be partners. */
    boolean standUnderOtherHeadings(int i, int j) {
        return open.standUnderOtherHeadings(i, j);
    }

    /** In a gap of many clauses each one only speaks for those at its own place, counted from either end. */
    private double nearness(int i, int j) {
        int fromStart = Math.abs(offset[i] - (j - anchorBeforeNew[j] - 1));
        int fromEnd = Math.abs(offsetFromEnd[i] - (anchorAfterNew[j] - j - 1));
        return 1.0 / (1 + Math.min(fromStart, fromEnd));
    }

    /** The first place in the new text of the gap in which an old clause stands. */
    int gapStart(int i) {
        return anchorBefore[i] + 1;
    }

    /** How many old clauses stand before it in its gap. */
    int offsetInGap(int i) {
        return offset[i];
    }

    /** The first place in the new text behind that gap. */
    int gapEnd(int i) {
        return anchorAfter[i];
    }

    /**
     * How much of what two headings head is the same, 0 to 1: of the clauses that have partners at all. What came or went
     * under a heading does not make it another one.
     */
    double sharedBody(int i, int j) {
        int size = partnersUnderFrom[i] + partnersUnderTo[j];
        return size == 0 ? 0 : 2.0 * bodyPairs.getOrDefault(key(i, j), 0) / (size + FEW_TELL_LESS);
    }

    /** Every two headings above some pair, as {@code old << 32 | new}. */
    Iterable<Long> headingsWithSharedBody() {
        return bodyPairs.keySet().stream().sorted().toList();
    }

    private void countBodies() {
        for (int k = 0; k < open.from().size(); k++) {
            int partner = open.partnerOfFrom(k);
            if (partner == OpenPairs.NONE) {
                continue;
            }
            for (int j = open.toSections().headingAbove(partner);
                    j >= 0;
                    j = open.toSections().headingAbove(j)) {
                partnersUnderTo[j]++;
            }
            for (int i = open.fromSections().headingAbove(k);
                    i >= 0;
                    i = open.fromSections().headingAbove(i)) {
                partnersUnderFrom[i]++;
                for (int j = open.toSections().headingAbove(partner);
                        j >= 0;
                        j = open.toSections().headingAbove(j)) {
                    bodyPairs.merge(key(i, j), 1, Integer::sum);
                }
            }
        }
    }

    private static long key(int i, int j) {
        return (long) i << 32 | j;
    }

    /** The partners of old clauses that did not move: those alone mark gaps. */
    private static int[] inOrder(OpenPairs open) {
        int size = open.from().size();
        int[] places = new int[size];
        int[] sequence = new int[size];
        long[] weights = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (open.partnerOfFrom(i) != OpenPairs.NONE) {
                places[count] = i;
                sequence[count] = open.partnerOfFrom(i);
                weights[count++] = open.from().get(i).text().length();
            }
        }
        boolean[] stays = LongestRise.of(Arrays.copyOf(sequence, count), Arrays.copyOf(weights, count));
        int[] partners = new int[size];
        Arrays.fill(partners, OpenPairs.NONE);
        for (int k = 0; k < count; k++) {
            if (stays[k]) {
                partners[places[k]] = sequence[k];
            }
        }
        return partners;
    }
}
