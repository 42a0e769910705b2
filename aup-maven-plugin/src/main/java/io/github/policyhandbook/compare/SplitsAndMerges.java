package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds clauses that became two or three neighbouring ones, and neighbours that became one: the joined parts must hold
 * the whole better than the best of them does alone.
 */
final class SplitsAndMerges {

    private static final int MOST_PARTS = 3;

    /** Places looked at around a rare word's; more would be a word that is not rare. */
    private static final int MOST_POSTINGS = 12;

    private final OpenPairs open;
    private final PairScores scores;

    SplitsAndMerges(OpenPairs open, PairScores scores) {
        this.open = open;
        this.scores = scores;
    }

    /** Finds them, and parts the pairs they take in. */
    List<Pairing> find() {
        List<Found> all = new ArrayList<>();
        search(new Side(open.from(), true), new Side(open.to(), false), all);
        search(new Side(open.to(), false), new Side(open.from(), true), all);
        all.sort(Found.BEST_FIRST);
        List<Pairing> taken = new ArrayList<>();
        Set<Integer> fromTaken = new HashSet<>();
        Set<Integer> toTaken = new HashSet<>();
        for (Found found : all) {
            Pairing pairing = found.pairing();
            if (pairing.from().stream().noneMatch(fromTaken::contains)
                    && pairing.to().stream().noneMatch(toTaken::contains)) {
                fromTaken.addAll(pairing.from());
                toTaken.addAll(pairing.to());
                pairing.from().stream()
                        .filter(i -> open.partnerOfFrom(i) != OpenPairs.NONE)
                        .forEach(open::part);
                taken.add(pairing);
            }
        }
        return taken;
    }

    private void search(Side wholes, Side parts, List<Found> all) {
        Map<Integer, List<Integer>> postings = postings(parts);
        for (int whole = 0; whole < wholes.clauses().size(); whole++) {
            if (!wholes.mayChange(whole) || wholes.words(whole).count() < 6) {
                continue;
            }
            for (int start : starts(wholes, whole, parts, postings)) {
                for (int count = 2; count <= MOST_PARTS; count++) {
                    if (start >= 0 && start + count <= parts.clauses().size()) {
                        test(wholes, whole, parts, start, count, all);
                    }
                }
            }
        }
    }

    /** Where a run of parts may begin: at or just before the whole's partner and clauses with its rare words. */
    private List<Integer> starts(Side wholes, int whole, Side parts, Map<Integer, List<Integer>> postings) {
        Set<Integer> near = new HashSet<>();
        if (wholes.partner(whole) != OpenPairs.NONE) {
            near.add(wholes.partner(whole));
        }
        for (int word : wholes.words(whole).sortedWords()) {
            List<Integer> those = postings.getOrDefault(word, List.of());
            if (those.size() <= MOST_POSTINGS) {
                near.addAll(those);
            }
        }
        return near.stream()
                .flatMap(place ->
                        IntStream.range(place - MOST_PARTS + 1, place + 1).boxed())
                .distinct()
                .sorted()
                .toList();
    }

