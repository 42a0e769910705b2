package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void deletedWordsStandBeforeThoseThatTookTheirPlace() {
        assertThat(written(WordDiff.between("Staff must lock it.", "Staff should lock it.")))
                .isEqualTo("Staff [-must-]{+should+} lock it.");
    }

    @Test
    void equalTextsAreOneEqualStretch() {
        assertThat(WordDiff.between("Lock it.", "Lock it."))
                .containsExactly(new WordEdit(WordEdit.Op.EQUAL, "Lock it."));
    }

    @Test
    void emptyTextsHaveNoEdits() {
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void aTextThatCameWholeIsOneInsertion() {
        assertThat(written(WordDiff.between("", "Lock it."))).isEqualTo("{+Lock it.+}");
    }

    @Test
    void aNegationIsNeverJoinedIntoARewrittenStretch() {
        assertThat(written(WordDiff.between(
                        "Pupils bring phones not tablets today.", "Learners carry mobiles not laptops now.")))
                .isEqualTo("[-Pupils bring phones-]{+Learners carry mobiles+} not [-tablets today-]{+laptops now+}.");
    }

    @Test
    void marksAreNoPartOfWords() {
        assertThat(written(WordDiff.between("Ask the head, please.", "Ask the head; please.")))
                .isEqualTo("Ask the head[-,-]{+;+} please.");
    }

    @Test
    void aTypographicApostropheChangesItsWordOnly() {
        assertThat(written(WordDiff.between("Don't run here.", "Don\u2019t run here.")))
                .isEqualTo("[-Don't-]{+Don\u2019t+} run here.");
    }

    @Test
    void ideographsAreComparedOneByOne() {
        assertThat(written(WordDiff.between("\u5b66\u6821\u65b0", "\u5b66\u751f\u65b0")))
                .isEqualTo("\u5b66[-\u6821-]{+\u751f+}\u65b0");
    }

    @Test
    void rowsOfAsManyCellsAreComparedCellByCell() {
        List<WordEdit> words = WordDiff.between(Texts.clause("| a b | b c |"), Texts.clause("| a | b b c |"));

        assertThat(written(words)).isEqualTo("a[- b-] b {+b +}c");
    }

    @Test
    void partsAreJoinedByALineEnd() {
        List<WordEdit> words = WordDiff.between(
                List.of(Texts.clause("- Lock it. Wear it.")),
                List.of(Texts.clause("- Lock it."), Texts.clause("- Wear it.")));

        assertThat(written(words)).isEqualTo("Lock it.[- -]{+\n+}Wear it.");
    }

    @Test
    void anyTwoTextsAreRebuiltToTheCharacter() {
        Random random = new Random(7);
        String[] pieces = {
            "a",
            "the",
            "must",
            "not",
            " ",
            "  ",
            "\n",
            ",",
            "-",
            "'",
            "\u2019",
            "7",
            "3.5",
            "\u00e9",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\u00a0",
            "x-y",
            "don't",
            "\u5b66"
        };
        for (int round = 0; round < 3_000; round++) {
            String before = made(random, pieces);
            String after = made(random, pieces);
            List<WordEdit> words = WordDiff.between(before, after);

            assertThat(side(words, WordEdit.Op.DELETE)).isEqualTo(before);
            assertThat(side(words, WordEdit.Op.INSERT)).isEqualTo(after);
            assertThat(neighboursOfOneKind(words)).isFalse();
        }
    }

    @Test
    void aStretchTooLargeForExactEditsIsNamed() {
        Clause before = Texts.clause(fewWords(new Random(1)));
        Clause after = Texts.clause(fewWords(new Random(2)));

        WordDiff.Result result = WordDiff.compare(List.of(before), List.of(after));

        assertThat(result.fallback()).contains(Fallback.COARSE_WORDS);
        assertThat(side(result.edits(), WordEdit.Op.INSERT)).isEqualTo(after.text());
    }

    @Test
    void longTextsWithoutAWordInCommonAreExactlyRewritten() {
        Clause before = Texts.clause("alpha beta gamma ".repeat(9_000).strip());
        Clause after = Texts.clause("delta epsilon zeta ".repeat(9_000).strip());

        assertThat(WordDiff.compare(List.of(before), List.of(after)).fallback()).isEmpty();
    }

    @Test
    void anOrdinaryClauseIsExact() {
        assertThat(WordDiff.compare(List.of(Texts.clause("Lock it.")), List.of(Texts.clause("Lock both.")))
                        .fallback())
                .isEmpty();
    }

    /** Eight different words in any order: none is rare, so nothing holds the two texts together. */
    private static String fewWords(Random random) {
        return random.ints(60_000, 0, 8).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    private static String made(Random random, String[] pieces) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static boolean neighboursOfOneKind(List<WordEdit> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).op() == words.get(i - 1).op()) {
                return true;
            }
        }
        return false;
    }

    private static String side(List<WordEdit> words, WordEdit.Op own) {
        return words.stream()
                .filter(edit -> edit.op() == WordEdit.Op.EQUAL || edit.op() == own)
                .map(WordEdit::text)
                .collect(Collectors.joining());
    }

    private static String written(List<WordEdit> words) {
        return words.stream()
                .map(edit -> switch (edit.op()) {
                    case EQUAL -> edit.text();
                    case DELETE -> "[-" + edit.text() + "-]";
                    case INSERT -> "{+" + edit.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
