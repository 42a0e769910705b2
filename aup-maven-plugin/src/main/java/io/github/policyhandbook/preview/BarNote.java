package io.github.policyhandbook.preview;

import java.util.List;

/**
 * One thing that the bar above a page says.
 *
 * @param heading a word or two: {@code Draft:}
 * @param sentence the rest of the line
 * @param links where to look besides
 * @param items what is listed below it, folded away until somebody asks; none where the line says all
 * @param open whether the list is shown at once
 */
public record BarNote(Kind kind, String heading, String sentence, List<Link> links, List<Item> items, boolean open) {

    /** What the note is about. */
    public enum Kind {
        /** The last change cannot be shown. */
        TROUBLE,
        /** The text is not published. */
        DRAFT,
        /** Something is wrong in the text. */
        FINDINGS
    }

    /**
     * A link to another page of the preview.
     *
     * @param path its path from the site's root
     */
    public record Link(String path, String text) {}

    /**
     * One finding.
     *
     * @param weight a word for how much it weighs, which is its class in the style sheet too: {@code warning}
     * @param place where it stands: {@code policies/visitors.md, line 12}
     * @param what what is wrong
     * @param mend what to do
     */
    public record Item(String weight, String place, String what, String mend) {}

    public BarNote {
        links = List.copyOf(links);
        items = List.copyOf(items);
    }

    /** A line without a list. */
    public static BarNote line(Kind kind, String heading, String sentence, List<Link> links) {
        return new BarNote(kind, heading, sentence, links, List.of(), false);
    }
}
