package io.github.policyhandbook.compare;

/**
 * Words a reader should not miss, quoted without a verdict: {@code obligation: must, should}.
 *
 * @param from the old words; empty where there were none
 * @param to the new words; empty where there are none
 */
public record Cue(Type type, String from, String to) {

    /** What the words are about. */
    public enum Type {
        OBLIGATION,
        PROHIBITION,
        NUMBER,
        DATE,
        AUDIENCE,
        CONTACT
    }
}
