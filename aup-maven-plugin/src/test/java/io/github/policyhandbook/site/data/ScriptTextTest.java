package io.github.policyhandbook.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

    private final StringWriter written = new StringWriter();
    private final ScriptText script = new ScriptText(written);

    @Test
    void everyLessThanSignIsItsCodeHoweverItIsWritten() throws IOException {
        script.write("<a> and </a><");
        script.write('<');
        script.write('b');
        script.write("<<c".toCharArray());

        assertThat(written).hasToString("\\u003ca> and \\u003c/a>\\u003c" + "\\u003c" + "b" + "\\u003c\\u003cc");
    }

    @Test
    void ofAPieceOfATextOnlyThatPieceIsWritten() throws IOException {
        script.write("<one <two <three", 4, 6);
        script.write("<one <two <three".toCharArray(), 0, 5);

        assertThat(written).hasToString(" \\u003ctwo \\u003cone ");
    }
}
