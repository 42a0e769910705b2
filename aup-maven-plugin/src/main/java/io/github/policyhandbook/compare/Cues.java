package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Quotes the words of a change that a reader should not miss: {@code must} that became {@code should}, a {@code not} that
 * came in. A phrase is quoted whole where an edit touches it; one that stands on both sides is not, even where it moved
 * inside the clause. How words of one type that turned into another's are told is said at {@link Cue}.
 */
final class Cues {

    /** A text longer than this is no clause to be read word by word. */
    private static final int LONGEST_TEXT = 50_000;

    private final ChangedPlaces places;
    private final List<CuePhrase> before;
    private final List<CuePhrase> after;
    private final List<CuePhrase> gone;
    private final List<CuePhrase> come;
    private final Set<CuePhrase> paired = new HashSet<>();
    private final List<CuePhrase> groupsGone = new ArrayList<>();
    private final List<CuePhrase> groupsCome = new ArrayList<>();
    private final LinkedHashSet<Cue> cues = new LinkedHashSet<>();

    private Cues(ChangedPlaces places) {
        this.places = places;
        this.before = CuePhrases.in(places.before(), places.aroundOld());
        this.after = CuePhrases.in(places.after(), places.aroundNew());
        this.gone = new ArrayList<>(before);
        this.come = new ArrayList<>(after);
    }

    /** The cues of a change of words and of link targets. */
    static List<Cue> in(List<WordEdit> words, List<LinkChange> links) {
        List<Cue> targets = LinkedPolicies.among(links);
        return targets.isEmpty()
                ? in(words)
                : Stream.concat(in(words).stream(), targets.stream()).toList();
    }

    /** The cues of a change of words, in the order of the new text; at most one for the same words. */
    static List<Cue> in(List<WordEdit> words) {
        ChangedPlaces places = ChangedPlaces.of(words);
        if (places.all().isEmpty() || places.before().length() + places.after().length() > LONGEST_TEXT) {
            return List.of();
        }
        Cues found = new Cues(places);
        places.all().forEach(found::quote);
        RephrasedGroup.between(found.groupsGone, found.groupsCome).ifPresent(found::quoteRephrased);
        return ShiftedCues.without(found.cues);
    }

    private void quote(ChangedPlaces.Place place) {
        List<CuePhrase> old = TouchedPhrases.take(gone, place.fromStart(), place.fromEnd());
        List<CuePhrase> young = TouchedPhrases.take(come, place.toStart(), place.toEnd());
        TouchedPhrases.cancelEqual(old, young);
        Set<Cue.Type> types = EnumSet.noneOf(Cue.Type.class);
        young.forEach(phrase -> types.add(phrase.type()));
        young.removeIf(paired::contains);
        for (CuePhrase phrase : young) {
            Optional<CuePhrase> was = grownFrom(phrase)
                    .or(() -> CuePartners.likest(phrase, old, types)
                            .filter(other -> CuePartners.mayStandFor(other, phrase, place.length())));
            was.ifPresentOrElse(other -> pair(other, phrase), () -> quoteNew(phrase, place));
            was.ifPresent(old::remove);
        }
        old.removeIf(paired::contains);
        for (CuePhrase phrase : old) {
            shrunkTo(phrase).ifPresentOrElse(is -> pair(phrase, is), () -> quoteGone(phrase, place));
        }
    }

    private void quoteNew(CuePhrase phrase, ChangedPlaces.Place place) {
        if (LonePhrases.isTold(phrase, place)) {
            String stayed = place.isInsertion() ? LonePhrases.stayedOf(phrase, place.toStart()) : "";
            cues.add(new Cue(phrase.type(), stayed, phrase.bare().text()));
        }
        if (phrase.type() == Cue.Type.AUDIENCE) {
            groupsCome.add(phrase);
        }
    }

    private void quoteGone(CuePhrase phrase, ChangedPlaces.Place place) {
        if (LonePhrases.isTold(phrase, place)) {
            String stayed = place.isDeletion() ? LonePhrases.stayedOf(phrase, place.fromStart()) : "";
            cues.add(new Cue(phrase.type(), phrase.bare().text(), stayed));
        }
        if (phrase.type() == Cue.Type.AUDIENCE) {
            groupsGone.add(phrase);
        }
    }

    /** One side of it may have been told already. */
    private void quoteRephrased(Cue group) {
        cues.remove(new Cue(group.type(), group.from(), ""));
        cues.remove(new Cue(group.type(), "", group.to()));
        cues.add(group);
    }

    /** The old phrase that the new one still has words of: the {@code staff} of {@code teaching staff}. */
    private Optional<CuePhrase> grownFrom(CuePhrase phrase) {
        ChangedPlaces.Place stayed = places.stayedOfNew(phrase.start(), phrase.end());
        return before.stream()
                .filter(other -> other.overlaps(stayed.fromStart(), stayed.fromEnd()))
                .filter(other -> !paired.contains(other))
                .filter(other -> CuePartners.mayGrowInto(other, phrase) && !other.isSameAs(phrase))
                .findFirst();
    }

    /** The new phrase that still has words of the old one. */
    private Optional<CuePhrase> shrunkTo(CuePhrase phrase) {
        ChangedPlaces.Place stayed = places.stayedOfOld(phrase.start(), phrase.end());
        return after.stream()
                .filter(other -> other.overlaps(stayed.toStart(), stayed.toEnd()))
                .filter(other -> !paired.contains(other))
                .filter(other -> CuePartners.mayGrowInto(phrase, other) && !other.isSameAs(phrase))
                .findFirst();
    }

    /** Tells that one became the other; neither becomes a third. */
    private void pair(CuePhrase was, CuePhrase is) {
        paired.add(was);
        paired.add(is);
        cues.add(changed(was, is));
    }

    /** A limit or rate is quoted where nothing else changed: {@code 8, 12}, but {@code up to 8, at least 8}. */
    private static Cue changed(CuePhrase was, CuePhrase is) {
        Cue.Type type = is.type().beside(was.type());
        return was.bare().isSameAs(is.bare())
                ? new Cue(type, was.text(), is.text())
                : new Cue(type, was.bare().text(), is.bare().text());
    }
}
