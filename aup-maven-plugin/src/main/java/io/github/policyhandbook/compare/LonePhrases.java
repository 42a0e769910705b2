package io.github.policyhandbook.compare;

import java.util.Set;

/** What is told of a phrase that came or went without a counterpart. */
final class LonePhrases {

    /**
     * The most letters that an edit may have beside a group of people that came or went by itself. Who is covered changed
     * in {@code open to parents}, {@code open}; a new sentence that mentions a parent says nothing of the kind.
     */
    private static final int BESIDE_A_GROUP = 8;

    /** Words that speak of a duty only where they take another such word's place. */
    private static final Set<String> WEAK = Set.of("could", "might", "would");

    private LonePhrases() {}

    /** Whether a phrase that came or went without a counterpart is told. */
    static boolean isTold(CuePhrase phrase, ChangedPlaces.Place place) {
        if (phrase.type() == Cue.Type.AUDIENCE) {
            return !PeopleWords.isOne(phrase.text())
                    && (place.isInsertion() || place.isDeletion())
                    && place.length() - (phrase.end() - phrase.start()) <= BESIDE_A_GROUP;
        }
        return !WEAK.contains(phrase.said());
    }

    /** The {@code are} of {@code are not}, where the {@code not} alone came or went. */
    static String stayedOf(CuePhrase phrase, int edited) {
        return phrase.type().isOfDuty() && edited > phrase.start()
                ? phrase.text().substring(0, edited - phrase.start()).strip()
                : "";
    }
}
