package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.Inline.Close;
import io.github.policyhandbook.markdown.Inline.Code;
import io.github.policyhandbook.markdown.Inline.LineEnd;
import io.github.policyhandbook.markdown.Inline.LinkClose;
import io.github.policyhandbook.markdown.Inline.LinkOpen;
import io.github.policyhandbook.markdown.Inline.NoteMark;
import io.github.policyhandbook.markdown.Inline.Open;
import io.github.policyhandbook.markdown.Inline.Picture;
import io.github.policyhandbook.markdown.Inline.Words;

/** Writes the words of a block as the body shows them. */
final class InlineWriter {

    private final Footnotes footnotes;

    InlineWriter(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    void write(InlineText text, BodyWriter out) {
        text.steps().forEach(step -> write(step, out));
    }

    private void write(Inline step, BodyWriter out) {
        if (step instanceof Words words) {
            out.text(words.text());
        } else if (step instanceof Code code) {
            out.open("code").text(code.text()).close("code");
        } else if (step instanceof Open open) {
            out.open(open.element());
        } else if (step instanceof Close close) {
            out.close(close.element());
        } else if (step instanceof LinkOpen link) {
            out.linkStart(link.target(), link.title());
        } else if (step instanceof LinkClose) {
            out.linkEnd();
        } else if (step instanceof Picture picture) {
            out.image(picture.target(), picture.alternative(), picture.title());
        } else if (step instanceof LineEnd end) {
            lineEnd(end, out);
        } else if (step instanceof NoteMark mark) {
            footnotes.writeMark(mark, out);
        }
    }

    private static void lineEnd(LineEnd end, BodyWriter out) {
        if (end.hard()) {
            out.open("br");
        }
        out.text("\n");
    }
}
