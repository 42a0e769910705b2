package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Quotes the words of a change that a reader should not miss: {@code must} that became {@code should}, a {@code not} that
 * came in. A phrase is quoted whole where an edit touches it; one that stands on both sides is not, even where it moved
 * inside the clause. What words of one type and of another make together is said at {@link Cue}.
 */
final class Cues {

    /** A text longer than this is no clause to be read word by word. */
    private static final int LONGEST_TEXT = 50_000;

    private final ChangedPlaces places;
    private final List<CuePhrase> before;
    private final List<CuePhrase> after;
    private final List<CuePhrase> gone;
    private final List<CuePhrase> come;
    private final LinkedHashSet<Cue> cues = new LinkedHashSet<>();

    private Cues(ChangedPlaces places) {
        this.places = places;
        this.before = CuePhrases.in(places.before());
        this.after = CuePhrases.in(places.after());
        this.gone = new ArrayList<>(before);
        this.come = new ArrayList<>(after);
    }

    /** The cues of a change of words, in the order of the new text; at most one for the same words. */
    static List<Cue> in(List<WordEdit> words) {
        ChangedPlaces places = ChangedPlaces.of(words);
        if (places.all().isEmpty() || places.before().length() + places.after().length() > LONGEST_TEXT) {
            return List.of();
        }
        Cues found = new Cues(places);
        places.all().forEach(found::quote);
        return ShiftedCues.without(found.cues);
    }

    /** The cues of a change of words and of link targets. */
    static List<Cue> in(List<WordEdit> words, List<LinkChange> links) {
        List<Cue> targets = LinkedPolicies.among(links);
        return targets.isEmpty()
                ? in(words)
                : Stream.concat(in(words).stream(), targets.stream()).toList();
    }

    private void quote(ChangedPlaces.Place place) {
        List<CuePhrase> old = take(gone, place, place.fromStart(), place.fromEnd());
        List<CuePhrase> young = take(come, place, place.toStart(), place.toEnd());
        cancelEqual(old, young);
        for (CuePhrase phrase : young) {
            Optional<CuePhrase> was = grownFrom(phrase, old).or(() -> likest(phrase, old, young));
            was.ifPresent(old::remove);
            cues.add(was.map(other -> new Cue(phrase.type().beside(other.type()), other.text(), phrase.text()))
                    .orElseGet(() -> new Cue(
                            phrase.type(),
                            place.fromStart() < place.fromEnd() ? "" : stayedOf(phrase, place.toStart()),
                            phrase.text())));
        }
        for (CuePhrase phrase : old) {
            Optional<CuePhrase> shrunk = after.stream()
                    .filter(other -> isSame(phrase, other) && !other.folded().equals(phrase.folded()))
                    .findFirst();
            cues.add(shrunk.map(other -> new Cue(other.type().beside(phrase.type()), phrase.text(), other.text()))
                    .orElseGet(() -> new Cue(
                            phrase.type(),
                            phrase.text(),
                            place.toStart() < place.toEnd() ? "" : stayedOf(phrase, place.fromStart()))));
        }
    }

    /** The phrases that an edit touches, taken off the list so that the next edit does not quote them again. */
    private static List<CuePhrase> take(List<CuePhrase> phrases, ChangedPlaces.Place place, int start, int end) {
        List<CuePhrase> touched = new ArrayList<>();
        for (CuePhrase phrase : List.copyOf(phrases)) {
            boolean inside = start == end && phrase.start() < start && phrase.end() > start;
            if (phrase.overlaps(start, end) || inside) {
                phrases.remove(phrase);
                boolean limitStayed = start >= phrase.core();
                touched.add(limitStayed ? phrase.bare() : phrase);
            }
        }
        return touched;
    }

    /** The old phrase that the new one still has words of: the {@code staff} of {@code teaching staff}. */
    private Optional<CuePhrase> grownFrom(CuePhrase phrase, List<CuePhrase> old) {
        return before.stream()
                .filter(other -> isSame(other, phrase) && !other.folded().equals(phrase.folded()))
                .findFirst()
                .map(other -> old.stream()
                        .filter(touched -> touched.end() == other.end())
                        .findFirst()
                        .orElse(other));
    }

    /** Whether the old phrase and the new have words in common that stayed in their place. */
    private boolean isSame(CuePhrase old, CuePhrase young) {
        boolean counts = old.type() == Cue.Type.NUMBER && young.type() == Cue.Type.DATE
                || old.type() == Cue.Type.DATE && young.type() == Cue.Type.NUMBER;
        return (old.type().isLike(young.type()) || counts)
                && places.shareWords(old.start(), old.end(), young.start(), young.end());
    }

    /** The {@code are} of {@code are not}, where the {@code not} alone came or went. */
    private static String stayedOf(CuePhrase phrase, int edited) {
        return phrase.type().isOfDuty() && edited > phrase.start()
                ? phrase.text().substring(0, edited - phrase.start()).strip()
                : "";
    }

    /**
     * What the phrase stands in the place of: the one of its own type with most words in common, else one of a like type
     * that no other new phrase stands for.
     */
    private static Optional<CuePhrase> likest(CuePhrase phrase, List<CuePhrase> old, List<CuePhrase> young) {
        CuePhrase likest = null;
        for (CuePhrase other : old) {
            boolean free = other.type() == phrase.type()
                    || other.type().isLike(phrase.type())
                            && young.stream().noneMatch(another -> another.type() == other.type());
            if (free && (likest == null || likeness(phrase, other) > likeness(phrase, likest))) {
                likest = other;
            }
        }
        return Optional.ofNullable(likest);
    }

    private static int likeness(CuePhrase phrase, CuePhrase other) {
        List<String> words = List.of(other.folded().split(" "));
        int shared = (int)
                List.of(phrase.folded().split(" ")).stream().filter(words::contains).count();
        return shared + (phrase.type() == other.type() ? 100 : 0);
    }

    private static void cancelEqual(List<CuePhrase> old, List<CuePhrase> young) {
        for (CuePhrase phrase : List.copyOf(young)) {
            for (CuePhrase other : old) {
                if (phrase.type() == other.type() && phrase.folded().equals(other.folded())) {
                    young.remove(phrase);
                    old.remove(other);
                    break;
                }
            }
        }
    }
}
