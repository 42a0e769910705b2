package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredBlockTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "Write `[a]` or [b]. ; Write xxxxx or [b].",
                "Write ``a ` [b]`` or [c]. ; Write xxxxxxxxxxx or [c].",
                "Write ``` or `` or ` and [a]. ; Write ``` or `` or ` and [a].",
                "Write \\[a] or \\\\[b]. ; Write xxa] or xx[b].",
                "Write \\`[a]` or `[b]`. ; Write xx[a]xxxxxx[b]`.",
                "Meet <!-- [a] -- ` --> at [b] `. ; Meet xxxxxxxxxxxxxxxxx at [b] `.",
                "Meet <!--> at <!---> [a] --> ; Meet xxxxx at xxxxxx [a] -->",
                "Meet `<!--` at [a]. --> ; Meet xxxxxx at [a]. -->",
                "Meet <!-- at [a]. ; Meet <!-- at [a].",
                "Save it in C:\\forms or [a]. ; Save it in C:\\forms or [a]."
            })
    void codeCommentsAndEscapedSignsAreCovered(String written, String covered) {
        assertThat(CoveredBlock.covered(written)).isEqualTo(covered);
    }

    @Test
    void linesStayWhereTheyAre() {
        String covered = CoveredBlock.covered("One `two\nthree`\nfour <!--\nfive -->\n[six]");

        assertThat(covered.lines()).containsExactly("One xxxx", "xxxxxx", "four xxxx", "xxxxxxxx", "[six]");
        assertThat(new CoveredBlock(7, covered, covered).lineAt(covered.indexOf("[six]")))
                .isEqualTo(11);
    }

    @Test
    void manyMarksWithoutAnEndCostLittle() {
        String marks = "`".repeat(3) + " <!-- ` `` <!-- ".repeat(20_000);

        assertThat(CoveredBlock.covered(marks)).hasSameSizeAs(marks);
    }
}
