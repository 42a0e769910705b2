package io.github.policyhandbook.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which old phrase a new one stands in the place of. */
final class CuePartners {

    /** So many old phrases are looked at for a new one; more stand in no text but one that is rewritten whole. */
    private static final int MOST_ASKED = 32;

    /** In a longer stretch of other words, pupils that went and parents that came are no change of who is covered. */
    private static final int MOST_AROUND_STRANGERS = 30;

    private CuePartners() {}

    /**
     * Among the phrases that went at the place where the new one came: the one of its own type with most words in common,
     * else one of a like type that no other new phrase stands for.
     *
     * @param types the types of all phrases that came there
     */
    static Optional<CuePhrase> likest(CuePhrase phrase, List<CuePhrase> old, Set<Cue.Type> types) {
        CuePhrase likest = null;
        int asked = 0;
        for (CuePhrase other : old) {
            boolean own = other.type() == phrase.type();
            boolean free = own
                            && (!phrase.type().isOfDuty()
                                    || CueUse.of(other.type(), other.said()) == CueUse.of(phrase.type(), phrase.said()))
                    || !own && other.type().isLike(phrase.type()) && !types.contains(other.type());
            if (free && (likest == null || isLiker(phrase, other, likest))) {
                likest = other;
            }
            if (own && ++asked == MOST_ASKED) {
                break;
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

    /** Whether two groups may stand for each other in a rewritten stretch: with a word in common, or little else around. */
    static boolean mayStandFor(CuePhrase old, CuePhrase young, int rewritten) {
        return old.type() != Cue.Type.AUDIENCE
                || young.type() != Cue.Type.AUDIENCE
                || rewritten - old.text().length() - young.text().length() <= MOST_AROUND_STRANGERS
                || sharedWords(young, old) > 0;
    }

    private static boolean isLiker(CuePhrase phrase, CuePhrase other, CuePhrase than) {
        boolean ownType = other.type() == phrase.type();
        return ownType == (than.type() == phrase.type())
                ? sharedWords(phrase, other) > sharedWords(phrase, than)
                : ownType;
    }

    private static long sharedWords(CuePhrase phrase, CuePhrase other) {
        List<String> words = List.of(other.said().split(" "));
        return List.of(phrase.said().split(" ")).stream()
                .filter(words::contains)
                .count();
    }
}
