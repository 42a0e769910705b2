package io.github.policyhandbook.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the phrases that one edit touches, without those that stand on both sides of it. */
final class TouchedPhrases {

    private TouchedPhrases() {}

    /** The phrases that an edit touches, taken off the list so that the next edit does not quote them again. */
    static List<CuePhrase> take(List<CuePhrase> phrases, int start, int end) {
        List<CuePhrase> touched = new ArrayList<>();
        phrases.removeIf(phrase ->
                (phrase.overlaps(start, end) || start == end && phrase.start() < start && phrase.end() > start)
                        && touched.add(phrase));
        return touched;
    }

    /** Takes what both sides say off both lists, one for one. */
    static void cancelEqual(List<CuePhrase> old, List<CuePhrase> young) {
        Map<String, Deque<CuePhrase>> open = new HashMap<>();
        old.forEach(phrase -> open.computeIfAbsent(phrase.type() + phrase.said(), none -> new ArrayDeque<>())
                .add(phrase));
        Set<CuePhrase> cancelled = new HashSet<>();
        young.removeIf(phrase -> {
            CuePhrase same = open.getOrDefault(phrase.type() + phrase.said(), new ArrayDeque<>())
                    .poll();
            return same != null && cancelled.add(same);
        });
        old.removeIf(cancelled::contains);
    }
}
