package io.github.policyhandbook.review;

/**
 * How much a paper asks of its reader.
 *
 * @param changes how many changes of words or place it has
 * @param words how many words were put in or taken out
 * @param cues how many words changed that a reader should not miss
 * @param seconds how long reading the changes takes; 0 or more
 */
public record Weight(int changes, int words, int cues, int seconds) {

    public static final Weight NONE = new Weight(0, 0, 0, 0);
}
