package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.fuzz.LongestRising;
import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds for the records of any two texts, whoever wrote them. */
final class ComparisonLaws {

    private ComparisonLaws() {}

    /** All of them. */
    static void hold(List<Clause> before, List<Clause> after, List<ClauseChange> changes) {
        everyClauseStandsInOneRecordASide(before, after, changes);
        recordsStandInTheOrderOfTheNewText(changes);
        wordsRebuildBothTexts(changes);
        kindsAreWhatTheySay(changes);
        theFewestClausesMoved(changes);
    }

    static void everyClauseStandsInOneRecordASide(List<Clause> before, List<Clause> after, List<ClauseChange> changes) {
        assertThat(changes.stream()
                        .flatMap(change -> change.from().stream())
                        .map(Comparisons::place)
                        .sorted())
                .as("old clauses")
                .containsExactlyElementsOf(upTo(before.size()));
        assertThat(changes.stream()
                        .flatMap(change -> change.to().stream())
                        .map(Comparisons::place)
                        .sorted())
                .as("new clauses")
                .containsExactlyElementsOf(upTo(after.size()));
    }

    /** Of several parts the first counts. */
    static void recordsStandInTheOrderOfTheNewText(List<ClauseChange> changes) {
        assertThat(changes.stream()
                        .filter(change -> !change.to().isEmpty())
                        .map(change -> Comparisons.place(change.to().get(0))))
                .as("records in order")
                .isSorted();
        removedClausesStandBehindTheirNeighbour(changes);
    }

    /**
     * A removed clause stands behind the record of the nearest one before it that is still there, in the order of the old
     * text: several may, from different places, where that record has several parts.
     */
    private static void removedClausesStandBehindTheirNeighbour(List<ClauseChange> changes) {
        TreeSet<Integer> removed = changes.stream()
                .filter(change -> change.kind() == ChangeKind.REMOVED)
                .map(change -> Comparisons.place(change.from().get(0)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Integer> neighbours = List.of(-1);
        int last = -1;
        for (ClauseChange change : changes) {
            if (change.kind() != ChangeKind.REMOVED) {
                neighbours = Comparisons.places(change.from());
                last = -1;
                continue;
            }
            int place = Comparisons.place(change.from().get(0));
            int neighbour = place - 1;
            while (removed.contains(neighbour)) {
                neighbour--;
            }
            assertThat(neighbours)
                    .as("old clauses of the record before that of removed clause " + place)
                    .contains(neighbour);
            assertThat(place).as("removed behind one record").isGreaterThan(last);
            last = place;
        }
    }

    static void wordsRebuildBothTexts(List<ClauseChange> changes) {
        for (ClauseChange change : changes) {
            switch (change.kind()) {
                case UNCHANGED, ADDED, REMOVED ->
                    assertThat(change.words()).as(RecordLine.of(change)).isEmpty();
                default -> {
                    assertThat(side(change.words(), WordEdit.Op.DELETE))
                            .as("old text of " + RecordLine.of(change))
                            .isEqualTo(joined(change.from()));
                    assertThat(side(change.words(), WordEdit.Op.INSERT))
                            .as("new text of " + RecordLine.of(change))
                            .isEqualTo(joined(change.to()));
                }
            }
        }
    }

    static void kindsAreWhatTheySay(List<ClauseChange> changes) {
        for (ClauseChange change : changes) {
            String sides = Math.min(2, change.from().size()) + ">"
                    + Math.min(2, change.to().size());
            assertThat(sides)
                    .as(RecordLine.of(change))
                    .isEqualTo(
                            switch (change.kind()) {
                                case UNCHANGED, COSMETIC, AMENDED -> "1>1";
                                case ADDED -> "0>1";
                                case REMOVED -> "1>0";
                                case SPLIT -> "1>2";
                                case MERGED -> "2>1";
                            });
            if (change.kind() == ChangeKind.UNCHANGED) {
                assertThat(joined(change.from())).isEqualTo(joined(change.to()));
            }
            assertThat(change.match().isPresent())
                    .as("a match for " + RecordLine.of(change))
                    .isEqualTo(!change.from().isEmpty() && !change.to().isEmpty());
        }
    }

    /** What has not moved rises, and no more could stay than do. */
    static void theFewestClausesMoved(List<ClauseChange> changes) {
        List<Integer> all = new ArrayList<>();
        List<Integer> stayed = new ArrayList<>();
        for (ClauseChange change : changes) {
            if (!change.from().isEmpty() && !change.to().isEmpty()) {
                all.add(Comparisons.place(change.from().get(0)));
                if (!change.moved()) {
                    stayed.add(Comparisons.place(change.from().get(0)));
                }
            }
        }
        assertThat(stayed).as("clauses that stayed").isSorted().hasSize(LongestRising.of(all));
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

    private static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
