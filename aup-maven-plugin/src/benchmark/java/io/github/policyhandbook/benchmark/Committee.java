package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Makes one year's edits on a text and keeps count of where every clause came from. Seeded: the same each time. */
final class Committee {

    private static final double LIGHT = 0.12;
    private static final double MEDIUM = 0.27;
    private static final double HEAVY = 0.45;

    private final List<Passage> before;
    private final List<Passage> strangers;
    private final Lexicon lexicon;
    private final Random random;
    private final List<Passage> now;

    /**
     * Takes a text.
     *
     * @param strangers passages of other texts, for what is new
     */
    Committee(List<Passage> before, List<Passage> strangers, Lexicon lexicon, Random random) {
        this.before = before;
        this.strangers = strangers;
        this.lexicon = lexicon;
        this.random = random;
        this.now = new ArrayList<>(before);
    }

    EditedText edited(Layout layoutBefore, Layout layoutAfter) {
        return new EditedText(before, now, layoutBefore, layoutAfter);
    }

    /** Rewords that share of the clauses nothing was done to yet; of those, some more than lightly. */
    void reword(double share, double medium, double heavy) {
        for (int place : chosen(share, passage -> isUntouched(passage) && passage.isBody())) {
            double sort = random.nextDouble();
            double depth = sort < heavy ? HEAVY : sort < heavy + medium ? MEDIUM : LIGHT;
            Passage passage = now.get(place);
            now.set(place, passage.reworded(Rewording.of(passage.text(), depth, lexicon, random)));
        }
    }

    void remove(double share) {
        List<Integer> places = chosen(share, Passage::isBody);
        places.sort(Collections.reverseOrder());
        places.forEach(place -> now.remove((int) place));
    }

    /** Puts clauses of other texts anywhere. */
    void insert(double share) {
        int count = count(share, now.size());
        for (int k = 0; k < count; k++) {
            int place = 1 + random.nextInt(now.size());
            now.add(place, stranger().at(now.get(place - 1).isBody() ? now.get(place - 1) : item()));
        }
    }

    /** Puts a heading of another text and some of its clauses in front of a heading. */
    void insertSection(int clauses) {
        insertSection(clauses, List.of());
    }

    /** The same, with passages of its own at its end. */
    void insertSection(int clauses, List<Passage> closing) {
        List<Integer> headings = places(Passage::isHeading);
        int place = headings.isEmpty() ? now.size() : headings.get(random.nextInt(headings.size()));
        List<Passage> section = new ArrayList<>();
        strangeHeading().ifPresent(section::add);
        for (int k = 0; k < clauses; k++) {
            section.add(stranger().at(item()));
        }
        section.addAll(closing);
        now.addAll(place, section);
    }

    /** Takes single clauses elsewhere, past four others at least. */
    void move(double share) {
        for (Passage passage : passages(chosen(share, Passage::isBody))) {
            int from = now.indexOf(passage);
            int to = random.nextInt(now.size());
            if (Math.abs(to - from) > 4) {
                now.remove(from);
                now.add(to, passage);
            }
        }
    }

    /** Mixes up the clauses nothing was done to. */
    void shuffleUntouched() {
        List<Integer> places = places(passage -> isUntouched(passage) && passage.isBody());
        List<Passage> mixed = new ArrayList<>(passages(places));
        Collections.shuffle(mixed, random);
        for (int k = 0; k < places.size(); k++) {
            now.set(places.get(k), mixed.get(k));
        }
    }

    /** Takes whole sections elsewhere. */
    void moveSections(int count) {
        for (int k = 0; k < count; k++) {
            List<Integer> headings = places(Passage::isHeading);
            if (headings.size() < 4) {
                return;
            }
            int which = random.nextInt(headings.size());
            int start = headings.get(which);
            int end = which + 1 < headings.size() ? headings.get(which + 1) : now.size();
            List<Passage> section = new ArrayList<>(now.subList(start, end));
            now.subList(start, end).clear();
            List<Integer> left = places(Passage::isHeading);
            now.addAll(left.get(random.nextInt(left.size())), section);
        }
    }

    /** Makes two or three clauses of one, at ends of sentences; some parts are reworded a little besides. */
    void split(double share, double alsoReworded) {
        for (Passage passage : passages(chosen(
                share,
                one -> isUntouched(one)
                        && one.isBody()
                        && Sentences.of(one.text()).size() > 1))) {
            List<String> parts = Sentences.grouped(passage.text(), 2 + random.nextInt(2), random);
            int place = now.indexOf(passage);
            now.remove(place);
            for (int k = 0; k < parts.size(); k++) {
                now.add(place + k, slightly(passage.withText(parts.get(k)), alsoReworded));
            }
        }
    }

