package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Takes out what merely moved inside a clause: words that went at one place and came at another. */
final class ShiftedCues {

    private final List<Ends> cues;

    private ShiftedCues(Collection<Cue> cues) {
        this.cues = new ArrayList<>(cues.stream().map(Ends::of).toList());
    }

    /** The cues without those that are a move, and with the two ends of a change that were told apart joined again. */
    static List<Cue> without(Collection<Cue> cues) {
        ShiftedCues shifted = new ShiftedCues(cues);
        shifted.dropMoves();
        shifted.joinEnds();
        return shifted.cues.stream().map(Ends::cue).toList();
    }

    /**
     * {@code A gone} and {@code A new} are nothing; {@code A gone} and {@code B became A} are {@code B gone};
     * {@code A new} and {@code A became B} are {@code B new}.
     */
    private void dropMoves() {
        for (Ends gone : List.copyOf(cues)) {
            if (gone.isGone() && cues.contains(gone)) {
                cues.stream()
                        .filter(other ->
                                other.type() == gone.type() && other.to().equals(gone.from()))
                        .findFirst()
                        .ifPresent(came -> replace(
                                gone, came, new Cue(came.type(), came.cue().from(), "")));
            }
        }
        for (Ends come : List.copyOf(cues)) {
            if (come.isNew() && cues.contains(come)) {
                cues.stream()
                        .filter(other ->
                                other.type() == come.type() && other.from().equals(come.to()))
                        .findFirst()
                        .ifPresent(went -> replace(
                                come, went, new Cue(went.type(), "", went.cue().to())));
            }
        }
    }

    /**
     * Where a clause was turned round, the only words that went and the only ones of a like type and use that came belong
     * together: {@code Pupils may bring drinks}, {@code Drinks are forbidden}.
     */
    private void joinEnds() {
        for (Cue.Type type : Cue.Type.values()) {
            for (CueUse use : CueUse.values()) {
                List<Ends> gone = like(type)
                        .filter(ends -> ends.isGone() && use.isOf(ends.type(), ends.from()))
                        .toList();
                List<Ends> come = like(type)
                        .filter(ends -> ends.isNew() && use.isOf(ends.type(), ends.to()))
                        .toList();
                if (gone.size() == 1 && come.size() == 1) {
                    Cue old = gone.get(0).cue();
                    Cue young = come.get(0).cue();
                    Cue joined = new Cue(young.type().beside(old.type()), old.from(), young.to());
                    replace(gone.get(0), come.get(0), joined);
                }
            }
        }
    }

    private Stream<Ends> like(Cue.Type type) {
        return cues.stream().filter(cue -> cue.type().isLike(type));
    }

    /** Puts one cue in the place of the second of two; none if it has no words. */
    private void replace(Ends first, Ends second, Cue by) {
        cues.remove(first);
        int at = cues.indexOf(second);
        if (by.from().isEmpty() && by.to().isEmpty()) {
            cues.remove(at);
        } else {
            cues.set(at, Ends.of(by));
        }
    }

    /** A cue and what its words say, letter case aside. */
    private record Ends(Cue cue, Cue.Type type, String from, String to) {

        private static Ends of(Cue cue) {
            return new Ends(
                    cue, cue.type(), CuePhrase.said(cue.type(), cue.from()), CuePhrase.said(cue.type(), cue.to()));
        }

        private boolean isGone() {
            return to.isEmpty();
        }

        private boolean isNew() {
            return from.isEmpty();
        }
    }
}
