package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.CommitteeEdit.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/** Makes up documents and meetings about them; a failing one is cut down to the fewest clauses and edits. */
final class Meetings extends DomainContextBase {

    /** What each property starts from, so that every run tries the same texts. */
    static final String SEED = "20240901";

    /**
     * A document and what was done to it.
     *
     * @param edits one after the other
     */
    record Meeting(Draft before, List<CommitteeEdit> edits) {

        Draft after() {
            return CommitteeEdit.applied(edits, before);
        }

        @Override
        public String toString() {
            return "\nbefore:" + before + "\nedits: " + edits + "\nafter:" + after() + "\n";
        }
    }

    /** A meeting that only inserted and removed. */
    record InsertionsAndRemovals(Meeting meeting) {}

    /** A meeting that split and merged nothing, and whose new clauses are like no other. */
    record SmallEdits(Meeting meeting) {}

    /** A meeting about a document no two of whose clauses are alike. */
    record ClearMeeting(Meeting meeting) {}

    /** A meeting that only split clauses, or only merged some. */
    record SplitsOrMerges(Meeting meeting) {

        /** The new clauses of each split and of each merge. */
        List<List<Integer>> places() {
            List<Draft.Line> lines = meeting.after().lines();
            Map<List<Integer>, List<Integer>> byOrigins = new LinkedHashMap<>();
            for (int j = 0; j < lines.size(); j++) {
                byOrigins
                        .computeIfAbsent(lines.get(j).origins(), any -> new ArrayList<>())
                        .add(j);
            }
            return byOrigins.entrySet().stream()
                    .filter(entry -> entry.getKey().size() + entry.getValue().size() > 2)
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    /** A meeting about a document many of whose clauses have the same words. */
    record CopiesMeeting(Meeting meeting) {}

    /** A document and what several meetings made of it, one after the other. */
    record Years(Draft first, List<List<CommitteeEdit>> meetings) {

        /** Every text, the first one too; each clause's origin is its place in the first text. */
        List<Draft> drafts() {
            List<Draft> drafts = new ArrayList<>(List.of(first));
            meetings.forEach(edits -> drafts.add(CommitteeEdit.applied(edits, drafts.get(drafts.size() - 1))));
            return drafts;
        }

        @Override
        public String toString() {
            return meetings + "\n" + drafts();
        }
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Combinators.combine(
                        MadeUpDocuments.ofAnyRules(),
                        edits(Kind.values()).list().ofMaxSize(16).withSizeDistribution(RandomDistribution.uniform()))
                .as(Meeting::new);
    }

    @Provide
    Arbitrary<ClearMeeting> clearMeetings() {
        return Combinators.combine(
                        MadeUpDocuments.ofDistinctRules(),
                        edits(Kind.values()).list().ofMaxSize(8))
                .as(Meeting::new)
                .map(ClearMeeting::new);
    }

    @Provide
    Arbitrary<SplitsOrMerges> splitsOrMerges() {
        return Arbitraries.of(Kind.SPLIT, Kind.MERGE)
                .flatMap(kind -> Combinators.combine(
                                MadeUpDocuments.ofDistinctRules(),
                                edits(kind).list().ofMaxSize(12))
                        .as(Meeting::new))
                .map(SplitsOrMerges::new);
    }

    @Provide
    Arbitrary<InsertionsAndRemovals> insertionsAndRemovals() {
        return Combinators.combine(
                        MadeUpDocuments.ofDistinctRules(),
                        edits(Kind.INSERT, Kind.REMOVE)
                                .list()
                                .ofMaxSize(16)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as(Meeting::new)
                .map(InsertionsAndRemovals::new);
    }

    @Provide
    Arbitrary<SmallEdits> smallEdits() {
        return Combinators.combine(
                        MadeUpDocuments.ofDistinctRules(),
                        smallEdit().list().ofMaxSize(10).withSizeDistribution(RandomDistribution.uniform()))
                .as(Meeting::new)
                .map(SmallEdits::new);
    }

    @Provide
    Arbitrary<CopiesMeeting> copies() {
        return Combinators.combine(
                        MadeUpDocuments.ofCopies(), edits(Kind.values()).list().ofMaxSize(8))
                .as(Meeting::new)
                .map(CopiesMeeting::new);
    }

    @Provide
    Arbitrary<Years> years() {
        return Combinators.combine(
                        MadeUpDocuments.ofDistinctRules(),
                        smallEdit()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(6))
                .as(Years::new);
    }

    private static Arbitrary<CommitteeEdit> smallEdit() {
        return edits(Kind.REWORD, Kind.INSERT, Kind.REMOVE, Kind.MOVE, Kind.REQUOTE);
    }

    private static Arbitrary<CommitteeEdit> edits(Kind... kinds) {
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 99))
                .as(CommitteeEdit::new);
    }
}
