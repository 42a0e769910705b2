package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every comparison, tried on documents that a made-up committee edited. */
class ComparisonLawsTest {

    private static final int DOCUMENTS = 120;

    @Test
    void everyClauseStandsInExactlyOneRecordASide() {
        forEachPair((before, after, changes) -> {
            assertThat(places(changes.stream().flatMap(c -> c.from().stream()).toList()))
                    .containsExactlyInAnyOrderElementsOf(upTo(before.size()));
            assertThat(places(changes.stream().flatMap(c -> c.to().stream()).toList()))
                    .containsExactlyElementsOf(upTo(after.size()));
        });
    }

    @Test
    void wordsRebuildBothTexts() {
        forEachPair((before, after, changes) -> changes.forEach(change -> {
            switch (change.kind()) {
                case UNCHANGED, ADDED, REMOVED -> assertThat(change.words()).isEmpty();
                default -> {
                    assertThat(side(change.words(), WordEdit.Op.DELETE)).isEqualTo(joined(change.from()));
                    assertThat(side(change.words(), WordEdit.Op.INSERT)).isEqualTo(joined(change.to()));
                }
            }
        }));
    }

    @Test
    void aTextComparedWithItselfIsAllUnchanged() {
        forEachPair((before, after, changes) -> assertThat(compare(before, before))
                .allMatch(change -> !change.isChange()
                        && change.match().filter(Match.IDENTICAL::equals).isPresent()));
    }

    @Test
    void theSameTextsGiveTheSameRecords() {
        forEachPair(
                (before, after, changes) -> assertThat(compare(before, after)).isEqualTo(changes));
    }

    @Test
    void insertionsAndRemovalsAloneMoveNothing() {
        for (long seed = 1; seed <= DOCUMENTS; seed++) {
            CommitteeEdits committee = new CommitteeEdits(seed);
            List<Clause> before = Texts.clauses(committee.document(30).text());
            List<Clause> after = new ArrayList<>(before);
            after.subList(4, 7).clear();
            after.addAll(11, Texts.clauses("""
                    # Bicycles and scooters
                    - Cyclists dismount at the gate.
                    - Helmets hang on numbered hooks.
                    - Lost locks are cut by the caretaker on Fridays.
                    """));

            assertThat(compare(before, after).stream()
                            .filter(ClauseChange::moved)
                            .map(change -> change.from().get(0).clause().text() + " > "
                                    + change.to().get(0).clause().text()))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void nearlyAllTruePairsAreFound() {
        int found = 0;
        int right = 0;
        int truth = 0;
        for (long seed = 1; seed <= DOCUMENTS; seed++) {
            CommitteeEdits committee = new CommitteeEdits(seed);
            CommitteeEdits.Draft before = committee.document(30);
            CommitteeEdits.Draft after = committee.revise(before, 14);
            Set<List<Integer>> told = new HashSet<>();
            Alignment alignment = ClauseAligner.align(Texts.clauses(before.text()), Texts.clauses(after.text()));
            for (Pairing pairing : alignment.pairings()) {
                pairing.from().forEach(i -> pairing.to().forEach(j -> told.add(List.of(i, j))));
            }
            Set<List<Integer>> known = new HashSet<>();
            for (int j = 0; j < after.lines().size(); j++) {
                for (int origin : after.lines().get(j).origins()) {
                    known.add(List.of(origin, j));
                }
            }
            found += told.size();
            truth += known.size();
            told.retainAll(known);
            right += told.size();
        }
        assertThat(2.0 * right / (found + truth)).isGreaterThan(0.99);
    }

    private interface PairLaw {
        void check(List<Clause> before, List<Clause> after, List<ClauseChange> changes);
    }

    private static void forEachPair(PairLaw law) {
        for (long seed = 1; seed <= DOCUMENTS; seed++) {
            CommitteeEdits committee = new CommitteeEdits(seed);
            CommitteeEdits.Draft draft = committee.document(24);
            List<Clause> before = Texts.clauses(draft.text());
            List<Clause> after =
                    Texts.clauses(committee.revise(draft, (int) (seed % 25)).text());
            law.check(before, after, compare(before, after));
        }
    }

    private static List<ClauseChange> compare(List<Clause> before, List<Clause> after) {
        return ClauseChanges.of(placed(before), placed(after), ClauseAligner.align(before, after));
    }

    private static List<IdentifiedClause> placed(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> new IdentifiedClause(String.valueOf(i), List.of(), clauses.get(i)))
                .toList();
    }

    private static List<String> places(List<IdentifiedClause> clauses) {
        return clauses.stream().map(IdentifiedClause::id).toList();
    }

    private static List<String> upTo(int size) {
        return IntStream.range(0, size).mapToObj(String::valueOf).toList();
    }

    private static String side(List<WordEdit> words, WordEdit.Op own) {
        return words.stream()
                .filter(edit -> edit.op() == WordEdit.Op.EQUAL || edit.op() == own)
                .map(WordEdit::text)
                .collect(Collectors.joining());
    }

    private static String joined(List<IdentifiedClause> clauses) {
        return clauses.stream().map(clause -> clause.clause().text()).collect(Collectors.joining("\n"));
    }
}
