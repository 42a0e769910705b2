package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs clauses that the chain of small steps between two texts tells, whatever became of their words on the way.
 *
 * <p>One thing speaks against the chain: that the two have next to no words in common, while one of them is all but the
 * same as a third clause. A clause that was taken out, and whose words another one took on step by step, is to a reader of
 * the two texts the clause that stayed. Such a pair is left to the wording.
 */
final class ChainEvidence {

    /**
     * How alike two clauses must be to be the same wherever they stand: of the pairs that {@link AlignmentWeights} tells
     * of, partners in different sections scored no less and strangers never came near it.
     */
    private static final double PLAINLY_THE_SAME = 0.80;

    /** How alike two clauses must be to be taken for partners where nothing but their place speaks for them too. */
    private static final double LEAST_ALIKE = AlignmentWeights.FLOOR - AlignmentWeights.CONTEXT;

    private final OpenPairs open;
    private final PairScores scores;
    private final Set<Integer> takenOneByOne = new HashSet<>();

    ChainEvidence(OpenPairs open, PairScores scores) {
        this.open = open;
        this.scores = scores;
    }

    /**
     * Pairs what the chain tells of clauses that are still free.
     *
     * @return the old clauses which the chain itself paired one by one
     */
    Set<Integer> pair(List<Pairing> evidence) {
        List<Pairing> doubtful = new ArrayList<>();
        for (Pairing pairing : evidence) {
            int i = pairing.mainFrom();
            int j = pairing.mainTo();
            if (open.areFree(i, j) && scores.wording(i, j) >= LEAST_ALIKE) {
                pair(pairing);
            } else if (open.areFree(i, j)) {
                doubtful.add(pairing);
            }
        }
        if (!doubtful.isEmpty()) {
            weigh(doubtful);
        }
        return takenOneByOne;
    }

    private void weigh(List<Pairing> doubtful) {
        Set<Integer> fromElsewhere = new HashSet<>();
        Set<Integer> toElsewhere = new HashSet<>();
        for (Candidate rival : new CandidateSearch(open, scores).find(new PlaceContext(open))) {
            if (scores.wording(rival.from(), rival.to()) >= PLAINLY_THE_SAME) {
                fromElsewhere.add(rival.from());
                toElsewhere.add(rival.to());
            }
        }
        for (Pairing pairing : doubtful) {
            if (!fromElsewhere.contains(pairing.mainFrom()) && !toElsewhere.contains(pairing.mainTo())) {
                pair(pairing);
            }
        }
    }

    private void pair(Pairing pairing) {
        open.pair(pairing.mainFrom(), pairing.mainTo(), Match.HISTORY);
        if (pairing.fallback().isPresent()) {
            takenOneByOne.add(pairing.mainFrom());
        }
    }
}
