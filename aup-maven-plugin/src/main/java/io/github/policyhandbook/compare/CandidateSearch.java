package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Finds the pairs worth scoring without looking at every old clause beside every new one: those that share rare words;
 * those in the same small gap between partners; headings over the same bodies.
 */
final class CandidateSearch {

    /** New clauses of the same gap that are scored, those nearest in relative place. */
    private static final int NEAR_IN_GAP = 6;

    private final OpenPairs open;
    private final PairScores scores;
    private final Map<Integer, List<Integer>> sharingWords = new LinkedHashMap<>();

    /** Takes two texts; the clauses that have no partner now are those whose partners are sought. */
    CandidateSearch(OpenPairs open, PairScores scores) {
        this.open = open;
        this.scores = scores;
        RareWords rareWords = new RareWords(open.freeTo(), scores);
        open.freeFrom().forEach(i -> sharingWords.put(i, rareWords.likest(i)));
    }

    /** All candidates above the floor, by old clause, then new. */
    List<Candidate> find(PlaceContext context) {
        return find(context, (i, j) -> true);
    }

    /**
     * The same among pairs of which something is known beforehand.
     *
     * @param allowed which places in the two texts may be paired at all
     */
    List<Candidate> find(PlaceContext context, BiPredicate<Integer, Integer> allowed) {
        Map<Integer, TreeSet<Integer>> worthScoring = new LinkedHashMap<>();
        sharingWords.forEach((i, those) -> {
            TreeSet<Integer> all = new TreeSet<>(those);
            all.addAll(inSameGap(i, context));
            worthScoring.put(i, all);
        });
        for (long headings : context.headingsWithSharedBody()) {
            int i = (int) (headings >> 32);
            int j = (int) headings;
            if (open.areFree(i, j)) {
                worthScoring.get(i).add(j);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        worthScoring.forEach((i, those) -> those.forEach(j -> {
            if (allowed.test(i, j)) {
                scores.candidate(i, j, context).ifPresent(candidates::add);
            }
        }));
        return candidates;
    }

    private List<Integer> inSameGap(int i, PlaceContext context) {
        int start = context.gapStart(i);
        int end = context.gapEnd(i);
        int from = Math.max(start, start + context.offsetInGap(i) - NEAR_IN_GAP / 2);
        List<Integer> near = new ArrayList<>();
        for (int j = from; j < end && near.size() < NEAR_IN_GAP; j++) {
            if (open.partnerOfTo(j) == OpenPairs.NONE) {
                near.add(j);
            }
        }
        return near;
    }
}
