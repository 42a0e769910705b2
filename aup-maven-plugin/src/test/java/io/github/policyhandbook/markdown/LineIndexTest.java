package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {

    @Test
    void linesCountFromThatOfTheTextsFirst() {
        LineIndex lines = new LineIndex("ab\n\ncd\n", 10);

        assertThat(new int[] {lines.lineOf(0), lines.lineOf(2), lines.lineOf(3), lines.lineOf(4), lines.lineOf(7)})
                .containsExactly(10, 10, 11, 12, 13);
    }
}
