package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.compare.ChangeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A text before and after a committee's edits, and what is true of every clause.
 *
 * @param before its passages, each with its own place as origin
 * @param after the passages it has become
 */
record EditedText(List<Passage> before, List<Passage> after, Layout layoutBefore, Layout layoutAfter) {

    EditedText {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether a passage stands elsewhere. */
    enum Moved {
        YES,
        NO,
        /** The new order can be told in two ways that are equally short. */
        EITHER
    }

    /** The new places of an old passage, rising. */
    List<Integer> successors(int place) {
        List<Integer> those = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            if (after.get(j).origins().contains(place)) {
                those.add(j);
            }
        }
        return those;
    }

    ChangeKind kindOfNew(int j) {
        List<Integer> origins = after.get(j).origins();
        if (origins.isEmpty()) {
            return ChangeKind.ADDED;
        }
        return origins.size() > 1 ? ChangeKind.MERGED : kindOfOld(origins.get(0));
    }

    ChangeKind kindOfOld(int i) {
        List<Integer> those = successors(i);
        if (those.isEmpty()) {
            return ChangeKind.REMOVED;
        }
        if (those.size() > 1) {
            return ChangeKind.SPLIT;
        }
        Passage now = after.get(those.get(0));
        if (now.origins().size() > 1) {
            return ChangeKind.MERGED;
        }
        return now.text().equals(before.get(i).text()) ? ChangeKind.UNCHANGED : ChangeKind.AMENDED;
    }

    /** For each new passage whether it moved: what stands in no longest rising run of origins has, see {@link Rise}. */
    List<Moved> moved() {
        List<Integer> places = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            moved.add(Moved.NO);
            List<Integer> own = after.get(j).origins();
            if (!own.isEmpty() && successors(own.get(0)).get(0) == j) {
                places.add(j);
                origins.add(own.get(0));
            }
        }
        Rise rise = new Rise(origins);
        for (int k = 0; k < places.size(); k++) {
            moved.set(places.get(k), rise.isInAll(k) ? Moved.NO : rise.isInSome(k) ? Moved.EITHER : Moved.YES);
        }
        return moved;
    }
}
