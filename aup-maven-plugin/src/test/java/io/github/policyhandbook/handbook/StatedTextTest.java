package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTextTest {

    private static final Path SCHOOL = Path.of("school").toAbsolutePath();

    @Test
    void strayBlanksAreNoPartOfAValue() {
        assertThat(title("  Staff handbook \n").words()).isEqualTo("Staff handbook");
        assertThat(new StatedText("includes", " *.md , ,rules/*.md ", "**/*.md").list())
                .containsExactly("*.md", "rules/*.md");
        assertThat(output(" target/handbook ").path(SCHOOL)).isEqualTo(SCHOOL.resolve("target/handbook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void aValueWithoutWordsIsRefused(String value) {
        refused(() -> title(value).words(), "aup.title is \"" + value + "\"", "-Daup.title=Staff handbook");
        refused(() -> output(value).path(SCHOOL), "aup.outputDirectory is \"", "-Daup.outputDirectory=target/handbook");
        refused(
                () -> new StatedText("includes", value, "**/*.md").list(),
                "aup.includes is \"" + value + "\"",
                "-Daup.includes=**/*.md");
    }

    @Test
    void aListOfCommasAloneIsRefused() {
        refused(
                () -> new StatedText("includes", " , ,", "**/*.md").list(),
                "aup.includes is \" , ,\"",
                "-Daup.includes=**/*.md");
    }

    @Test
    void wordsOnSeveralLinesAreRefused() {
        refused(() -> title("Staff\nhandbook").words(), "words on one line", "-Daup.title=Staff handbook");
    }

    @Test
    void whatNoFileCanBeCalledIsRefusedUnderItsOwnParametersName() {
        refused(() -> output("a\0b").path(SCHOOL), "aup.outputDirectory is \"a\0b\"", "target/handbook");
    }

    @Test
    void aPathMayHaveBlanksAccentsAndMarks() {
        assertThat(output("Sch ool #1%20 \u00c9lan").path(SCHOOL)).isEqualTo(SCHOOL.resolve("Sch ool #1%20 \u00c9lan"));
    }

    private static StatedText title(String value) {
        return new StatedText("title", value, "Staff handbook");
    }

    private static StatedText output(String value) {
        return new StatedText("outputDirectory", value, "target/handbook");
    }

    private static void refused(ThrowingCallable reading, String what, String example) {
        assertThatThrownBy(reading)
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(example);
    }
}
