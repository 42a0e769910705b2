package io.github.policyhandbook.review;

/**
 * How long a governor reads. Silent reading of English non-fiction goes at 238 words a minute on average: M. Brysbaert, How
 * many words do we read per minute? A review and meta-analysis of reading rate, Journal of Memory and Language 109 (2019),
 * 104047.
 */
public final class ReadingTime {

    private static final int WORDS_A_MINUTE = 238;
    private static final int HALF_MINUTE = 30;

    private ReadingTime() {}

    /** The seconds that so many words take, begun ones counted whole. */
    static int seconds(int words) {
        return Math.toIntExact((words * 60L + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }

    /** The same time in half minutes, begun ones counted whole: nobody reads by the second. */
    public static int halfMinutes(int seconds) {
        return (seconds + HALF_MINUTE - 1) / HALF_MINUTE;
    }
}
