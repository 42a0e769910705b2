package io.github.policyhandbook.compare;

/**
 * A word without its commonest endings, so that {@code tablet} and {@code tablets}, {@code signal} and {@code signalled}
 * count as one when clauses are likened: the S-stemmer of Harman ("How Effective Is Suffixing?", JASIS 1991), then past
 * tense and participle as in step 1b of Porter ("An Algorithm for Suffix Stripping", Program 1980). What is left need not
 * be a word.
 */
final class WordStem {

    private static final int SHORTEST = 3;

    private WordStem() {}

    /** The stem of a word in lower case. */
    static String of(String word) {
        String own = withoutEnding(withoutEnding(word, "'s"), "'");
        String stem = withoutTense(singular(own));
        if (stem.length() > SHORTEST && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        int last = stem.length() - 1;
        boolean doubled = stem.length() > SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && Character.isLetter(stem.charAt(last)) ? stem.substring(0, last) : stem;
    }

    private static String singular(String word) {
        if (word.length() <= SHORTEST || !word.endsWith("s") || word.endsWith("us") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return withoutEnding(word, "ies") + "y";
        }
        return word.endsWith("aes") || word.endsWith("ees") || word.endsWith("oes") ? word : withoutEnding(word, "s");
    }

    private static String withoutTense(String word) {
        String stem = word.endsWith("ing") ? withoutEnding(word, "ing") : withoutEnding(word, "ed");
        return stem.length() >= SHORTEST && hasVowel(stem) ? stem : word;
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutEnding(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
    }
}
