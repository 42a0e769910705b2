package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds clauses that are nearly the same, wherever they stand: what returned after years, what went to another policy. */
final class AlikeClauses {

    private AlikeClauses() {}

    /**
     * The pairs at least so much alike, chosen so that the whole is most alike and no clause is in two; clauses of few
     * words are left out, for their likeness is chance.
     *
     * @param likeness the least similarity of their words, 0 to 1
     * @param allowed which places in the two lists may be paired at all
     * @param texts what is known of their texts by now
     */
    static List<Pairing> pairs(
            List<Clause> from,
            List<Clause> to,
            double likeness,
            BiPredicate<Integer, Integer> allowed,
            KnownTexts texts) {
        OpenPairs open = new OpenPairs(from, to, texts);
        PairScores scores = new PairScores(open);
        // The score of a pair costs more than to tell that it is none.
        List<Candidate> alike = new CandidateSearch(open, scores)
                .find(
                        new PlaceContext(open),
                        (i, j) -> allowed.test(i, j)
                                && scores.fromWords(i).count() >= AlignmentWeights.MOVED_WORDS
                                && scores.toWords(j).count() >= AlignmentWeights.MOVED_WORDS
                                && scores.wording(i, j) >= likeness);
        GlobalAssignment assignment = new GlobalAssignment(alike);
        Set<Candidate> takenOneByOne = Set.copyOf(assignment.takenOneByOne());
        return assignment.chosen().stream()
                .map(pair -> Pairing.of(pair.from(), pair.to(), Match.WORDING)
                        .with(takenOneByOne.contains(pair) ? Optional.of(Fallback.GREEDY) : Optional.empty()))
                .sorted(Comparator.comparingInt(Pairing::mainTo))
                .toList();
    }
}
