package io.github.policyhandbook.compare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the texts of clauses say to a comparison: folded, and as words. While it is remembered each text is read once,
 * however many versions of however many policies have it, and each word is there once however many texts have it. Of a
 * great many texts the words are let go, and read again for those that are asked for still. Safe for use by several
 * threads.
 */
final class KnownTexts {

    /** Of far more texts than any policy has: words are asked for policy by policy. */
    private static final int MOST_WITH_WORDS = 20_000;

    /** As many are remembered from one comparison to the next, however few of them the last ones asked for. */
    private static final int FEW = 10_000;

    private final Map<String, String> folded = new ConcurrentHashMap<>();
    private final Map<String, List<String>> words = new ConcurrentHashMap<>();
    private final Map<String, String> single = new ConcurrentHashMap<>();
    private volatile int enough;

    /** The text {@linkplain TextFolding folded}. */
    String folded(String text) {
        String known = folded.get(text);
        return known != null ? known : folded.computeIfAbsent(text, TextFolding::fold);
    }

    /** Its {@linkplain ClauseWords#wordsOf words}. */
    List<String> words(String text) {
        List<String> known = words.get(text);
        return known != null ? known : remembered(text);
    }

    /**
     * A comparison of the same handbook as before begins: once there is twice as much as one asked for, most of it is of texts
     * that are gone, and all is let go.
     */
    void comparisonBegins() {
        int size = folded.size();
        if (enough == 0 && size > 0) {
            enough = Math.max(FEW, 2 * size);
        } else if (size > enough) {
            forget();
            enough = 0;
        }
    }

    /** Lets go of all it has read, which it reads again where it is asked for still. */
    void forget() {
        folded.clear();
        words.clear();
        single.clear();
    }

    private List<String> remembered(String text) {
        if (words.size() >= MOST_WITH_WORDS) {
            words.clear();
        }
        return words.computeIfAbsent(text, this::read);
    }

    private List<String> read(String text) {
        return ClauseWords.wordsOf(text).stream()
                .map(word -> single.computeIfAbsent(word, known -> known))
                .toList();
    }
}
