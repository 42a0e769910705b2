package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Comparisons.compare;
import static io.github.policyhandbook.compare.Comparisons.pairs;
import static io.github.policyhandbook.compare.Comparisons.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.Meetings.CopiesMeeting;
import io.github.policyhandbook.compare.Meetings.InsertionsAndRemovals;
import io.github.policyhandbook.compare.Meetings.Meeting;
import io.github.policyhandbook.compare.Meetings.SmallEdits;
import io.github.policyhandbook.compare.Meetings.SplitsOrMerges;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds for every comparison, tried on documents that a made-up committee edited. */
@Domain(Meetings.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ComparisonLawsTest {

    @Property(tries = 250, seed = Meetings.SEED)
    void theLawsHoldForWhateverACommitteeDoes(@ForAll Meeting meeting) {
        List<Clause> before = meeting.before().clauses();
        List<Clause> after = meeting.after().clauses();

        ComparisonLaws.hold(before, after, compare(before, after));
    }

    @Property(tries = 200, seed = Meetings.SEED)
    void aTextComparedWithItselfIsAllUnchanged(@ForAll Meeting meeting) {
        List<Clause> text = meeting.after().clauses();

        assertThat(compare(text, text))
                .allSatisfy(change -> assertThat(change.isChange()).isFalse())
                .allSatisfy(change -> assertThat(change.match()).contains(Match.IDENTICAL))
                .allSatisfy(change -> assertThat(change.from()).isEqualTo(change.to()));
    }

    @Property(tries = 100, seed = Meetings.SEED)
    void theSameTextsGiveTheSameRecords(@ForAll Meeting meeting) {
        assertThat(compare(meeting.before().clauses(), meeting.after().clauses()))
                .isEqualTo(compare(meeting.before().clauses(), meeting.after().clauses()));
    }

    @Property(tries = 400, seed = Meetings.SEED)
    void insertionsAndRemovalsAreToldAsNothingElse(@ForAll InsertionsAndRemovals edits) {
        List<ClauseChange> changes = changes(edits.meeting());

        assertThat(changes).as(() -> written(changes)).noneMatch(ClauseChange::moved);
        assertThat(pairs(changes))
                .as(() -> written(changes))
                .isEqualTo(edits.meeting().after().truth());
    }

    @Property(tries = 400, seed = Meetings.SEED)
    void smallEditsAreToldForWhatTheyAre(@ForAll SmallEdits edits) {
        List<ClauseChange> changes = changes(edits.meeting());

        assertThat(pairs(changes))
                .as(() -> written(changes))
                .isEqualTo(edits.meeting().after().truth());
    }

    /** Many of the parts are boilerplate: {@code The head teacher's word on keys is final.} */
    @Property(tries = 300, seed = Meetings.SEED)
    @StatisticsReport(onFailureOnly = true)
    void nearlyAllSplitsAndMergesAreFoundWhole(@ForAll SplitsOrMerges edits) {
        List<List<Integer>> told = changes(edits.meeting()).stream()
                .filter(change -> change.from().size() + change.to().size() > 2)
                .map(change -> Comparisons.places(change.to()))
                .toList();

        for (List<Integer> whole : edits.places()) {
            Statistics.label("found whole").collect(told.contains(whole));
        }
        assertThat(edits.places()).as("splits and merges that were made").containsAll(told);
        Statistics.label("found whole")
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 96));
    }

    @Property(tries = 300, seed = Meetings.SEED)
    void theLawsHoldForCopies(@ForAll CopiesMeeting copies) {
        List<Clause> before = copies.meeting().before().clauses();
        List<Clause> after = copies.meeting().after().clauses();

        ComparisonLaws.hold(before, after, compare(before, after));
    }

    @Property(tries = 200, seed = Meetings.SEED)
    void aClauseIsRenumberedWhereItsNumbersDiffer(@ForAll SmallEdits edits) {
        List<ClauseChange> changes = compare(
                edits.meeting().before().numbered().clauses(),
                edits.meeting().after().numbered().clauses());

        assertThat(changes)
                .filteredOn(change -> change.from().size() == 1 && change.to().size() == 1)
                .allSatisfy(change -> {
                    Optional<String> before = change.from().get(0).clause().number();
                    Optional<String> after = change.to().get(0).clause().number();
                    assertThat(change.renumbered())
                            .as(RecordLine.of(change))
                            .isEqualTo(before.isPresent() && after.isPresent() && !before.equals(after));
                });
        assertThat(pairs(changes)).isEqualTo(edits.meeting().after().truth());
    }

    /** Lookalikes, splits, merges and several rewordings of one clause among them: here nearly all is what can be asked. */
    @Example
    void nearlyAllTruePairsAreFound() {
        int found = 0;
        int right = 0;
        int truth = 0;
        for (long seed = 1; seed <= 120; seed++) {
            CommitteeEdits committee = new CommitteeEdits(seed);
            Draft before = committee.document(30);
            Draft after = committee.revise(before, 14);
            Set<Draft.Pair> told = pairs(compare(before.clauses(), after.clauses()));
            found += told.size();
            truth += after.truth().size();
            told.retainAll(after.truth());
            right += told.size();
        }
        assertThat(2.0 * right / (found + truth)).isGreaterThan(0.99);
    }

    private static List<ClauseChange> changes(Meeting meeting) {
        return compare(meeting.before().clauses(), meeting.after().clauses());
    }
}
