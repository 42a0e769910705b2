package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.ChangeTable;
import io.github.policyhandbook.site.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One side of a change in a cell of Markdown: its words with what changed marked, cut short where they would fill a page. */
final class CommentCell {

    /** More of one clause than this is read in the pack, not in a comment. */
    private static final int LONGEST = 1_500;

    private static final int LONGEST_WORD = 200;

    private static final Pattern PIECE = Pattern.compile("\\s+|\\S+");

    private final StringBuilder cell = new StringBuilder();
    private final String tag;
    private boolean full;

    private CommentCell(String tag) {
        this.tag = tag;
    }

    /** @param tag what marks a changed word: {@code del} or {@code ins} */
    static String of(ChangeTable.Cell side, String tag) {
        CommentCell cell = new CommentCell(tag);
        if (!side.number().isEmpty()) {
            cell.cell
                    .append(CommentText.inline(CommentText.beginning(side.number(), LONGEST_WORD)))
                    .append(' ');
        }
        side.parts().forEach(cell::part);
        cell.cell.append(cell.full ? " \u2026" : "");
        side.notes().forEach(cell::note);
        return cell.cell.toString().strip();
    }

    private void part(Excerpt.Part part) {
        String words = asManyAsFit(part.text());
        boolean marked = part.changed() && !words.isBlank();
        cell.append(marked ? "<" + tag + ">" + words + "</" + tag + ">" : words);
    }

    /** Words are left out whole, before they are escaped or marked, so that nothing is ever cut in the middle. */
    private String asManyAsFit(String text) {
        StringBuilder words = new StringBuilder();
        Matcher pieces = PIECE.matcher(text);
        while (!full && pieces.find()) {
            String piece = CommentText.inline(CommentText.beginning(pieces.group(), LONGEST_WORD));
            full = cell.length() + words.length() + piece.length() > LONGEST;
            words.append(full ? "" : piece);
        }
        return words.toString();
    }

    /** A remark below the words. */
    private void note(String words) {
        cell.append(cell.isEmpty() ? "" : "<br>")
                .append("<em>")
                .append(CommentText.inline(CommentText.beginning(words, LONGEST_WORD)))
                .append("</em>");
    }
}
