package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.Words;

/** Words how long something takes to read: in whole minutes, since nobody plans an evening by the second. */
final class ReadingTime {

    private static final int MINUTE = 60;

    private ReadingTime() {}

    /** {@code 2 minutes}, or that it is less than one. */
    static String of(int seconds, Words words) {
        return seconds < MINUTE
                ? words.say("pack.page-moment")
                : words.count("pack.page-minutes", (seconds + MINUTE / 2) / MINUTE);
    }
}
