package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Both texts of a change, and the places at which they differ, by their characters. */
final class ChangedPlaces {

    private static final Place NOWHERE = new Place(0, 0, 0, 0);

    /** No phrase that reaches to a place of change starts further from it. */
    private static final int NEAR = 240;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private final List<Place> stayed = new ArrayList<>();

    private ChangedPlaces() {}

    /** One place, by its characters in both texts; empty on the side to which nothing belongs. */
    record Place(int fromStart, int fromEnd, int toStart, int toEnd) {

        boolean isInsertion() {
            return fromStart == fromEnd;
        }

        boolean isDeletion() {
            return toStart == toEnd;
        }

        /** How many characters went and came. */
        int length() {
            return fromEnd - fromStart + toEnd - toStart;
        }

        private Place and(Place next) {
            return new Place(fromStart, next.fromEnd, toStart, next.toEnd);
        }

        private Place around(Place next) {
            return this == NOWHERE ? next : next == NOWHERE ? this : and(next);
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
        } else if (last >= 0
                && places.get(last).fromEnd() == fromStart
                && places.get(last).toEnd() == toStart) {
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

    /** The characters of the old text near a place of change. */
    BitSet aroundOld() {
        BitSet around = new BitSet(before.length());
        places.forEach(place -> around.set(Math.max(0, place.fromStart() - NEAR), place.fromEnd() + NEAR));
        return around;
    }

    /** The characters of the new text near a place of change. */
    BitSet aroundNew() {
        BitSet around = new BitSet(after.length());
        places.forEach(place -> around.set(Math.max(0, place.toStart() - NEAR), place.toEnd() + NEAR));
        return around;
    }

    /** From the first to the last word of a stretch of the old text that stayed; empty where none did. */
    Place stayedOfOld(int start, int end) {
        Place hull = NOWHERE;
        for (Place place : stayed) {
            hull = hull.around(part(place, Math.max(place.fromStart(), start), Math.min(place.fromEnd(), end)));
        }
        return hull;
    }

    /** From the first to the last word of a stretch of the new text that was there before; empty where none was. */
    Place stayedOfNew(int start, int end) {
        Place hull = NOWHERE;
        for (Place place : stayed) {
            int shift = place.toStart() - place.fromStart();
            hull = hull.around(
                    part(place, Math.max(place.toStart(), start) - shift, Math.min(place.toEnd(), end) - shift));
        }
        return hull;
    }

    /** A part of a stretch that stayed, by its place in the old text; nowhere if there is no word in it. */
    private Place part(Place place, int fromStart, int fromEnd) {
        int shift = place.toStart() - place.fromStart();
        for (int i = fromStart; i < fromEnd; i++) {
            if (Character.isLetterOrDigit(before.charAt(i))) {
                return new Place(fromStart, fromEnd, fromStart + shift, fromEnd + shift);
            }
        }
        return NOWHERE;
    }
}
