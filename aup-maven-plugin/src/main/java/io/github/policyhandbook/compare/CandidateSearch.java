package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the pairs worth scoring without looking at every old clause beside every new one: those that share rare words,
 * by an inverted index; those in the same small gap between partners; headings over the same bodies.
 */
final class CandidateSearch {

    /** A word on more clauses than this points nowhere in particular. */
    private static final int MOST_POSTINGS = 80;

    /** The best so many by shared rare words are scored. */
    private static final int KEPT = 12;

    /** New clauses of the same gap that are scored, those nearest in relative place. */
    private static final int NEAR_IN_GAP = 6;

    private final OpenPairs open;
    private final PairScores scores;

    CandidateSearch(OpenPairs open, PairScores scores) {
        this.open = open;
        this.scores = scores;
    }

    /** All candidates above the floor, by old clause, then new. */
    List<Candidate> find(PlaceContext context) {
        Map<Integer, List<Integer>> postings = postings();
        Map<Integer, TreeSet<Integer>> worthScoring = new LinkedHashMap<>();
        for (int i : open.freeFrom()) {
            TreeSet<Integer> those = new TreeSet<>(byRareWords(i, postings));
            those.addAll(inSameGap(i, context));
            worthScoring.put(i, those);
        }
        for (long headings : context.headingsWithSharedBody()) {
            int i = (int) (headings >> 32);
            int j = (int) headings;
            if (open.areFree(i, j)) {
                worthScoring.get(i).add(j);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        worthScoring.forEach(
                (i, those) -> those.forEach(j -> scores.candidate(i, j, context).ifPresent(candidates::add)));
        return candidates;
    }

    private Map<Integer, List<Integer>> postings() {
        Map<Integer, List<Integer>> postings = new HashMap<>();
        for (int j : open.freeTo()) {
            int last = -1;
            for (int word : scores.toWords(j).sortedWords()) {
                if (word != last) {
                    postings.computeIfAbsent(word, any -> new ArrayList<>()).add(j);
                }
                last = word;
            }
        }
        return postings;
    }

    private List<Integer> byRareWords(int i, Map<Integer, List<Integer>> postings) {
        Map<Integer, Double> shared = new HashMap<>();
        int last = -1;
        for (int word : scores.fromWords(i).sortedWords()) {
            List<Integer> those = word == last ? List.of() : postings.getOrDefault(word, List.of());
            last = word;
            if (those.size() <= MOST_POSTINGS) {
                double weight = scores.vocabulary().weight(word);
                those.forEach(j -> shared.merge(j, weight, Double::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(j -> Math.abs(j - i))))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Integer> inSameGap(int i, PlaceContext context) {
        int start = context.gapStart(i);
        int end = context.gapEnd(i);
        Optional<Integer> offset = offsetInGap(i, context);
        int from = Math.max(start, start + offset.orElse(0) - NEAR_IN_GAP / 2);
        List<Integer> near = new ArrayList<>();
        for (int j = from; j < end && near.size() < NEAR_IN_GAP; j++) {
            if (open.partnerOfTo(j) == OpenPairs.NONE) {
                near.add(j);
            }
        }
        return near;
    }

    private Optional<Integer> offsetInGap(int i, PlaceContext context) {
        int first = i;
        while (first > 0 && i - first < MOST_POSTINGS && context.gapStart(first - 1) == context.gapStart(i)) {
            first--;
        }
        return first == i ? Optional.empty() : Optional.of(i - first);
    }
}