    /** Makes one clause of two or three neighbours. */
    void merge(double share, double alsoReworded) {
        for (Passage passage : passages(chosen(share, one -> isUntouched(one) && one.isBody()))) {
            int place = now.indexOf(passage);
            int wanted = 2 + (random.nextInt(3) == 0 ? 1 : 0);
            int count = 0;
            Set<Integer> origins = new HashSet<>();
            StringBuilder text = new StringBuilder();
            while (place >= 0 && count < wanted && place + count < now.size()) {
                Passage next = now.get(place + count);
                if (!isUntouched(next) || next.kind() != passage.kind()) {
                    break;
                }
                origins.addAll(next.origins());
                text.append(text.isEmpty() ? "" : Sentences.isEnded(text) ? " " : ". ")
                        .append(next.text());
                count++;
            }
            if (count >= 2) {
                now.subList(place, place + count).clear();
                Passage whole = passage.withText(text.toString())
                        .from(origins.stream().sorted().toList());
                now.add(place, slightly(whole, alsoReworded));
            }
        }
    }

    /** Gives headings the words of another text's heading. */
    void renameHeadings(double share) {
        for (int place : chosen(share, passage -> passage.isHeading() && isUntouched(passage))) {
            if (place > 0) {
                strangeHeading()
                        .ifPresent(other -> now.set(place, now.get(place).withText(other.text())));
            }
        }
    }

    /** Puts new clauses in the place of old ones that begin with the same few words and go on about something else. */
    void replaceByLookalikes(double share) {
        for (int place : chosen(share, passage -> isUntouched(passage) && passage.isBody())) {
            List<String> opening = WordMarks.pieces(now.get(place).text());
            List<String> rest = WordMarks.pieces(stranger().text());
            int kept = 2 * (2 + random.nextInt(3)); // words and the blanks behind them
            if (opening.size() > 4 * kept && rest.size() > 3 * kept) {
                String text = String.join("", opening.subList(0, kept))
                        + String.join("", rest.subList(kept, rest.size())).strip();
                now.set(place, now.get(place).withText(text).from(List.of()));
            }
        }
    }

    private Passage slightly(Passage passage, double often) {
        return random.nextDouble() < often
                ? passage.withText(
                        Rewording.of(passage.text(), LIGHT, lexicon, random).text())
                : passage;
    }

    private boolean isUntouched(Passage passage) {
        return passage.origins().size() == 1
                && passage.text().equals(before.get(passage.origins().get(0)).text());
    }

    private Passage stranger() {
        while (true) {
            Passage passage = strangers.get(random.nextInt(strangers.size()));
            if (passage.isBody()) {
                return passage.from(List.of());
            }
        }
    }

    private Optional<Passage> strangeHeading() {
        Set<String> known = new HashSet<>();
        before.forEach(passage -> known.add(passage.text().toLowerCase(Locale.ROOT)));
        now.forEach(passage -> known.add(passage.text().toLowerCase(Locale.ROOT)));
        List<Passage> headings = strangers.stream()
                .filter(Passage::isHeading)
                .filter(passage -> !known.contains(passage.text().toLowerCase(Locale.ROOT)))
                .toList();
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(headings.get(random.nextInt(headings.size())).from(List.of()));
    }

    private Passage item() {
        return now.stream()
                .filter(Passage::isBody)
                .findFirst()
                .orElseGet(() -> new Passage(Clause.Kind.ITEM, 1, false, "-", List.of(), WordMarks.unknown()));
    }

    private List<Integer> chosen(double share, Predicate<Passage> which) {
        List<Integer> places = new ArrayList<>(places(which));
        Collections.shuffle(places, random);
        return new ArrayList<>(places.subList(0, count(share, places.size())));
    }

    /** A share of a number, the rest of the division decided by lot. */
    private int count(double share, int all) {
        double exact = share * all;
        int whole = (int) exact;
        return Math.min(all, whole + (random.nextDouble() < exact - whole ? 1 : 0));
    }

    private List<Integer> places(Predicate<Passage> which) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < now.size(); place++) {
            if (which.test(now.get(place))) {
                places.add(place);
            }
        }
        return places;
    }

    private List<Passage> passages(List<Integer> places) {
        return places.stream().map(now::get).toList();
    }
}
