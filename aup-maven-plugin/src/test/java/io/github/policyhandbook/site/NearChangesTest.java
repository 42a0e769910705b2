package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearChangesTest {

    @Test
    void ofALongUnchangedStretchOnlyTheWordsNextToAChangeStay() {
        assertThat(near(equal(words(1, 40)), insert("new"), equal(words(41, 90)), insert("end")))
                .containsExactly("\u2026 " + words(29, 40), "new", words(41, 52) + " \u2026 " + words(79, 90), "end");
    }

    @Test
    void aStretchThatWouldHardlyGetShorterStaysWhole() {
        assertThat(near(equal(words(1, 20)), insert("new"), equal(words(21, 40))))
                .containsExactly(words(1, 20), "new", words(21, 40));
    }

    @Test
    void whatChangedStaysWhole() {
        assertThat(near(insert(words(1, 90)), equal("end"))).containsExactly(words(1, 90), "end");
    }

    @Test
    void aTextWithoutAChangeStaysWhole() {
        assertThat(near(equal(words(1, 90)))).containsExactly(words(1, 90));
    }

    private static List<String> near(Redline.Mark... marks) {
        return NearChanges.of(List.of(marks)).stream().map(Redline.Mark::text).toList();
    }

    private static Redline.Mark equal(String text) {
        return new Redline.Mark("equal", text, "");
    }

    private static Redline.Mark insert(String text) {
        return new Redline.Mark("insert", text, "");
    }

    private static String words(int first, int last) {
        Stream<String> words = IntStream.rangeClosed(first, last).mapToObj(number -> "w" + number);
        return words.collect(Collectors.joining(" "));
    }
}
