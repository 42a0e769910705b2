package io.github.policyhandbook.compare;

/**
 * The weights and floors of clause alignment, all in one place.
 *
 * <p>Where place and floor stand: {@code LabelledPairsTest} holds pairs of clauses labelled partners or strangers by hand,
 * some in one place between steady neighbours, some in another section, and fails if one comes to stand on the wrong side
 * of {@link #FLOOR}. By their words alone, those that they alone share counted in, partners in another section score 0.83
 * and more and strangers up to 0.57: the floor lies in that gap. In one place partners score 0.34 and more and strangers up
 * to 0.09: {@link #CONTEXT} lifts the ones over the floor and not the others. That test would hold from 0.25 to 0.38; within
 * that the seeded edits of the benchmark told. Rewordings that share next to no word, up to 0.20, stay below; the test
 * lists some: telling those is the part of the chain of steps.
 *
 * <p>What siblings, copies, other cores, other first cells, words of a pair's own and the neighbours of a heading count was
 * set by the seeded edits of the benchmark. {@code PairScoresTest} and the labelled examples hold what they are for, not
 * each value. The shares of words, word pairs and letters, and the weights of words, were set by hand beforehand.
 */
final class AlignmentWeights {

    /** The share of rare words two texts have in common, by weight. */
    static final double WORDS = 0.60;

    /** The share of neighbouring word pairs: the same words in the same order are the same sentence. */
    static final double WORD_PAIRS = 0.15;

    /** The share of letter triples: sees through inflection and mistypings. */
    static final double LETTERS = 0.25;

    /** Below which share of the shorter text's words in the longer one it does not count as contained. */
    static final double CONTAINED = 0.80;

    /** Words a contained text must have, and their weight: "Keep it safe." is found inside too many others. */
    static final int CONTAINED_WORDS = 4;

    static final double CONTAINED_WEIGHT = 2.4;

    /** What counts against two texts that only begin and end alike and say something else in between. */
    static final double OTHER_CORE = 0.25;

    /** Words at both ends together that a common frame has at least. */
    static final int FRAME_WORDS = 2;

    /** What stands between them must weigh so much on both sides, about three rare words. */
    static final double CORE_WEIGHT = 2.5;

    /** The share in common, by weight, from which on the middles count as one. */
    static final double CORE_SHARED = 0.25;

    /** What full agreement of place adds: the same neighbours on both sides under the same heading. */
    static final double CONTEXT = 0.31;

    /** Score, context included, under which two clauses are strangers. */
    static final double FLOOR = 0.585;

    /** The same for two headings, whose few words say little: their bodies must speak for them. */
    static final double HEADING_FLOOR = 0.60;

    /** How much of a heading's score its body alone can give. */
    static final double BODY = 0.85;

    /** What the words of two headings still count when nothing under the one is found under the other. */
    static final double HEADING_OF_OTHERS = 0.80;

    /** What it speaks for two headings that the clauses right before and right behind them are partners. */
    static final double HEADING_BETWEEN_PARTNERS = 0.45;

    /** From this likeness up to the floor, words that only the pair shares can still tell. */
    static final double DOUBTFUL = 0.40;

    /** What these words add at most. */
    static final double OWN_WORDS_BONUS = 0.15;

    /** Weight of words of their own that strangers have by chance, and what more speaks for a pair in full. */
    static final double OWN_WORDS_FEW = 2.0;

    static final double OWN_WORDS_MORE = 3.0;

    /** What a difference of block counts against a pair where it means something: a table row against a paragraph. */
    static final double KIND_PENALTY = 0.10;

    /** What equal first cells of two table rows alone are worth, where no other row begins so. */
    static final double FIRST_CELL = 0.50;

    /** Weight of words that a pair alone must share, or else its likeness is that of siblings. */
    static final double OWN_WORDS = 0.20;

    /** What the likeness of siblings is worth: enough in the same place, not elsewhere. */
    static final double FAMILY_LIKENESS = 0.42;

    /** What equal words are worth where others have them too: less than a sibling's in the same place. */
    static final double COPY_LIKENESS = 0.66;

    /** What first cells without a word in common count against two table rows. */
    static final double OTHER_FIRST_CELL = 0.15;

    /** Weight of a stop word, an obligation, a word of every policy and a number beside a plain word's 1. */
    static final double STOP_WORD = 0.25;

    static final double MODAL = 0.35;
    static final double POLICY_WORD = 0.60;
    static final double NUMBER = 0.50;

    /** A word's least weight however common it is; the rest follows how rare it is. */
    static final double COMMON_WORD = 0.30;

    /** Clauses a text is taken to have at least when rarity is counted: in three clauses every word is rare. */
    static final int SMALLEST_TEXT = 20;

    /** Share of a whole, by weight, that its parts must hold together for it to have been split. */
    static final double SPLIT_WHOLE = 0.50;

    /** Share of a part's words, by weight, that it alone must bring to the whole, where it stands beside another part. */
    static final double SPLIT_PART = 0.55;

    /** The same for its pairs of neighbouring words. */
    static final double SPLIT_PAIRS = 0.25;

    /** The same for a part that holds most of what the whole lacks: it may say new things besides. */
    static final double SPLIT_TIGHTENED_PART = 0.33;

    static final double SPLIT_TIGHTENED_PAIRS = 0.12;

    /** The share of what the whole lacks, by weight, that such a part must hold, and its least weight. */
    static final double SPLIT_MISSING = 0.50;

    static final double SPLIT_MISSING_WEIGHT = 1.5;

    /** The same with a clause or two between it and the next part. */
    static final double SPLIT_PART_NEAR = 0.75;

    static final double SPLIT_PAIRS_NEAR = 0.45;

    /** The same for a part that stands farther off. */
    static final double SPLIT_PART_FAR = 0.88;

    static final double SPLIT_PAIRS_FAR = 0.65;

    /** How alike a clause and one removed earlier must be for it to have returned. */
    static final double RETURNED = 0.90;

    /** How alike two clauses of different policies must be for one to have moved to the other. */
    static final double MOVED_TO_POLICY = 0.88;

    /** Words a clause must have before its like in another policy is taken for it. */
    static final int MOVED_WORDS = 5;

    private AlignmentWeights() {}
}
