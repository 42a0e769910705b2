package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.CuePhrases.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Quotes the words of a change that a reader should not miss: {@code must} that became {@code should}, a {@code not} that
 * came in. A phrase is quoted where an edit touches it; one that stands on both sides is not.
 */
final class Cues {

    /** A text longer than this is no clause to be read word by word. */
    private static final int LONGEST_TEXT = 50_000;

    private Cues() {}

    /** The cues of a change of words, in the order of the new text; at most one for the same words. */
    static List<Cue> in(List<WordEdit> words) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        List<Region> regions = new ArrayList<>();
        for (WordEdit edit : words) {
            int fromStart = before.length();
            int toStart = after.length();
            if (edit.op() != WordEdit.Op.INSERT) {
                before.append(edit.text());
            }
            if (edit.op() != WordEdit.Op.DELETE) {
                after.append(edit.text());
            }
            Region here = new Region(fromStart, before.length(), toStart, after.length());
            int last = regions.size() - 1;
            if (edit.op() == WordEdit.Op.EQUAL) {
                continue;
            }
            if (last >= 0 && regions.get(last).touches(here)) {
                regions.set(last, regions.get(last).and(here));
            } else {
                regions.add(here);
            }
        }
        if (regions.isEmpty() || before.length() + after.length() > LONGEST_TEXT) {
            return List.of();
        }
        return quoted(CuePhrases.in(before.toString()), CuePhrases.in(after.toString()), regions);
    }

    private static List<Cue> quoted(List<Phrase> before, List<Phrase> after, List<Region> regions) {
        List<Phrase> old = new ArrayList<>(before);
        List<Phrase> young = new ArrayList<>(after);
        LinkedHashSet<Cue> cues = new LinkedHashSet<>();
        for (Region region : regions) {
            List<Phrase> gone = take(old, region.fromStart(), region.fromEnd());
            List<Phrase> come = take(young, region.toStart(), region.toEnd());
            cancelEqual(gone, come);
            for (Phrase phrase : come) {
                Optional<Phrase> match = likest(phrase, gone, come);
                match.ifPresent(gone::remove);
                String was = match.map(Phrase::text)
                        .orElseGet(() -> insideOf(phrase, before, region.fromStart(), region.fromEnd()));
                cues.add(new Cue(match.map(phrase::typeBeside).orElse(phrase.type()), was, phrase.text()));
            }
            for (Phrase phrase : gone) {
                String is = insideOf(phrase, after, region.toStart(), region.toEnd());
                cues.add(new Cue(phrase.type(), phrase.text(), is));
            }
        }
        return withoutShifted(cues);
    }

    /** The phrases that an edit touches, taken off the list so that the next edit does not quote them again. */
    private static List<Phrase> take(List<Phrase> phrases, int start, int end) {
        List<Phrase> touched = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.start() < end && phrase.end() > start) {
                touched.add(phrase);
            }
        }
        phrases.removeAll(touched);
        return touched;
    }

    /**
     * What became longer or was shortened: the {@code must} beside the edit that made it {@code must not}, the
     * {@code staff} beside the one that made it {@code teaching staff}. Empty where nothing of the like stands there.
     */
    private static String insideOf(Phrase phrase, List<Phrase> others, int start, int end) {
        for (Phrase other : others) {
            boolean beside = other.end() <= start && other.end() + 1 >= start
                    || other.start() >= end && other.start() - 1 <= end;
            if (beside
                    && phrase.isLike(other)
                    && phrase.text().length() > other.text().length()
                    && folded(phrase.text()).contains(folded(other.text()))) {
                return other.text();
            }
        }
        return "";
    }

    /** What the phrase stands in the place of: one of its own type, else a duty for a ban that no other ban stands for. */
    private static Optional<Phrase> likest(Phrase phrase, List<Phrase> gone, List<Phrase> come) {
        Optional<Phrase> same =
                gone.stream().filter(other -> other.type() == phrase.type()).findFirst();
        return same.or(() -> gone.stream()
                .filter(phrase::isLike)
                .filter(other -> come.stream().noneMatch(another -> another.type() == other.type()))
                .findFirst());
    }

    private static void cancelEqual(List<Phrase> gone, List<Phrase> come) {
        for (Phrase phrase : List.copyOf(come)) {
            for (Phrase other : gone) {
                if (phrase.type() == other.type() && folded(phrase.text()).equals(folded(other.text()))) {
                    come.remove(phrase);
                    gone.remove(other);
                    break;
                }
            }
        }
    }

    /** Without words that went in one place of the clause and came in another. */
    private static List<Cue> withoutShifted(LinkedHashSet<Cue> cues) {
        Map<String, Integer> balance = new LinkedHashMap<>();
        for (Cue cue : cues) {
            balance.merge(cue.type() + " " + folded(cue.from()), -1, Integer::sum);
            balance.merge(cue.type() + " " + folded(cue.to()), 1, Integer::sum);
        }
        List<Cue> kept = new ArrayList<>();
        for (Cue cue : cues) {
            boolean shifted = cue.from().isEmpty() && balance.get(cue.type() + " " + folded(cue.to())) == 0
                    || cue.to().isEmpty() && balance.get(cue.type() + " " + folded(cue.from())) == 0;
            if (!shifted) {
                kept.add(cue);
            }
        }
        return List.copyOf(kept);
    }

    private static String folded(String text) {
        return TextFolding.fold(text).toLowerCase(Locale.ROOT);
    }

    /** One place of change, by its characters in both texts. */
    private record Region(int fromStart, int fromEnd, int toStart, int toEnd) {

        private boolean touches(Region next) {
            return fromEnd == next.fromStart && toEnd == next.toStart;
        }

        private Region and(Region next) {
            return new Region(fromStart, next.fromEnd, toStart, next.toEnd);
        }
    }
}
