package io.github.policyhandbook.compare;

import java.util.List;
import java.util.Optional;

/** Tells which old phrase a new one stands in the place of. */
final class CuePartners {

    private CuePartners() {}

    /**
     * Among the phrases that went at the place where the new one came: the one of its own type with most words in common,
     * else one of a like type that no other new phrase stands for.
     */
    static Optional<CuePhrase> likest(CuePhrase phrase, List<CuePhrase> old, List<CuePhrase> young) {
        CuePhrase likest = null;
        for (CuePhrase other : old) {
            boolean free = other.type() == phrase.type()
                    || other.type().isLike(phrase.type())
                            && young.stream().noneMatch(another -> another.type() == other.type());
            if (free && (likest == null || isLiker(phrase, other, likest))) {
                likest = other;
            }
        }
        return Optional.ofNullable(likest);
    }

    /** Whether the old phrase may have become the new one by words that came or went: also {@code 3} and {@code 3 days}. */
    static boolean mayGrowInto(CuePhrase old, CuePhrase young) {
        boolean counts = old.type() == Cue.Type.NUMBER && young.type() == Cue.Type.DATE
                || old.type() == Cue.Type.DATE && young.type() == Cue.Type.NUMBER;
        return counts || old.type().isLike(young.type());
    }

    private static boolean isLiker(CuePhrase phrase, CuePhrase other, CuePhrase than) {
        boolean ownType = other.type() == phrase.type();
        return ownType == (than.type() == phrase.type())
                ? sharedWords(phrase, other) > sharedWords(phrase, than)
                : ownType;
    }

    private static long sharedWords(CuePhrase phrase, CuePhrase other) {
        List<String> words = List.of(CuePhrase.said(other.type(), other.text()).split(" "));
        return List.of(CuePhrase.said(phrase.type(), phrase.text()).split(" ")).stream()
                .filter(words::contains)
                .count();
    }
}
