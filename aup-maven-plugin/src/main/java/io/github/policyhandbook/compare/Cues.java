package io.github.policyhandbook.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /**
     * The most letters that an edit may have beside a group of people that came or went by itself. Who is covered changed
     * in {@code open to parents}, {@code open}; a new sentence that mentions a parent says nothing of the kind.
     */
    private static final int BESIDE_A_GROUP = 8;

    /** Words that speak of a duty only where they take another such word's place. */
    private static final Set<String> WEAK = Set.of("could", "might", "would");

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
        RephrasedGroup.between(found.groupsGone, found.groupsCome).ifPresent(found.cues::add);
        return ShiftedCues.without(found.cues);
    }

    private void quote(ChangedPlaces.Place place) {
        List<CuePhrase> old = take(gone, place.fromStart(), place.fromEnd());
        List<CuePhrase> young = take(come, place.toStart(), place.toEnd());
        cancelEqual(old, young);
        Set<Cue.Type> types = EnumSet.noneOf(Cue.Type.class);
        young.forEach(phrase -> types.add(phrase.type()));
        young.removeIf(paired::contains);
        for (CuePhrase phrase : young) {
            Optional<CuePhrase> was = grownFrom(phrase)
                    .or(() -> CuePartners.likest(phrase, old, types)
                            .filter(other -> CuePartners.mayStandFor(other, phrase, place.length())));
            was.ifPresent(old::remove);
            if (was.isPresent()) {
                pair(was.get(), phrase);
            } else if (isTold(phrase, place)) {
                String stayed = place.isInsertion() ? stayedOf(phrase, place.toStart()) : "";
                cues.add(new Cue(phrase.type(), stayed, phrase.bare().text()));
            } else if (phrase.type() == Cue.Type.AUDIENCE) {
                groupsCome.add(phrase);
            }
        }
        old.removeIf(paired::contains);
        for (CuePhrase phrase : old) {
            Optional<CuePhrase> is = shrunkTo(phrase);
            if (is.isPresent()) {
                pair(phrase, is.get());
            } else if (isTold(phrase, place)) {
                String stayed = place.isDeletion() ? stayedOf(phrase, place.fromStart()) : "";
                cues.add(new Cue(phrase.type(), phrase.bare().text(), stayed));
            } else if (phrase.type() == Cue.Type.AUDIENCE) {
                groupsGone.add(phrase);
            }
        }
    }

    /** The phrases that an edit touches, taken off the list so that the next edit does not quote them again. */
    private static List<CuePhrase> take(List<CuePhrase> phrases, int start, int end) {
        List<CuePhrase> touched = new ArrayList<>();
        phrases.removeIf(phrase ->
                (phrase.overlaps(start, end) || start == end && phrase.start() < start && phrase.end() > start)
                        && touched.add(phrase));
        return touched;
    }

    private static void cancelEqual(List<CuePhrase> old, List<CuePhrase> young) {
        Map<String, Deque<CuePhrase>> open = new HashMap<>();
        old.forEach(phrase -> open.computeIfAbsent(phrase.type() + phrase.said(), none -> new ArrayDeque<>())
                .add(phrase));
        Set<CuePhrase> cancelled = new HashSet<>();
        young.removeIf(phrase -> {
            CuePhrase same = open.getOrDefault(phrase.type() + phrase.said(), new ArrayDeque<>())
                    .poll();
            return same != null && cancelled.add(same);
        });
        old.removeIf(cancelled::contains);
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

    /** Whether a phrase that came or went without a counterpart is told. */
    private static boolean isTold(CuePhrase phrase, ChangedPlaces.Place place) {
        if (phrase.type() == Cue.Type.AUDIENCE) {
            return !PeopleWords.isOne(phrase.text())
                    && (place.isInsertion() || place.isDeletion())
                    && place.length() - (phrase.end() - phrase.start()) <= BESIDE_A_GROUP;
        }
        return !WEAK.contains(phrase.said());
    }

    /** The {@code are} of {@code are not}, where the {@code not} alone came or went. */
    private static String stayedOf(CuePhrase phrase, int edited) {
        return phrase.type().isOfDuty() && edited > phrase.start()
                ? phrase.text().substring(0, edited - phrase.start()).strip()
                : "";
    }
}
