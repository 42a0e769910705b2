package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.Words;

/** Words how long reading takes: to the half minute, since nobody plans an evening by the second. */
final class Minutes {

    private Minutes() {}

    /** {@code half a minute}, {@code 1 minute}, {@code 2½ minutes}. */
    static String of(int halfMinutes, Words words) {
        int whole = halfMinutes / 2;
        if (halfMinutes % 2 == 0) {
            return words.count("pack.page-minutes", whole);
        }
        return whole == 0
                ? words.say("pack.page-half-a-minute")
                : words.say("pack.page-half-minutes", words.number(whole));
    }
}
