package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of a size or shape that no policy has, each of which once took the parser minutes. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PastBoundsTest {

    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @MethodSource("textsPastABound")
    void whatPassesABoundIsToldAndShownAsPlainText(String reason, String text) {
        assertThat(faults(text)).containsExactly("WARNING 1 the text " + reason + "; it is shown as plain text");
        assertThat(policy(text).clauses()).isNotEmpty();
    }

    static Stream<Arguments> textsPastABound() {
        String marks = "has too many marks in one paragraph";
        return Stream.of(
                Arguments.of(marks, "`".repeat(MEGABYTE / 2) + " a " + "`".repeat(MEGABYTE / 2 - 1)),
                Arguments.of(marks, "`a ".repeat(MEGABYTE / 3)),
                Arguments.of(marks, "[a](b) ".repeat(MEGABYTE / 7)),
                Arguments.of(marks, "a@b.c ".repeat(MEGABYTE / 6)),
                Arguments.of(marks, "a  \n".repeat(19_000) + "b ".repeat(MEGABYTE / 10)),
                Arguments.of("has a paragraph of more than 20,000 lines", "> a\n".repeat(20_001)),
                Arguments.of(marks, numbered("[#]: a\n", 20_001)),
                Arguments.of(
                        "has tables of more than 500,000 cells",
                        "|a".repeat(100) + "\n" + "|-".repeat(100) + "\n" + "|x|\n".repeat(5_000)),
                Arguments.of("has more than 100,000 lines", "1)\n".repeat(100_001)),
                Arguments.of("has more than 100,000 lines", "a\n=\n".repeat(50_001)),
                Arguments.of("has more than 100,000 lines", numbered("x[^#]\n\n[^#]: note\n\n", 50_001)),
                Arguments.of("has more than 100,000 lines", "a\r".repeat(100_001)),
                Arguments.of("is nested too deeply", "> ".repeat(10_000) + "a"));
    }

    @ParameterizedTest
    @MethodSource("textsWithinBounds")
    void whatKeepsWithinBoundsIsMarkdown(int clauses, String text) {
        assertThat(faults(text)).isEmpty();
        assertThat(policy(text).clauses()).hasSize(clauses);
    }

    static Stream<Arguments> textsWithinBounds() {
        return Stream.of(
                Arguments.of(1, "a".repeat(MEGABYTE)),
                Arguments.of(1, "word ".repeat(MEGABYTE / 5)),
                Arguments.of(1, "1".repeat(MEGABYTE)),
                Arguments.of(1, "www.".repeat(MEGABYTE / 4)),
                Arguments.of(1, "http://" + "a.".repeat(MEGABYTE / 2)),
                Arguments.of(1, "a" + "\u0301".repeat(MEGABYTE / 2)),
                Arguments.of(1, "# a" + "\u0301".repeat(MEGABYTE / 2)),
                Arguments.of(20_001, "| a | b |\n|---|---|\n" + "| *c* | [d](e.md) |\n".repeat(20_000)),
                Arguments.of(20_001, "> | a | b |\n> |---|---|\n" + "> | c | d |\n".repeat(20_000)),
                Arguments.of(50_000, "# Heading\n\n".repeat(50_000)),
                Arguments.of(50_000, "- item\n".repeat(50_000)));
    }

    @Test
    void aLongRunOfLettersLeavesTheLinksOfOtherParagraphsAlone() {
        var after = policy("www.".repeat(1_000) + "\n\nSee www.gov.uk or ask head@school.example.\n")
                .clauses()
                .get(1);

        assertThat(after.links()).hasSize(2);
    }

    @Test
    void frontMatterWithoutEndKeepsADraftBackHoweverLongItIs() {
        String text = "---\n" + numbered("key#: value\n", 90_000) + "status: draft\n\nWords.\n";

        assertThat(policy(text).frontMatter().isDraft()).isTrue();
        assertThat(faults(text)).anyMatch(fault -> fault.contains("has no end"));
    }

    @Test
    void anOpenQuotationOverManyLinesIsReadOnce() {
        assertThat(faults("---\ntitle: \"a\n" + "  x\n".repeat(200_000) + "---\nWords.\n"))
                .containsExactly("ERROR 2 a quotation mark is opened here and not closed");
    }

    private static String numbered(String text, int count) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, count).forEach(i -> all.append(text.replace("#", String.valueOf(i))));
        return all.toString();
    }
}
