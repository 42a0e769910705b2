package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Texts of any size that are as hard to compare as real ones: the k-th commonest word is used a k-th as often as the
 * commonest (Zipf 1949), clauses open with the same boilerplate, some differ from others by one word only.
 *
 * <p>Made from a seed, so that the same is measured every time.
 */
public final class LargeTexts {

    private static final int WORDS = 20_000;
    private static final int CLAUSES_UNDER_A_HEADING = 10;

    private static final List<String> COMMON = List.of(
            "the", "of", "to", "and", "in", "a", "for", "be", "staff", "must", "with", "on", "school", "or", "that",
            "is", "any", "not", "pupils", "by", "as", "all", "should", "will", "are", "this", "policy", "at", "their",
            "may", "parents", "from", "it", "use", "they", "when", "head", "an", "if", "have");

    private static final List<String> OPENINGS = List.of(
            "All members of staff must ensure that",
            "Where a pupil is at risk of harm, staff must",
            "The governing body will review every year",
            "It is the responsibility of the head teacher to",
            "Parents and carers are asked to",
            "In line with statutory guidance the school will");

    private static final String SYLLABLES =
            "ba be bi bo da de di do fa fe ka ki lo lu ma me mi na ne no pa pe ra re ri ro";

    private final Random random;
    private final String[] words = new String[WORDS];
    private final double[] upTo = new double[WORDS];

    /** Makes texts by that seed. */
    public LargeTexts(long seed) {
        this.random = new Random(seed);
        String[] syllables = SYLLABLES.split(" ");
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            words[rank] = rank < COMMON.size() ? COMMON.get(rank) : spelt(rank, syllables);
            sum += 1.0 / (rank + 2);
            upTo[rank] = sum;
        }
    }

    /**
     * A text of so many clauses, headings among them.
     *
     * @return its clauses, each on a line of its own
     */
    public List<Clause> text(int clauses) {
        List<Clause> text = new ArrayList<>();
        for (int i = 0; i < clauses; i++) {
            text.add(
                    i % CLAUSES_UNDER_A_HEADING == 0
                            ? clause(Clause.Kind.HEADING, i, words(2 + random.nextInt(3)))
                            : clause(Clause.Kind.PARAGRAPH, i, sentence(text)));
        }
        return text;
    }

    /**
     * The same text with some of its clauses reworded.
     *
     * @param clauses the share of the clauses that are, 0 to 1
     * @param words the share of a reworded clause's words that are deleted, put in or replaced; at least one is
     */
    public List<Clause> reworded(List<Clause> text, double clauses, double words) {
        List<Clause> later = new ArrayList<>();
        for (Clause clause : text) {
            later.add(
                    random.nextDouble() < clauses
                            ? with(clause, clause.line(), reworded(clause.text(), words))
                            : clause);
        }
        return later;
    }

    /** The same clauses in any order; the line of each still is the one it had, which tells which it was. */
    public List<Clause> shuffled(List<Clause> text) {
        List<Clause> shuffled = new ArrayList<>(text);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** So many words in sentences of ordinary length. */
    public String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : i % 17 == 0 ? ". " : " ").append(word());
        }
        return text.toString();
    }

    /** A text with that share of its words deleted, put in or replaced, at least one. */
    public String reworded(String text, double share) {
        String[] old = text.split(" ");
        List<String> young = new ArrayList<>();
        int sure = random.nextInt(old.length);
        for (int i = 0; i < old.length; i++) {
            if (i != sure && random.nextDouble() >= share) {
                young.add(old[i]);
                continue;
            }
            int way = random.nextInt(3);
            if (way == 0) {
                young.add(old[i]);
            }
            if (way != 2 || old.length == 1) {
                young.add(word());
            }
        }
        return String.join(" ", young);
    }

    private String sentence(List<Clause> before) {
        int way = random.nextInt(20);
        if (way == 0 && before.size() > 1) {
            return reworded(before.get(before.size() - 1).text(), 0);
        }
        String opening = way < 7 ? OPENINGS.get(random.nextInt(OPENINGS.size())) + " " : "";
        return opening + words(8 + random.nextInt(25)) + ".";
    }

    private String word() {
        double at = random.nextDouble() * upTo[WORDS - 1];
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }

    private static String spelt(int rank, String[] syllables) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= syllables.length) {
            word.append(syllables[rest % syllables.length]);
        }
        return word.toString();
    }

    private static Clause clause(Clause.Kind kind, int place, String text) {
        int level = kind == Clause.Kind.HEADING ? 2 : 0;
        return new Clause(kind, place + 1, Optional.empty(), text, text, List.of(), Optional.empty(), level, List.of());
    }

    private static Clause with(Clause clause, int line, String text) {
        return new Clause(
                clause.kind(),
                line,
                clause.number(),
                text,
                text,
                clause.links(),
                clause.authorId(),
                clause.level(),
                clause.cells());
    }
}
