package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes out what merely moved inside a clause: words that went at one place and came at another. */
final class ShiftedCues {

    private final List<Cue> cues;

    private ShiftedCues(Collection<Cue> cues) {
        this.cues = new ArrayList<>(cues);
    }

    /** The cues without those that are a move, and with the two ends of a change that were told apart joined again. */
    static List<Cue> without(Collection<Cue> cues) {
        ShiftedCues shifted = new ShiftedCues(cues);
        shifted.dropMoves();
        shifted.joinEnds();
        return List.copyOf(shifted.cues);
    }

    /** {@code A gone} and {@code A new} are nothing; {@code A gone} and {@code B became A} are {@code B gone}. */
    private void dropMoves() {
        for (Cue cue : List.copyOf(cues)) {
            if (!cue.to().isEmpty() || !cues.contains(cue)) {
                continue;
            }
            other(cue, cue.from(), false).ifPresent(came -> {
                cues.remove(cue);
                replace(came, new Cue(came.type(), came.from(), ""));
            });
        }
        for (Cue cue : List.copyOf(cues)) {
            if (!cue.from().isEmpty() || !cues.contains(cue)) {
                continue;
            }
            other(cue, cue.to(), true).ifPresent(went -> {
                cues.remove(cue);
                replace(went, new Cue(went.type(), "", went.to()));
            });
        }
    }

    private Optional<Cue> other(Cue cue, String words, boolean asOld) {
        return cues.stream()
                .filter(other -> other != cue && other.type() == cue.type())
                .filter(other -> folded(asOld ? other.from() : other.to()).equals(folded(words)))
                .findFirst();
    }

    private void replace(Cue cue, Cue by) {
        int at = cues.indexOf(cue);
        if (by.from().isEmpty() && by.to().isEmpty()) {
            cues.remove(at);
        } else {
            cues.set(at, by);
        }
    }

    /**
     * Where a clause was turned round, the only words that went and the only ones of a like type that came belong together:
     * {@code Pupils may bring drinks}, {@code Drinks are forbidden}.
     */
    private void joinEnds() {
        for (Cue cue : List.copyOf(cues)) {
            List<Cue> gone = like(cue).filter(other -> other.to().isEmpty()).toList();
            List<Cue> come = like(cue).filter(other -> other.from().isEmpty()).toList();
            if (cues.contains(cue) && gone.size() == 1 && come.size() == 1) {
                Cue old = gone.get(0);
                Cue young = come.get(0);
                cues.remove(old);
                replace(young, new Cue(young.type().beside(old.type()), old.from(), young.to()));
            }
        }
    }

    private Stream<Cue> like(Cue cue) {
        return cues.stream().filter(other -> other.type().isLike(cue.type()));
    }

    private static String folded(String words) {
        return CuePhrase.said(Cue.Type.POLICY, words);
    }
}
