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
import java.util.TreeSet;

/**
 * Finds clauses that became several, and several that became one. The whole's partner, if it has one, is its first part;
 * clauses without a partner are further parts where most of what they say stands in the whole and in no other part. The
 * farther a part stands from the others, the more of it must.
 */
final class SplitsAndMerges {

    private static final int MOST_PARTS = 8;

    /** Places looked at around a rare word's; more would be a word that is not rare. */
    private static final int MOST_POSTINGS = 12;

    private static final int FEWEST_WORDS = 6;
    private static final int OPENING_WORDS = 3;

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
            if (wholes.mayChange(whole) && wholes.words(whole).count() >= FEWEST_WORDS) {
                cover(wholes, whole, parts, candidates(wholes, whole, parts, postings))
                        .ifPresent(all::add);
            }
        }
    }

    /** Clauses without a partner that have rare words of the whole, and those beside its partner. */
    private TreeSet<Integer> candidates(Side wholes, int whole, Side parts, Map<Integer, List<Integer>> postings) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (int word : wholes.words(whole).sortedWords()) {
            List<Integer> those = postings.getOrDefault(word, List.of());
            if (those.size() <= MOST_POSTINGS) {
                candidates.addAll(those);
            }
        }
        int partner = wholes.partner(whole);
        for (int near = partner - 2; partner != OpenPairs.NONE && near <= partner + 2; near++) {
            if (near >= 0 && near < parts.clauses().size()) {
                candidates.add(near);
            }
        }
        candidates.removeIf(place -> parts.partner(place) != OpenPairs.NONE || !parts.mayChange(place));
        return candidates;
    }

    /** Takes part after part, the one that covers most first, as long as one belongs. */
    private Optional<Found> cover(Side wholes, int whole, Side parts, TreeSet<Integer> candidates) {
        Cover cover = new Cover(wholes.words(whole), scores.vocabulary());
        TreeSet<Integer> taken = new TreeSet<>();
        int partner = wholes.partner(whole);
        if (partner != OpenPairs.NONE) {
            if (!parts.mayChange(partner)) {
                return Optional.empty();
            }
            cover.take(parts.words(partner));
            taken.add(partner);
        }
        double gain = 0;
        while (taken.size() < MOST_PARTS) {
            Optional<Integer> next = candidates.stream()
                    .filter(place -> belongs(cover, parts, place, taken))
                    .max(Comparator.<Integer>comparingDouble(place -> cover.gain(parts.words(place)))
                            .thenComparing(Comparator.reverseOrder()));
            if (next.isEmpty()) {
                break;
            }
            gain += taken.isEmpty() ? 0 : cover.gain(parts.words(next.get()));
            cover.take(parts.words(next.get()));
            taken.add(next.get());
            candidates.remove(next.get());
        }
        return taken.size() < 2 || cover.covered() < AlignmentWeights.SPLIT_WHOLE
                ? Optional.empty()
                : Optional.of(new Found(pairing(wholes, whole, parts, List.copyOf(taken)), gain));
    }

    private boolean belongs(Cover cover, Side parts, int place, TreeSet<Integer> taken) {
        ClauseWords words = parts.words(place);
        double share = cover.share(words);
        double pairs = cover.pairShare(words);
        int distance =
                taken.stream().mapToInt(other -> Math.abs(other - place)).min().orElse(1);
        if (distance == 1) {
            boolean holdsLittleElse = share >= AlignmentWeights.SPLIT_PART && pairs >= AlignmentWeights.SPLIT_PAIRS;
            return holdsLittleElse || !taken.isEmpty() && holdsWhatIsMissing(cover, words, share, pairs);
        }
        boolean near = distance <= 3;
        return share >= (near ? AlignmentWeights.SPLIT_PART_NEAR : AlignmentWeights.SPLIT_PART_FAR)
                && pairs >= (near ? AlignmentWeights.SPLIT_PAIRS_NEAR : AlignmentWeights.SPLIT_PAIRS_FAR);
    }

    /** A part that was tightened besides: much of it is new, but what the whole still lacks is in it. */
    private static boolean holdsWhatIsMissing(Cover cover, ClauseWords words, double share, double pairs) {
        return share >= AlignmentWeights.SPLIT_TIGHTENED_PART
                && pairs >= AlignmentWeights.SPLIT_TIGHTENED_PAIRS
                && cover.gain(words) >= AlignmentWeights.SPLIT_MISSING_WEIGHT
                && cover.gain(words) >= AlignmentWeights.SPLIT_MISSING * cover.missing();
    }

    private Pairing pairing(Side wholes, int whole, Side parts, List<Integer> places) {
        int main = mainOf(wholes.words(whole), parts, places);
        return parts.isFrom()
                ? new Pairing(places, List.of(whole), Match.MERGE, main)
                : new Pairing(List.of(whole), places, Match.SPLIT, main);
    }

    /** The part that begins as the whole does, for ids are made of first words; else the one that holds most of it. */
    private int mainOf(ClauseWords whole, Side parts, List<Integer> places) {
        for (int k = 0; k < places.size(); k++) {
            if (whole.beginsLike(parts.words(places.get(k)), OPENING_WORDS)) {
                return k;
            }
        }
        Cover cover = new Cover(whole, scores.vocabulary());
        int most = 0;
        for (int k = 1; k < places.size(); k++) {
            if (cover.gain(parts.words(places.get(k))) > cover.gain(parts.words(places.get(most)))) {
                most = k;
            }
        }
        return most;
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
