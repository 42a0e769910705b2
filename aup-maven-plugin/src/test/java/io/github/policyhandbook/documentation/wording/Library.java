package io.github.policyhandbook.documentation.wording;

import java.util.Set;

/** What the methods of the Java library make of texts that go through them. */
final class Library {

    /** Give what they are called on, or a part of it. */
    private static final Set<String> PASSING_ON = Set.of(
            "strip",
            "trim",
            "stripLeading",
            "stripTrailing",
            "toString",
            "get",
            "orElseThrow",
            "stream",
            "toList",
            "filter",
            "sorted",
            "distinct",
            "findFirst",
            "findAny",
            "collect",
            "skip",
            "limit",
            "iterator");

    /** Give what they are given. */
    private static final Set<String> GIVING_BACK =
            Set.of("of", "ofNullable", "copyOf", "valueOf", "requireNonNull", "requireNonNullElse", "concat");

    /** Give what a function that they are given returns. */
    private static final Set<String> APPLYING = Set.of("map", "flatMap", "mapToObj");

    /** Give what they are called on, or else what they are given. */
    private static final Set<String> STANDING_IN = Set.of("orElse", "orElseGet", "or");

    private Library() {}

    static boolean passesOn(String method) {
        return PASSING_ON.contains(method);
    }

    static boolean givesBack(String method) {
        return GIVING_BACK.contains(method);
    }

    static boolean applies(String method) {
        return APPLYING.contains(method);
    }

    static boolean standsIn(String method) {
        return STANDING_IN.contains(method);
    }
}
