package io.github.policyhandbook.compare;

import java.util.List;

/** How many records of each kind a comparison has. A moved or renumbered record counts there and under its kind. */
public record ChangeCounts(
        int added,
        int removed,
        int amended,
        int moved,
        int renumbered,
        int split,
        int merged,
        int cosmetic,
        int unchanged) {

    public static final ChangeCounts NONE = new ChangeCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Counts the records of one comparison. */
    public static ChangeCounts of(List<ClauseChange> changes) {
        int[] kinds = new int[ChangeKind.values().length];
        int moved = 0;
        int renumbered = 0;
        for (ClauseChange change : changes) {
            kinds[change.kind().ordinal()]++;
            moved += change.moved() ? 1 : 0;
            renumbered += change.renumbered() ? 1 : 0;
        }
        return new ChangeCounts(
                kinds[ChangeKind.ADDED.ordinal()],
                kinds[ChangeKind.REMOVED.ordinal()],
                kinds[ChangeKind.AMENDED.ordinal()],
                moved,
                renumbered,
                kinds[ChangeKind.SPLIT.ordinal()],
                kinds[ChangeKind.MERGED.ordinal()],
                kinds[ChangeKind.COSMETIC.ordinal()],
                kinds[ChangeKind.UNCHANGED.ordinal()]);
    }

    /** Both together, as for a whole edition. */
    public ChangeCounts plus(ChangeCounts other) {
        return new ChangeCounts(
                added + other.added,
                removed + other.removed,
                amended + other.amended,
                moved + other.moved,
                renumbered + other.renumbered,
                split + other.split,
                merged + other.merged,
                cosmetic + other.cosmetic,
                unchanged + other.unchanged);
    }
}
