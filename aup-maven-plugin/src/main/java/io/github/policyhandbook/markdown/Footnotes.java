package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import io.github.policyhandbook.markdown.Inline.NoteMark;
import io.github.policyhandbook.model.Body.Label;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Numbers a policy's footnotes in the order of their marks, and writes them at the end of its text. A footnote that no
 * mark leads to is shown too, after the others: it is text of the policy.
 */
final class Footnotes {

    private final String prefix;
    private final Map<FootnoteBlock, Note> notes = new IdentityHashMap<>();
    private final Map<Integer, Note> byNumber = new LinkedHashMap<>();
    private final Map<FootnoteBlock, BodyWriter> written = new LinkedHashMap<>();

    /** A paragraph of a mark alone says nothing and is left out. */
    private final Set<NoteMark> writtenMarks = new HashSet<>();

    /** A footnote that a mark leads to. */
    private static final class Note {
        private final int number;
        private final FootnoteBlock block;
        private int marks;

        private Note(int number, FootnoteBlock block) {
            this.number = number;
            this.block = block;
        }
    }

    /**
     * @param key sets this text's footnotes apart where a page shows several texts
     */
    Footnotes(String key) {
        this.prefix = "aup-fn-" + key + "-";
    }

    /** The next mark that leads to a footnote. */
    NoteMark mark(FootnoteBlock block) {
        Note note = notes.computeIfAbsent(block, unseen -> new Note(notes.size() + 1, unseen));
        byNumber.put(note.number, note);
        note.marks++;
        return new NoteMark(note.number, note.marks);
    }

    /** A footnote's own text, met where its author wrote it. */
    void write(FootnoteBlock block, BodyWriter text) {
        written.put(block, text);
    }

    /** The mark in the text, linked to its footnote. */
    void writeMark(NoteMark mark, BodyWriter out) {
        writtenMarks.add(mark);
        out.begin("sup")
                .attribute("id", markId(mark.number(), mark.occurrence()))
                .endTag();
        out.begin("a")
                .attribute("href", "#" + noteId(mark.number()))
                .attribute("role", "doc-noteref")
                .endTag();
        out.text(String.valueOf(mark.number())).close("a").close("sup");
    }

    /** All footnotes, each with the way back to its marks. */
    void writeAll(BodyWriter out) {
        if (written.isEmpty()) {
            return;
        }
        // No landmark: a page of several policies would have several of the same name.
        out.begin("div").attribute("class", "aup-footnotes");
        out.attribute("role", "group")
                .attribute("aria-label", Label.FOOTNOTES)
                .endTag()
                .open("ol");
        byNumber.values().forEach(note -> writeNote(note, out));
        for (Map.Entry<FootnoteBlock, BodyWriter> note : written.entrySet()) {
            if (!notes.containsKey(note.getKey())) {
                out.open("li").append(note.getValue()).close("li");
            }
        }
        out.close("ol").close("div");
    }

    private void writeNote(Note note, BodyWriter out) {
        BodyWriter text = written.getOrDefault(note.block, new BodyWriter());
        out.begin("li").attribute("id", noteId(note.number)).endTag().append(text);
        for (int mark = 1; mark <= note.marks; mark++) {
            if (writtenMarks.contains(new NoteMark(note.number, mark))) {
                writeWayBack(markId(note.number, mark), out);
            }
        }
        out.close("li");
    }

    private static void writeWayBack(String mark, BodyWriter out) {
        out.begin("a").attribute("class", "aup-footnote-back").attribute("href", "#" + mark);
        out.attribute("role", "doc-backlink")
                .attribute("aria-label", Label.BACK_TO_TEXT)
                .endTag();
        out.text("\u21A9").close("a");
    }

    private String noteId(int number) {
        return prefix + number;
    }

    private String markId(int number, int occurrence) {
        return prefix + number + "-mark-" + occurrence;
    }
}
