package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.List;

/** Both texts of a change, and the places at which they differ, by their characters. */
final class ChangedPlaces {

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private final List<Place> stayed = new ArrayList<>();

    private ChangedPlaces() {}

    /** One place, by its characters in both texts; empty on the side to which nothing belongs. */
    record Place(int fromStart, int fromEnd, int toStart, int toEnd) {

        private Place and(Place next) {
            return new Place(fromStart, next.fromEnd, toStart, next.toEnd);
        }
    }

    static ChangedPlaces of(List<WordEdit> words) {
        ChangedPlaces changed = new ChangedPlaces();
        words.forEach(changed::add);
        return changed;
    }

    private void add(WordEdit edit) {
        int fromStart = before.length();
        int toStart = after.length();
        if (edit.op() != WordEdit.Op.INSERT) {
            before.append(edit.text());
        }
        if (edit.op() != WordEdit.Op.DELETE) {
            after.append(edit.text());
        }
        Place here = new Place(fromStart, before.length(), toStart, after.length());
        int last = places.size() - 1;
        if (edit.op() == WordEdit.Op.EQUAL) {
            stayed.add(here);
        } else if (last >= 0 && places.get(last).fromEnd() == fromStart && places.get(last).toEnd() == toStart) {
            places.set(last, places.get(last).and(here));
        } else {
            places.add(here);
        }
    }

    String before() {
        return before.toString();
    }

    String after() {
        return after.toString();
    }

    /** The places of change in order, none touching the next. */
    List<Place> all() {
        return places;
    }

    /** Whether a letter or digit of a stretch of the old text stayed and stands in a stretch of the new text. */
    boolean shareWords(int fromStart, int fromEnd, int toStart, int toEnd) {
        for (Place place : stayed) {
            int shift = place.toStart() - place.fromStart();
            int start = Math.max(Math.max(place.fromStart(), fromStart), toStart - shift);
            int end = Math.min(Math.min(place.fromEnd(), fromEnd), toEnd - shift);
            if (start < end && before.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
        }
        return false;
    }
}
