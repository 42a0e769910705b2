package io.github.policyhandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * One leaf block of a policy: what is compared, numbered and linked to.
 *
 * @param line the 1-based line of the file, front matter included, where its text starts
 * @param number its own marker as its reader sees it, {@code 3.2}, {@code (b)}, a counted {@code 2.}; never its ancestors'
 * @param text its plain text without the number; blanks collapsed, except in code and HTML blocks
 * @param styled the same text with its emphasis written out, so that a change of emphasis alone can be told
 * @param links its links and images, in order
 * @param authorId the id its author gave it with {@code {#id}}
 * @param level 1 to 6 for a heading; else how many lists and quotes it stands in, 0 for none
 * @param cells a table row's cells, whose texts joined by a blank are its text; else empty
 */
public record Clause(
        Kind kind,
        int line,
        Optional<String> number,
        String text,
        String styled,
        List<Link> links,
        Optional<String> authorId,
        int level,
        List<String> cells) {

    /** What sort of block a clause is. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        HEADING,
        TABLE_ROW,
        QUOTE,
        FOOTNOTE,
        CODE,
        HTML
    }

    public Clause {
        // Versions of a policy have most of their clauses in common, numbers are few, and most texts have no emphasis:
        // one string for all.
        number = number.map(String::intern);
        text = text.intern();
        styled = styled.equals(text) ? text : styled.intern();
        links = List.copyOf(links);
        cells = List.copyOf(cells);
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
    }

    /** Whether it is a heading, of any level. */
    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Whether its blanks and line ends are part of what it says: code and HTML blocks. */
    public boolean isVerbatim() {
        return kind == Kind.CODE || kind == Kind.HTML;
    }
}
