package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much speaks for an old and a new clause being partners: their wording, their kind, their place. */
final class PairScores {

    private final OpenPairs open;
    private final Vocabulary vocabulary;
    private final Similarity similarity;
    private final List<ClauseWords> fromWords;
    private final List<ClauseWords> toWords;
    private Optional<Kinship> kinship = Optional.empty();
    private final Map<Long, Double> wordings = new HashMap<>();
    private final Map<String, Integer> fromFirstCells;
    private final Map<String, Integer> toFirstCells;

    PairScores(OpenPairs open) {
        this.open = open;
        this.vocabulary = Vocabulary.of(open.from(), open.to(), open.texts());
        this.similarity = new Similarity(vocabulary);
        this.fromWords = words(open.from());
        this.toWords = words(open.to());
        this.fromFirstCells = firstCells(open.from());
        this.toFirstCells = firstCells(open.to());
    }

    private List<ClauseWords> words(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> ClauseWords.of(clause, vocabulary))
                .toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    ClauseWords fromWords(int i) {
        return fromWords.get(i);
    }

    ClauseWords toWords(int j) {
        return toWords.get(j);
    }

    /** The pair as a candidate, if it is above the floor. */
    Optional<Candidate> candidate(int i, int j, PlaceContext context) {
        Clause old = open.from().get(i);
        Clause young = open.to().get(j);
        if (old.isHeading() != young.isHeading() && !fromWords(i).hasSameWords(toWords(j))) {
            return Optional.empty();
        }
        double floor = old.isHeading() && young.isHeading() ? AlignmentWeights.HEADING_FLOOR : AlignmentWeights.FLOOR;
        double score = score(i, j, context);
        // The square prefers one sure pair and one stranger to two doubtful pairs.
        double value = score * score - floor * floor;
        return score > floor ? Optional.of(new Candidate(i, j, score, value)) : Optional.empty();
    }

    /** How much speaks for the pair, wording and place together. */
    double score(int i, int j, PlaceContext context) {
        Clause old = open.from().get(i);
        Clause young = open.to().get(j);
        double wording = wording(i, j);
        double own = old.isHeading() && young.isHeading()
                ? headingScore(i, j, wording, context)
                : ownLikeness(i, j, wording, context) - kindPenalty(old, young);
        return own + AlignmentWeights.CONTEXT * context.agreement(i, j);
    }

    /** A likeness that siblings have too leaves it to the place who is whose. */
    private double ownLikeness(int i, int j, double wording, PlaceContext context) {
        double most = fromWords(i).hasSameWords(toWords(j)) && !context.standUnderOtherHeadings(i, j)
                ? AlignmentWeights.COPY_LIKENESS
                : AlignmentWeights.FAMILY_LIKENESS;
        if (wording > most && !kinship().isSpecific(i, j)) {
            return most;
        }
        boolean doubtful = wording > AlignmentWeights.DOUBTFUL && wording < AlignmentWeights.FLOOR;
        double own = doubtful
                ? (kinship().ownWords(i, j) - AlignmentWeights.OWN_WORDS_FEW) / AlignmentWeights.OWN_WORDS_MORE
                : 0;
        return wording + AlignmentWeights.OWN_WORDS_BONUS * Math.max(0, Math.min(1, own));
    }

    /** Made when first asked for: many texts have no two clauses of which it could tell more than their words. */
    private Kinship kinship() {
        if (kinship.isEmpty()) {
            kinship = Optional.of(new Kinship(fromWords, toWords, vocabulary));
        }
        return kinship.get();
    }

    /** How alike the words of two clauses are, 0 to 1, whatever their place. */
    double wording(int i, int j) {
        return wordings.computeIfAbsent((long) i << 32 | j, key -> {
            double words = similarity.of(fromWords(i), toWords(j));
            return beginWithTheSameCell(open.from().get(i), open.to().get(j))
                    ? AlignmentWeights.FIRST_CELL + (1 - AlignmentWeights.FIRST_CELL) * words
                    : words - (beginWithOtherCells(i, j) ? AlignmentWeights.OTHER_FIRST_CELL : 0);
        });
    }

    private double headingScore(int i, int j, double wording, PlaceContext context) {
        double body = context.sharedBody(i, j);
        boolean bothHead = open.fromSections().size(i) > 1 && open.toSections().size(j) > 1;
        double words = bothHead && body == 0 ? wording * AlignmentWeights.HEADING_OF_OTHERS : wording;
        double levels = open.from().get(i).level() == open.to().get(j).level() ? 0 : AlignmentWeights.KIND_PENALTY / 2;
        double speaking = Math.max(
                AlignmentWeights.BODY * body,
                context.isBetweenPartners(i, j) ? AlignmentWeights.HEADING_BETWEEN_PARTNERS : 0);
        return 1 - (1 - words) * (1 - speaking) - levels;
    }

    private static double kindPenalty(Clause old, Clause young) {
        boolean special = old.kind() == Clause.Kind.TABLE_ROW || old.isVerbatim();
        boolean alsoSpecial = young.kind() == Clause.Kind.TABLE_ROW || young.isVerbatim();
        return (special || alsoSpecial) && old.kind() != young.kind() ? AlignmentWeights.KIND_PENALTY : 0;
    }

    private boolean beginWithTheSameCell(Clause old, Clause young) {
        if (old.cells().size() < 2 || young.cells().size() < 2) {
            return false;
        }
        String first = open.texts().folded(old.cells().get(0));
        return first.codePoints().anyMatch(Character::isLetter)
                && first.equals(open.texts().folded(young.cells().get(0)))
                && fromFirstCells.get(first) == 1
                && toFirstCells.get(first) == 1;
    }

    /** A row is known by its first cell: two that share no word there are likely two rows. */
    private boolean beginWithOtherCells(int i, int j) {
        List<String> old = open.from().get(i).cells();
        List<String> young = open.to().get(j).cells();
        if (old.size() < 2 || young.size() < 2) {
            return false;
        }
        List<String> first = open.texts().words(old.get(0));
        List<String> other = open.texts().words(young.get(0));
        return !first.isEmpty() && !other.isEmpty() && Collections.disjoint(first, other);
    }

    private Map<String, Integer> firstCells(Iterable<Clause> clauses) {
        Map<String, Integer> counts = new HashMap<>();
        for (Clause clause : clauses) {
            if (!clause.cells().isEmpty()) {
                counts.merge(open.texts().folded(clause.cells().get(0)), 1, Integer::sum);
            }
        }
        return counts;
    }
}
