package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Comparisons.compare;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.Meetings.ClearMeeting;
import io.github.policyhandbook.compare.Meetings.CopiesMeeting;
import io.github.policyhandbook.compare.Meetings.Meeting;
import io.github.policyhandbook.compare.Meetings.SmallEdits;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Compared backwards, what was added is removed, what was split is merged, and the rest is the same. Which clauses of a
 * new order have moved is not: of two that changed places the longer stays, and a clause may be the longer one in the old
 * text and the shorter in the new. How many have moved is. Nor can it be told backwards which of several copies is gone.
 */
@Domain(Meetings.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ComparisonSymmetryTest {

    @Property(tries = 300, seed = Meetings.SEED)
    void backwardsEachRecordIsTheOtherWayRound(@ForAll SmallEdits edits) {
        Backwards both = Backwards.of(edits.meeting());

        assertThat(both.reversed()).as(both::asWritten).isEqualTo(both.told());
        assertThat(moved(both.back())).as(both::asWritten).isEqualTo(moved(both.there()));
    }

    /** Here a clause may be split and its parts moved and reworded, so that two ways to tell it are nearly as good. */
    @Property(tries = 300, seed = Meetings.SEED)
    @StatisticsReport(onFailureOnly = true)
    void backwardsSplitsAreMergesNearlyAlways(@ForAll ClearMeeting clear) {
        Backwards both = Backwards.of(clear.meeting());

        Statistics.label("the other way round").collect(both.reversed().equals(both.told()));
        Statistics.label("the other way round")
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 99));
    }

    /** Of copies it holds only what each text is made of: as many clauses with the same words have a partner. */
    @Property(tries = 300, seed = Meetings.SEED)
    void backwardsAsManyCopiesAreUnchanged(@ForAll CopiesMeeting copies) {
        Backwards both = Backwards.of(copies.meeting());

        assertThat(unchangedTexts(both.back())).as(both::asWritten).isEqualTo(unchangedTexts(both.there()));
    }

    private record Backwards(List<ClauseChange> there, List<ClauseChange> back) {

        private static Backwards of(Meeting meeting) {
            List<Clause> before = meeting.before().numbered().clauses();
            List<Clause> after = meeting.after().numbered().clauses();
            return new Backwards(compare(before, after), compare(after, before));
        }

        private List<String> told() {
            return there.stream().map(ComparisonSymmetryTest::told).sorted().toList();
        }

        private List<String> reversed() {
            return back.stream().map(ComparisonSymmetryTest::reversed).sorted().toList();
        }

        private String asWritten() {
            return Comparisons.written(there) + "\nbackwards:\n" + Comparisons.written(back);
        }
    }

    private static String told(ClauseChange change) {
        return change.kind() + numbered(change) + Comparisons.places(change.from()) + Comparisons.places(change.to());
    }

    private static String reversed(ClauseChange change) {
        ChangeKind kind = switch (change.kind()) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            case SPLIT -> ChangeKind.MERGED;
            case MERGED -> ChangeKind.SPLIT;
            default -> change.kind();
        };
        return kind + numbered(change) + Comparisons.places(change.to()) + Comparisons.places(change.from());
    }

    private static String numbered(ClauseChange change) {
        return change.renumbered() ? " renumbered " : " ";
    }

    private static long moved(List<ClauseChange> changes) {
        return changes.stream().filter(ClauseChange::moved).count();
    }

    private static List<String> unchangedTexts(List<ClauseChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.UNCHANGED)
                .map(change -> change.from().get(0).clause().text())
                .sorted()
                .toList();
    }
}
