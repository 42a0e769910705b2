package io.github.policyhandbook.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** The sentences of a clause. */
final class Sentences {

    private static final int FEWEST_WORDS = 4;

    private Sentences() {}

    /** Sentences of four words and more; a shorter one goes with the one before it. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : text.split("(?<=[.!?;]) (?=\\p{Lu})")) {
            boolean isShort = WordMarks.flags(sentence, true).size() < FEWEST_WORDS;
            int last = sentences.size() - 1;
            if (last >= 0
                    && (isShort || WordMarks.flags(sentences.get(last), true).size() < FEWEST_WORDS)) {
                sentences.set(last, sentences.get(last) + " " + sentence);
            } else {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** A text cut at ends of sentences into as many parts, or fewer where it has fewer sentences. */
    static List<String> grouped(String text, int parts, Random random) {
        List<String> sentences = of(text);
        TreeSet<Integer> cuts = new TreeSet<>();
        while (cuts.size() < Math.min(parts, sentences.size()) - 1) {
            cuts.add(1 + random.nextInt(sentences.size() - 1));
        }
        cuts.add(sentences.size());
        List<String> grouped = new ArrayList<>();
        int start = 0;
        for (int cut : cuts) {
            grouped.add(String.join(" ", sentences.subList(start, cut)));
            start = cut;
        }
        return grouped;
    }

    static boolean isEnded(CharSequence text) {
        return text.length() > 0 && ".!?;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
