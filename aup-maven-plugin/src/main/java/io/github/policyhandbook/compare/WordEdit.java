package io.github.policyhandbook.compare;

/** A stretch of text that both sides have, or only one. Equal and delete make the old text, equal and insert the new. */
public record WordEdit(Op op, String text) {

    /** Which side has the stretch. */
    public enum Op {
        EQUAL,
        DELETE,
        INSERT
    }

    public WordEdit {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an edit has text");
        }
    }
}
