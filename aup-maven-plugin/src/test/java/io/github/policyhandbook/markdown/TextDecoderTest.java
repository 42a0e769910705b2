package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    @Test
    void utf8IsReadWithoutAWord() {
        DecodedText decoded = TextDecoder.decode("caf\u00E9 \u2013 \uD83D\uDE00\n".getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).isEqualTo("caf\u00E9 \u2013 \uD83D\uDE00\n");
        assertThat(decoded.faults()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() {
        DecodedText decoded = TextDecoder.decode("\uFEFF---\n".getBytes(StandardCharsets.UTF_8));

        assertThat(decoded).isEqualTo(new DecodedText("---\n", List.of()));
    }

    @Test
    void utf16IsReadInEitherOrderAndTold() {
        byte[] big = "\uFEFFa\u2019b".getBytes(StandardCharsets.UTF_16BE);
        byte[] little = "\uFEFFa\u2019b".getBytes(StandardCharsets.UTF_16LE);

        assertThat(TextDecoder.decode(big).text()).isEqualTo("a\u2019b");
        assertThat(TextDecoder.decode(little).text()).isEqualTo("a\u2019b");
        assertThat(TextDecoder.decode(little).faults())
                .containsExactly(Fault.warning(
                        Rule.ENCODING,
                        1,
                        "the file is not saved as UTF-8; it was read as UTF-16",
                        "Save it as UTF-8."));
    }

    @Test
    void wordsFromAnOldEditorKeepTheirQuotationMarksAndEuros() {
        byte[] bytes =
                "one\r\ntwo\rschool\u2019s \u201Crule\u201D \u2013 \u20AC5".getBytes(Charset.forName("windows-1252"));

        DecodedText decoded = TextDecoder.decode(bytes);

        assertThat(decoded.text()).isEqualTo("one\ntwo\nschool\u2019s \u201Crule\u201D \u2013 \u20AC5");
        assertThat(decoded.faults())
                .containsExactly(Fault.warning(
                        Rule.ENCODING,
                        3,
                        "the file is not saved as UTF-8; it was read as Windows-1252",
                        "Save it as UTF-8."));
    }

    @Test
    void utf16WithoutItsMarkIsKnownByItsZeroBytes() {
        assertThat(TextDecoder.decode("Sign in.".getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("Sign in.");
        assertThat(TextDecoder.decode("Sign in.".getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo("Sign in.");
        assertThat(TextDecoder.decode("a\u0000b\u0000".repeat(3).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("ab".repeat(3));
    }

    @Test
    void theFourByteMarkIsNotTakenForTheTwoByteOne() {
        assertThat(TextDecoder.decode("\uFEFFSign in.".getBytes(Charset.forName("UTF-32LE")))
                        .text())
                .isEqualTo("Sign in.");
    }

    @Test
    void anApostropheTellsAnOldMacFromWindows() {
        byte[] mac = "school\u2019s caf\u00E9".getBytes(Charset.forName("x-MacRoman"));
        byte[] windows = "school\u2019s caf\u00E9, \u00D5".getBytes(Charset.forName("windows-1252"));

        assertThat(TextDecoder.decode(mac).text()).isEqualTo("school\u2019s caf\u00E9");
        assertThat(TextDecoder.decode(windows).text()).isEqualTo("school\u2019s caf\u00E9, \u00D5");
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertThat(text("a\r\nb\rc\nd\r\n\r\ne\r")).isEqualTo("a\nb\nc\nd\n\ne\n");
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        assertThat(text("a\u0000b\u0007c\u001Bd\te")).isEqualTo("a\uFFFDbcd\te");
    }

    @Test
    void breaksThatAreNoLinesToGitAreBlanks() {
        assertThat(text("a\u000Bb\fc\u2028d\u0085e")).isEqualTo("a b c d e");
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(text("")).isEmpty();
    }

    private static String text(String content) {
        return TextDecoder.decode(content.getBytes(StandardCharsets.UTF_8)).text();
    }
}
