package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.compare.WordEdit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Holds the words marked in a clause against those that were really changed, and against the fewest that explain it. */
final class WordJudge {

    private WordJudge() {}

    static void judge(List<WordEdit> edits, Passage old, Passage now, Measures measures) {
        WordMarks told = marks(edits);
        int fewest = WordDistance.between(old.text(), now.text());
        measures.marked.add(told.marked(), fewest);
        WordMarks known = now.edits();
        if (!known.known()) {
            return;
        }
        // Another explanation that marks no more words than the committee touched is as good as theirs.
        boolean exact = told.marked() <= known.marked();
        int all = known.before().size() + known.after().size();
        measures.words.add(all - (exact ? 0 : differences(told, known)), all);
        measures.wordsWhole.count(
                exact || told.before().equals(known.before()) && told.after().equals(known.after()));
    }

    private static int differences(WordMarks told, WordMarks known) {
        return differences(told.before(), known.before()) + differences(told.after(), known.after());
    }

    private static int differences(List<Boolean> a, List<Boolean> b) {
        int count = Math.abs(a.size() - b.size());
        for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
            count += a.get(k).equals(b.get(k)) ? 0 : 1;
        }
        return count;
    }

    private static WordMarks marks(List<WordEdit> edits) {
        return new WordMarks(true, flags(edits, WordEdit.Op.DELETE), flags(edits, WordEdit.Op.INSERT));
    }

    private static List<Boolean> flags(List<WordEdit> edits, WordEdit.Op own) {
        String text = side(edits, own);
        boolean[] marked = new boolean[text.length()];
        int at = 0;
        for (WordEdit edit : edits) {
            if (edit.op() == own) {
                Arrays.fill(marked, at, at + edit.text().length(), true);
            }
            at += edit.op() == own || edit.op() == WordEdit.Op.EQUAL
                    ? edit.text().length()
                    : 0;
        }
        return WordMarks.of(text, marked);
    }

    /** The old text, for deletions, or the new one. */
    static String side(List<WordEdit> edits, WordEdit.Op own) {
        return edits.stream()
                .filter(edit -> edit.op() == WordEdit.Op.EQUAL || edit.op() == own)
                .map(WordEdit::text)
                .collect(Collectors.joining());
    }
}
