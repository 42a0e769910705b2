package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.WordDiff;
import io.github.policyhandbook.compare.WordEdit.Op;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextIsGivenWhole() {
        assertThat(old("You must lock it.", "You should lock it.")).isEqualTo("You *must* lock it.");
        assertThat(now("You must lock it.", "You should lock it.")).isEqualTo("You *should* lock it.");
    }

    @Test
    void ofALongTextTheWordsAroundTheChangeAreKept() {
        String before = words(1, 40) + " must " + words(41, 80);
        String after = words(1, 40) + " should " + words(41, 80);

        assertThat(now(before, after))
                .isEqualTo(" \u2026 w34 w35 w36 w37 w38 w39 w40 *should* w41 w42 w43 w44 w45 w46 w47 \u2026 ");
    }

    @Test
    void everyChangeIsShownWhereOnlyWordsBetweenAreLeftOut() {
        String before = "first " + words(1, 60) + " last";
        String after = "begin " + words(1, 60) + " end";

        assertThat(old(before, after))
                .startsWith("*first* w1")
                .endsWith("w60 *last*")
                .contains("w7 \u2026 w54");
    }

    @Test
    void aLongInsertionIsNeverCut() {
        assertThat(now("Lock it.", "Lock it. " + words(1, 100))).contains("w1 ", "w50 ", "w100");
    }

    private static String old(String before, String after) {
        return side(before, after, Op.DELETE);
    }

    private static String now(String before, String after) {
        return side(before, after, Op.INSERT);
    }

    private static String side(String before, String after, Op side) {
        return Excerpt.of(WordDiff.between(before, after), side).stream()
                .map(part -> part.changed() ? "*" + part.text() + "*" : part.text())
                .collect(Collectors.joining());
    }

    private static String words(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
