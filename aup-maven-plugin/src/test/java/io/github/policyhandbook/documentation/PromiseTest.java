package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseTest {

    @Test
    void linesAreMeantAsTheyStand() {
        assertThat(kept("a\nb\n", "a", "b")).isTrue();
        assertThat(kept("a\nc\n", "a", "b")).isFalse();
        assertThat(kept("a\nb\nc\n", "a", "b")).isFalse();
        assertThat(kept("a\n", "a", "b")).isFalse();
        assertThat(kept("a.b(c)\n", "a.b(c)")).isTrue();
        assertThat(kept("axb(c)\n", "a.b(c)")).isFalse();
    }

    @Test
    void threeDotsOnALineStandForAnyNumberOfLines() {
        assertThat(kept("a\nb\n", "...", "a", "...", "b", "...")).isTrue();
        assertThat(kept("x\na\ny\na\nz\nb\n", "...", "a", "...", "b")).isTrue();
        assertThat(kept("x\nb\n", "...", "a", "...", "b")).isFalse();
        assertThat(kept("a\nb\nc\n", "a", "...", "b")).isFalse();
    }

    @Test
    void theOrderOfLinesMatters() {
        assertThat(kept("b\na\n", "...", "a", "...", "b", "...")).isFalse();
    }

    @Test
    void anEllipsisInALineStandsForAnyCharacters() {
        assertThat(kept("3 pages in 1.2 s: /x/y\n", "3 pages in … s: …")).isTrue();
        assertThat(kept("4 pages in 1.2 s: /x/y\n", "3 pages in … s: …")).isFalse();
        assertThat(kept("a\nb\n", "a…b")).isFalse();
        assertThat(kept("ab\n", "a…b")).isTrue();
    }

    @Test
    void coloursAndBlanksAtTheEndDoNotMatter() {
        assertThat(kept("\u001b[1mINFO\u001b[m a  \n\n\u001b[0m\n", "INFO a")).isTrue();
        assertThat(kept("a\n", "a", "")).isTrue();
    }

    @Test
    void nothingShownPromisesNothing() {
        assertThat(kept("a\n")).isTrue();
    }

    private static boolean kept(String printed, String... promised) {
        return new Promise(List.of(promised)).isKeptBy(printed);
    }
}
