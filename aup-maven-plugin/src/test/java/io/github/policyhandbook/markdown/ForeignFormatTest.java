package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForeignFormatTest {

    @Test
    void aWordDocumentThatWasOnlyRenamedIsToldAndShowsNothing() {
        DecodedText decoded = TextDecoder.decode(bytes("PK\u0003\u0004\u0014 [Content_Types].xml"));

        assertThat(decoded.text()).isEmpty();
        assertThat(decoded.faults())
                .containsExactly(Fault.error(
                        Rule.ENCODING,
                        1,
                        "the file is not Markdown but a Word document or another packed file",
                        "Open it in the program it was made with, and save its text as plain text in UTF-8."));
    }

    @Test
    void otherDocumentsAreKnownByTheirBeginning() {
        assertThat(ForeignFormat.of(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1")))
                .isPresent();
        assertThat(ForeignFormat.of(bytes("{\\rtf1\\ansi Be kind.}"))).contains("a rich text document");
        assertThat(ForeignFormat.of(bytes("%PDF-1.7\n"))).contains("a PDF");
    }

    @Test
    void bytesOfNoKnownKindAreNoText() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);

        assertThat(ForeignFormat.of(noise)).contains("a file of another program");
        assertThat(ForeignFormat.of("Keep passwords secret. ".repeat(9).getBytes(StandardCharsets.UTF_16LE)))
                .contains("a file of another program");
    }

    @Test
    void textStaysTextWhateverItsEncodingAndItsSlips() {
        assertThat(ForeignFormat.of(bytes("# Caf\u00E9\r\n\tRules\f\u000B and a stray \u0000\u0007\u001B")))
                .isEmpty();
        assertThat(ForeignFormat.of("\u5B89\u5168 \u2013 \uD83D\uDE00".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ForeignFormat.of("\u201Crule\u201D".getBytes(Charset.forName("windows-1252"))))
                .isEmpty();
        assertThat(ForeignFormat.of(new byte[0])).isEmpty();
        assertThat(TextDecoder.decode("\uFEFFa long text in UTF-16 ".repeat(9).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .startsWith("a long text");
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
