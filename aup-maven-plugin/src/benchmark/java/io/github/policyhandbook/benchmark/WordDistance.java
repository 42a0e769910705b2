package io.github.policyhandbook.benchmark;

import java.util.List;

/** The fewest words that must be marked to make one text of another: a longest common subsequence, by Wagner and Fischer. */
final class WordDistance {

    private WordDistance() {}

    static int between(String from, String to) {
        List<String> a = words(from);
        List<String> b = words(to);
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return a.size() + b.size() - 2 * row[b.size()];
    }

    private static List<String> words(String text) {
        return WordMarks.pieces(text).stream().filter(WordMarks::isWord).toList();
    }
}
