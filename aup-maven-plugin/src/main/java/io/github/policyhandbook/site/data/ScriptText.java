package io.github.policyhandbook.site.data;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes a less-than sign as its code, so that no text can end a script element the data are put into. */
final class ScriptText extends FilterWriter {

    private static final String LESS_THAN = "\\u003c";

    ScriptText(Writer out) {
        super(out);
    }

    @Override
    public void write(int letter) throws IOException {
        if (letter == '<') {
            out.write(LESS_THAN);
        } else {
            out.write(letter);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int start = offset;
        for (int at = offset; at < offset + length; at++) {
            if (text.charAt(at) == '<') {
                out.write(text, start, at - start);
                out.write(LESS_THAN);
                start = at + 1;
            }
        }
        out.write(text, start, offset + length - start);
    }
}