    private void test(Side wholes, int whole, Side parts, int start, int count, List<Found> all) {
        double bestAlone = wholes.partner(whole) == OpenPairs.NONE ? 0 : parts.wording(whole, wholes.partner(whole));
        int main = 0;
        double mainShare = -1;
        int reachable = 0;
        ClauseWords wholeWords = wholes.words(whole);
        double wholeWeight = scores.similarity().weight(wholeWords);
        for (int part = start; part < start + count; part++) {
            boolean own = wholes.partner(whole) == part;
            if (!own && (parts.partner(part) != OpenPairs.NONE || !parts.mayChange(part))) {
                return;
            }
            ClauseWords words = parts.words(part);
            double contained = scores.similarity().containment(words, wholeWords);
            double share = contained * scores.similarity().weight(words) / wholeWeight;
            if (contained < AlignmentWeights.SPLIT_PART || share < AlignmentWeights.SPLIT_SHARE) {
                return;
            }
            if (share > mainShare) {
                mainShare = share;
                main = part - start;
            }
            reachable += own ? 1 : 0;
            bestAlone = Math.max(bestAlone, parts.wording(whole, part));
        }
        if (reachable == 0 && wholes.partner(whole) != OpenPairs.NONE && bestAlone > AlignmentWeights.SPLIT_FLOOR) {
            return; // its own partner holds it well and is none of these
        }
        ClauseWords joined = parts.joined(start, count);
        double together = scores.similarity().of(wholeWords, joined);
        if (together >= AlignmentWeights.SPLIT_FLOOR && together >= bestAlone + AlignmentWeights.SPLIT_GAIN) {
            all.add(new Found(pairing(parts, whole, start, count, main), together - bestAlone));
        }
    }

    private Pairing pairing(Side parts, int whole, int start, int count, int main) {
        List<Integer> places = IntStream.range(start, start + count).boxed().toList();
        return parts.isFrom()
                ? new Pairing(places, List.of(whole), Match.MERGE, longest(places))
                : new Pairing(List.of(whole), places, Match.SPLIT, main);
    }

    private int longest(List<Integer> places) {
        int longest = 0;
        for (int k = 1; k < places.size(); k++) {
            if (length(places.get(k)) > length(places.get(longest))) {
                longest = k;
            }
        }
        return longest;
    }

    private int length(int i) {
        return open.from().get(i).text().length();
    }

    private Map<Integer, List<Integer>> postings(Side side) {
        Map<Integer, List<Integer>> postings = new HashMap<>();
        for (int place = 0; place < side.clauses().size(); place++) {
            if (side.mayChange(place)) {
                int last = -1;
                for (int word : side.words(place).sortedWords()) {
                    if (word != last) {
                        postings.computeIfAbsent(word, any -> new ArrayList<>()).add(place);
                    }
                    last = word;
                }
            }
        }
        return postings;
    }

    private record Found(Pairing pairing, double gain) {
        private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::gain)
                .reversed()
                .thenComparing(found -> found.pairing().to().get(0))
                .thenComparing(found -> found.pairing().from().get(0))
                .thenComparing(found ->
                        found.pairing().from().size() + found.pairing().to().size());
    }

    /** One of the two texts, so that a merge is a split seen from behind. */
    private final class Side {
        private final List<Clause> clauses;
        private final boolean isFrom;

        private Side(List<Clause> clauses, boolean isFrom) {
            this.clauses = clauses;
            this.isFrom = isFrom;
        }

        private List<Clause> clauses() {
            return clauses;
        }

        private boolean isFrom() {
            return isFrom;
        }

        private int partner(int place) {
            return isFrom ? open.partnerOfFrom(place) : open.partnerOfTo(place);
        }

        private ClauseWords words(int place) {
            return isFrom ? scores.fromWords(place) : scores.toWords(place);
        }

        private ClauseWords joined(int start, int count) {
            return ClauseWords.joined(clauses.subList(start, start + count), scores.vocabulary());
        }

        /** Called on the side of the parts. */
        private double wording(int whole, int part) {
            return isFrom ? scores.wording(part, whole) : scores.wording(whole, part);
        }

        /** A body clause without a partner of equal words. */
        private boolean mayChange(int place) {
            if (clauses.get(place).isHeading() || clauses.get(place).kind() == Clause.Kind.TABLE_ROW) {
                return false;
            }
            int partner = partner(place);
            if (partner == OpenPairs.NONE) {
                return true;
            }
            if (open.matchOfFrom(isFrom ? place : partner).equals(Optional.of(Match.IDENTICAL))) {
                return false;
            }
            ClauseWords other = isFrom ? scores.toWords(partner) : scores.fromWords(partner);
            return !words(place).hasSameWords(other);
        }
    }
}
