package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Body.ClauseEnd;
import io.github.policyhandbook.model.Body.ClauseStart;
import io.github.policyhandbook.model.Body.Html;
import io.github.policyhandbook.model.Body.Image;
import io.github.policyhandbook.model.Body.Label;
import io.github.policyhandbook.model.Body.LinkEnd;
import io.github.policyhandbook.model.Body.LinkStart;
import io.github.policyhandbook.model.Body.Part;
import io.github.policyhandbook.model.Body.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a body's parts. Element names and attributes come from this package; all that comes from a policy goes through
 * {@link #text} or an attribute's value, which escape it, or is a part's own value, which the page escapes.
 */
final class BodyWriter {

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    /** Begins an element. */
    BodyWriter open(String element) {
        html.append('<').append(element).append('>');
        return this;
    }

    /** Begins the element of a clause, which gets the clause's id. */
    BodyWriter open(String element, int clause) {
        return begin(element).clause(clause).endTag();
    }

    /** Begins an opening tag; {@link #endTag} completes it. */
    BodyWriter begin(String element) {
        html.append('<').append(element);
        return this;
    }

    /** Inside an opening tag: the place of a clause's id. */
    BodyWriter clause(int clause) {
        return part(new ClauseStart(clause));
    }

    /** Inside an opening tag: an attribute. */
    BodyWriter attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        escape(value, "&quot;");
        html.append('"');
        return this;
    }

    /** Inside an opening tag: an attribute whose value is worded by the page. */
    BodyWriter attribute(String name, Label label) {
        html.append(' ').append(name).append("=\"");
        part(new Words(label));
        html.append('"');
        return this;
    }

    BodyWriter endTag() {
        html.append('>');
        return this;
    }

    BodyWriter close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    BodyWriter clauseEnd(int clause) {
        return part(new ClauseEnd(clause));
    }

    /** Words of the policy. */
    BodyWriter text(String words) {
        escape(words, "\"");
        return this;
    }

    BodyWriter linkStart(String target, String title) {
        return part(new LinkStart(target, title));
    }

    BodyWriter linkEnd() {
        return part(new LinkEnd());
    }

    BodyWriter image(String target, String alternative, String title) {
        return part(new Image(target, alternative, title));
    }

    /** All that another writer wrote. */
    BodyWriter append(BodyWriter other) {
        other.flush();
        for (Part part : other.parts) {
            if (part instanceof Html piece) {
                html.append(piece.html());
            } else {
                part(part);
            }
        }
        return this;
    }

    Body body() {
        flush();
        return new Body(parts);
    }

    private BodyWriter part(Part part) {
        flush();
        parts.add(part);
        return this;
    }

    private void flush() {
        if (html.length() > 0) {
            // One string for all versions that have it in common; Java lets it go with the last of them.
            parts.add(new Html(html.toString().intern()));
            html.setLength(0);
        }
    }

    private void escape(String text, String quotationMark) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWrittenAsItIs(c)) {
                html.append(text, start, i);
                start = i + 1;
                switch (c) {
                    case '&' -> html.append("&amp;");
                    case '<' -> html.append("&lt;");
                    case '>' -> html.append("&gt;");
                    case '"' -> html.append(quotationMark);
                    default -> {} // nothing that a reader sees
                }
            }
        }
        html.append(text, start, text.length());
    }

    private static boolean isWrittenAsItIs(char c) {
        return switch (c) {
            case '&', '<', '>', '"' -> false;
            default -> c >= ' ' && c < 0x7F || c > 0x9F || Character.isWhitespace(c);
        };
    }
}
