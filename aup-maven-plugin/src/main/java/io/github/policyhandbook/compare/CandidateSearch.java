package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;

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

    private static final double PAIR_WEIGHT = 0.25;

    private final OpenPairs open;
    private final PairScores scores;

    CandidateSearch(OpenPairs open, PairScores scores) {
        this.open = open;
        this.scores = scores;
    }

    /** All candidates above the floor, by old clause, then new. */
    List<Candidate> find(PlaceContext context) {
        Map<Long, List<Integer>> postings = postings();
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

    /** New clauses by word, and by pair of neighbouring words: where every word is common, pairs still are rare. */
    private Map<Long, List<Integer>> postings() {
        Map<Long, List<Integer>> postings = new HashMap<>();
        for (int j : open.freeTo()) {
            ClauseWords words = scores.toWords(j);
            keys(words)
                    .forEach(key -> postings.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(j));
        }
        return postings;
    }

    private static LongStream keys(ClauseWords words) {
        return LongStream.concat(
                        Arrays.stream(words.sortedWords()).mapToLong(word -> -1L - word),
                        Arrays.stream(words.wordPairs()))
                .distinct();
    }

    private List<Integer> byRareWords(int i, Map<Long, List<Integer>> postings) {
        Map<Integer, Double> shared = new HashMap<>();
        keys(scores.fromWords(i)).forEach(key -> {
            List<Integer> those = postings.getOrDefault(key, List.of());
            if (those.size() <= MOST_POSTINGS) {
                those.forEach(j -> shared.merge(j, weight(key), Double::sum));
            }
        });
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(j -> Math.abs(j - i))))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double weight(long key) {
        Vocabulary vocabulary = scores.vocabulary();
        return key < 0
                ? vocabulary.weight((int) (-1L - key))
                : PAIR_WEIGHT * (vocabulary.weight((int) (key >> 32)) + vocabulary.weight((int) key));
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
