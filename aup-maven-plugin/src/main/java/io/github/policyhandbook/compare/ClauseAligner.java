package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which clauses of two texts belong together, in stages that can each be told in a word, see {@link Match}: ids
 * their author gave; identical text; the chain of small steps between the two; wording, as one assignment over all that
 * is left; splits and merges. Each stage sees what those before it found, and never undoes identical text.
 *
 * <p>Stateless; results depend on the two lists and the evidence only.
 */
public final class ClauseAligner {

    /** How often the wording is looked at again with the neighbours that the last look told. */
    private static final int AGAIN = 2;

    private ClauseAligner() {}

    /** Aligns two texts that nothing else is known about. */
    public static Alignment align(List<Clause> from, List<Clause> to) {
        return align(from, to, List.of());
    }

    /**
     * Aligns two texts of which the history tells more than their words.
     *
     * @param evidence pairs the chain of steps between them gives; of a split or merge its main clauses count
     */
    public static Alignment align(List<Clause> from, List<Clause> to, List<Pairing> evidence) {
        return align(from, to, evidence, List.of(), new KnownTexts());
    }

    /**
     * Aligns two texts some of whose clauses are known to be partners.
     *
     * @param settled pairs of headings that nothing is to part
     * @param texts what is known of their texts by now
     */
    static Alignment align(
            List<Clause> from, List<Clause> to, List<Pairing> evidence, List<Pairing> settled, KnownTexts texts) {
        OpenPairs open = new OpenPairs(from, to, texts);
        settled.forEach(pairing -> open.pair(pairing.mainFrom(), pairing.mainTo(), Match.ID));
        pairByAuthorId(open);
        IdenticalTexts same = new IdenticalTexts(open, Clause::text, Match.IDENTICAL);
        IdenticalTexts alike = new IdenticalTexts(open, clause -> folded(clause, texts), Match.WORDING);
        same.pair(evidence);
        alike.pair(evidence);
        Set<Integer> takenOneByOne = new HashSet<>();
        List<Pairing> pairings = new ArrayList<>();
        if (hasChanges(open)) {
            PairScores scores = new PairScores(open);
            takenOneByOne.addAll(new ChainEvidence(open, scores).pair(evidence));
            takenOneByOne.addAll(pairByWording(open, scores));
            takenOneByOne.addAll(same.pairRest());
            takenOneByOne.addAll(alike.pairRest());
            pairings.addAll(new SplitsAndMerges(open, scores).find());
        }
        for (int i = 0; i < from.size(); i++) {
            int partner = open.partnerOfFrom(i);
            if (partner != OpenPairs.NONE) {
                pairings.add(Pairing.of(i, partner, matchOf(open, i, partner)));
            }
        }
        return new Alignment(pairings.stream()
                .map(pairing -> pairing.from().stream().anyMatch(takenOneByOne::contains)
                        ? pairing.with(Optional.of(Fallback.GREEDY))
                        : pairing)
                .toList());
    }

    /** The author's word wins over everything; an id stated twice in one text says nothing. */
    private static void pairByAuthorId(OpenPairs open) {
        Map<String, Integer> places = placesByAuthorId(open.to());
        placesByAuthorId(open.from()).forEach((id, i) -> {
            Integer j = places.get(id);
            if (j != null && open.areFree(i, j)) {
                open.pair(i, j, Match.ID);
            }
        });
    }

    private static Map<String, Integer> placesByAuthorId(List<Clause> clauses) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            int place = i;
            clauses.get(i).authorId().ifPresent(id -> {
                if (places.putIfAbsent(id, place) != null) {
                    repeated.add(id);
                }
            });
        }
        places.keySet().removeAll(repeated);
        return places;
    }

    private static String folded(Clause clause, KnownTexts texts) {
        return clause.isVerbatim() ? clause.text() : texts.folded(clause.text());
    }

    private static boolean hasChanges(OpenPairs open) {
        return !open.freeFrom().isEmpty() || !open.freeTo().isEmpty();
    }

    /**
     * Solved again and again: each solution tells each clause's neighbours and each heading's body to the next.
     *
     * @return the old clauses whose partners were not weighed with all others
     */
    private static Set<Integer> pairByWording(OpenPairs open, PairScores scores) {
        if (open.freeFrom().isEmpty() || open.freeTo().isEmpty()) {
            return Set.of();
        }
        CandidateSearch search = new CandidateSearch(open, scores);
        GlobalAssignment solved = new GlobalAssignment(search.find(new PlaceContext(open)));
        for (int again = 0; again < AGAIN; again++) {
            solved.chosen().forEach(candidate -> open.pair(candidate.from(), candidate.to(), Match.WORDING));
            PlaceContext context = new PlaceContext(open);
            solved.chosen().forEach(candidate -> open.part(candidate.from()));
            solved = new GlobalAssignment(search.find(context));
        }
        solved.chosen().forEach(candidate -> open.pair(candidate.from(), candidate.to(), Match.WORDING));
        return solved.takenOneByOne().stream().map(Candidate::from).collect(Collectors.toSet());
    }

    /** Identical text is called so whichever stage met it first. */
    private static Match matchOf(OpenPairs open, int i, int j) {
        return open.from().get(i).text().equals(open.to().get(j).text())
                ? Match.IDENTICAL
                : open.matchOfFrom(i).orElseThrow();
    }
}
