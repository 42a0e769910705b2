package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.outline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextBoundsTest {

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "> ", ">", "- ", "1. ", "* ", "*a **b ", "[a]("})
    void hostileNestingIsShownAsPlainText(String opening) {
        String text = "Before.\n\n" + opening.repeat(MANY) + "words" + "*".repeat(MANY) + "\n\nAfter.\n";

        assertThat(outline(text)).hasSize(3).startsWith("PARAGRAPH Before.").endsWith("PARAGRAPH After.");
        assertThat(faults(text))
                .singleElement()
                .asString()
                .startsWith("WARNING 1 the text")
                .endsWith("as plain text");
    }

    @Test
    void listsNestedByIndentationAreBoundedToo() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            text.append("  ".repeat(i)).append("- item\n");
        }

        assertThat(TextBounds.of(text.toString()).exceeded()).isTrue();
    }

    @Test
    void aHundredLevelsDownIsStillMarkdown() {
        assertThat(outline("> ".repeat(99) + "words\n")).containsExactly("QUOTE words");
        assertThat(outline("1. ".repeat(99) + "words\n")).containsExactly("ITEM 1. words");
    }

    @ParameterizedTest
    @CsvSource({"Signed: , _", "Signed, _", "'', *", "'', '- '", "'', '* '", "Name, .", "'', =", "'', ~"})
    void theLinesOfAFormAreNoNesting(String words, String mark) {
        String line = words + mark.repeat(400);

        assertThat(TextBounds.of(line + "\n\n" + line + " " + line + "\n").exceeded())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("expensiveTexts")
    void whatWouldTakeHoursTakesSeconds(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(outline(text)).isNotEmpty());
    }

    static Stream<String> expensiveTexts() {
        StringBuilder backticks = new StringBuilder("x ");
        for (int length = 1; length < 600; length++) {
            backticks.append("`".repeat(length)).append(' ');
        }
        return Stream.of(
                backticks.toString(),
                "x <? ".repeat(MANY),
                "x <!A ".repeat(MANY),
                "[a](".repeat(99) + "b".repeat(MANY),
                "[a]: b\n".repeat(MANY) + "\nText\n",
                "| a | b |\n|---|---|\n" + "| *c* | [d](e) |\n".repeat(MANY),
                "x " + "<b>".repeat(MANY) + "</i>".repeat(MANY),
                "x " + "&amp;".repeat(MANY));
    }

    @Test
    void aTextOverEightMillionCharactersIsPlain() {
        assertThat(TextBounds.of("words\n".repeat(1_400_000)).reason())
                .isEqualTo("the text is longer than 8 million characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x <!-- %s --> y", "x [a](b \"%s\") y", "x ![a](<%s>) y"})
    void longCommentsAndTitlesAreStillMarkdown(String text) {
        assertThat(faults(text.formatted("word-".repeat(2000)))).isEmpty();
    }
}
