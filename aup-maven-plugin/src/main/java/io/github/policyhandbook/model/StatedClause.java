package io.github.policyhandbook.model;

/**
 * A clause as an author points at it from outside its text.
 *
 * @param line the 1-based line of the file that names it
 * @param words its first words, {@code Keep your password secret}, or {@code #} and its id as the pages print it
 */
public record StatedClause(int line, String words) {

    private static final String ID_MARK = "#";

    public StatedClause {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("a clause cannot be told by no words");
        }
    }

    /** Whether it is named by its id. */
    public boolean isId() {
        return words.startsWith(ID_MARK);
    }

    /** The id without its mark; only where it is named by one. */
    public String id() {
        if (!isId()) {
            throw new IllegalStateException("named by its words: " + words);
        }
        return words.substring(ID_MARK.length());
    }
}
