package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Texts full of clauses that are nearly or wholly alike, and years in which only their differences tell them apart. */
final class Families {

    private static final int SIBLINGS = 5;

    private static final List<String> CLOSINGS = List.of(
            "Questions about this section are answered by the office named on the first page.",
            "This section is looked at again once a year and whenever the law changes.",
            "Nothing in this section takes away a right that the law gives.");

    private Families() {}

    /**
     * Siblings that differ by one word: all are reworded in the same way, one goes, a new one comes elsewhere in the text.
     */
    static EditedText siblings(List<Passage> text, Lexicon lexicon, Random random) {
        List<Passage> before = new ArrayList<>();
        List<Passage> after = new ArrayList<>();
        Map<Passage, List<Passage>> late = new LinkedHashMap<>();
        for (Passage passage : text) {
            List<String> pieces = WordMarks.pieces(passage.text());
            int slot = slot(pieces, lexicon, random);
            boolean founds = passage.isBody() && slot >= 0 && pieces.size() < 50 && random.nextInt(4) == 0;
            List<String> words = founds ? lexicon.telling(SIBLINGS + 1, pieces, random) : List.of();
            UnaryOperator<String> frame = founds ? frame(pieces, slot, lexicon, random) : text1 -> text1;
            int gone = random.nextInt(SIBLINGS);
            List<Passage> family = new ArrayList<>();
            for (int k = 0; k < Math.max(1, words.size() - 1); k++) {
                String own = founds ? with(pieces, slot, words.get(k)) : passage.text();
                Passage sibling = passage.withText(own).from(List.of(before.size()));
                before.add(sibling);
                if (!founds) {
                    after.add(sibling);
                } else if (k != gone) {
                    after.add(sibling.withText(frame.apply(own)));
                    family.add(after.get(after.size() - 1));
                }
            }
            if (founds) {
                late.put(
                        passage.withText(frame.apply(with(pieces, slot, words.get(SIBLINGS))))
                                .from(List.of()),
                        family);
            }
        }
        late.forEach((passage, family) -> after.add(elsewhere(after, family, random), passage));
        return new EditedText(before, after, Layout.PLAIN, Layout.PLAIN);
    }

    /** A place that is not among a family, nor right beside it. */
    private static int elsewhere(List<Passage> text, List<Passage> family, Random random) {
        int first = text.indexOf(family.get(0));
        int last = text.indexOf(family.get(family.size() - 1));
        int places = text.size() - 1;
        int place = 1 + random.nextInt(places);
        for (int tries = 0; tries < places && place >= first - 2 && place <= last + 3; tries++) {
            place = 1 + place % places;
        }
        return place;
    }

    /** The same closing clauses under every heading, and a new section that has them too. */
    static EditedText boilerplate(List<Passage> text, List<Passage> strangers, Lexicon lexicon, Random random) {
        List<Passage> before = new ArrayList<>();
        for (int place = 0; place < text.size(); place++) {
            before.add(text.get(place).from(List.of(before.size())));
            boolean ends = place + 1 == text.size() || text.get(place + 1).isHeading();
            if (ends && text.get(place).isBody()) {
                for (String closing : CLOSINGS) {
                    before.add(closing(closing).from(List.of(before.size())));
                }
            }
        }
        Committee committee = new Committee(before, strangers, lexicon, random);
        committee.insertSection(3, CLOSINGS.stream().map(Families::closing).toList());
        committee.reword(0.08, 0, 0);
        return committee.edited(Layout.PLAIN, Layout.PLAIN);
    }

    private static Passage closing(String text) {
        return new Passage(Clause.Kind.PARAGRAPH, 0, false, text, List.of(), WordMarks.unknown());
    }

    /** The place of a word that others can stand for; -1 if there is none. */
    private static int slot(List<String> pieces, Lexicon lexicon, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).length() > 4 && lexicon.isOrdinary(pieces.get(i))) {
                places.add(i);
            }
        }
        Collections.shuffle(places, random);
        return places.isEmpty() ? -1 : places.get(0);
    }

    private static String with(List<String> pieces, int slot, String word) {
        List<String> own = new ArrayList<>(pieces);
        own.set(slot, word);
        return String.join("", own);
    }

    /** One rewording for all: other words in the place of two of the frame's own. */
    private static UnaryOperator<String> frame(List<String> pieces, int slot, Lexicon lexicon, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            if (i != slot && WordMarks.isWord(pieces.get(i)) && pieces.get(i).length() > 3) {
                places.add(i);
            }
        }
        Collections.shuffle(places, random);
        List<Integer> chosen = places.subList(0, Math.min(2, places.size()));
        List<String> others =
                chosen.stream().map(i -> lexicon.instead(pieces.get(i), random)).toList();
        return text -> {
            List<String> own = new ArrayList<>(WordMarks.pieces(text));
            for (int k = 0; k < chosen.size(); k++) {
                own.set(chosen.get(k), others.get(k));
            }
            return String.join("", own);
        };
    }
}
