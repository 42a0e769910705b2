package io.github.policyhandbook.model;

import java.util.List;

/**
 * A policy's text as safe HTML, with the places left open that differ from page to page: clause ids, links, images.
 *
 * <p>A page writes the parts one after the other: {@code <li[ClauseStart 3]>Keep [LinkStart aup.md]it[LinkEnd]
 * safe.[ClauseEnd 3]</li>}. All else is already escaped and made safe.
 */
public record Body(List<Part> parts) {

    public Body {
        parts = List.copyOf(parts);
    }

    /** One stretch of the text, or one place left open in it. */
    public sealed interface Part permits Html, ClauseStart, ClauseEnd, LinkStart, LinkEnd, Image, Words {}

    /** HTML that was made safe, written as it is. */
    public record Html(String html) implements Part {}

    /** Inside the opening tag of a clause's element, behind its name: where {@code  id="..."} and a class go. */
    public record ClauseStart(int clause) implements Part {}

    /** The end of a clause's own words, inside its element and before any sub-list: where a permalink may go. */
    public record ClauseEnd(int clause) implements Part {}

    /** Where a link begins: the whole opening tag is the page's. */
    public record LinkStart(String target, String title) implements Part {}

    /** Where the link that began last ends. */
    public record LinkEnd() implements Part {}

    /** An image: the whole tag is the page's. */
    public record Image(String target, String alternative, String title) implements Part {}

    /** Words of the page's own language, inside an attribute's value. */
    public record Words(Label label) implements Part {}

    /** What a text needs words for that its author did not write. */
    public enum Label {
        FOOTNOTES,
        BACK_TO_TEXT,
        TASK_DONE,
        TASK_TO_DO
    }
}
