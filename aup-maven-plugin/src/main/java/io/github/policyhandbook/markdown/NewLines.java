package io.github.policyhandbook.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the place where a fact that a front matter lacks is best read: an approval's date below its status, and so on. */
final class NewLines {

    /** What an approval states, in the order of reading. */
    private static final List<String> ORDER =
            List.of("status", "approved", "approved-by", "effective", "for-year", "review");

    /** A status goes above the first of these. */
    private static final List<String> AFTER_STATUS =
            List.of("approved", "approved-by", "approver", "effective", "for-year", "review", "review-every");

    private final SavedText saved;
    private final FactPlaces places;
    private final Map<String, Integer> added = new HashMap<>();

    NewLines(SavedText saved, FactPlaces places) {
        this.saved = saved;
        this.places = places;
    }

    /** The line that states a fact; facts are asked for in the order of reading. */
    Replacement stating(NewFact fact, String otherDate) {
        int at = place(fact.key());
        added.put(fact.key(), at);
        return new Replacement(at, at, indentation() + line(fact, otherDate) + saved.lineEnd(at));
    }

    /** A fact as one line without its end: {@code approved-by: Full governing body}. */
    static String line(NewFact fact, String otherDate) {
        return fact.key() + ": " + YamlWords.written(fact.wordedLike(otherDateOf(fact, otherDate)));
    }

    private static String otherDateOf(NewFact fact, String otherDate) {
        return fact instanceof NewFact.OfDay ? otherDate : "";
    }

    private int place(String key) {
        for (int i = ORDER.indexOf(key) - 1; i >= 0; i--) {
            Optional<Integer> place = below(ORDER.get(i));
            if (place.isPresent()) {
                return place.get();
            }
        }
        List<FactPlaces.Place> all = places.all();
        for (int i = 0; i < all.size(); i++) {
            if (AFTER_STATUS.contains(all.get(i).key())) {
                // Not right above it: a comment there speaks of the line below.
                return i == 0 ? places.top() : places.below(all.get(i - 1));
            }
        }
        return places.bottom();
    }

    private Optional<Integer> below(String key) {
        return Optional.ofNullable(added.get(key))
                .or(() -> places.of(key).stream().findFirst().map(places::below));
    }

    /** Keys of one mapping stand under each other. */
    private String indentation() {
        return places.all().stream()
                .findFirst()
                .map(place ->
                        saved.text().substring(saved.text().lastIndexOf('\n', place.start() - 1) + 1, place.start()))
                .filter(String::isBlank)
                .orElse("");
    }
}
