package io.github.policyhandbook.review;

import java.util.Comparator;

/**
 * How much a paper asks of its reader.
 *
 * @param changes how many changes of words or place it has; none of a new policy or one that is to end
 * @param words how many words were put in or taken out
 * @param cues how many words changed that a reader should not miss
 * @param seconds how long reading the changes takes, each changed clause whole
 */
public record Weight(int changes, int words, int cues, int seconds) {

    public static final Weight NONE = new Weight(0, 0, 0, 0);

    /** The heaviest first: by words not to be missed, then by words changed, then by time. */
    public static final Comparator<Weight> HEAVIEST_FIRST = Comparator.comparingInt(Weight::cues)
            .thenComparingInt(Weight::words)
            .thenComparingInt(Weight::seconds)
            .reversed();

    /** Both together. */
    public Weight plus(Weight other) {
        return new Weight(changes + other.changes, words + other.words, cues + other.cues, seconds + other.seconds);
    }

    /** The reading time in half minutes, begun ones counted whole. */
    public int halfMinutes() {
        return ReadingTime.halfMinutes(seconds);
    }
}
