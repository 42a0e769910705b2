package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.CommitteeEdit.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private static final Arbitrary<List<String>> HEADINGS =
            Arbitraries.of(SchoolWords.HEADINGS).list().uniqueElements().ofMaxSize(4);

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
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Combinators.combine(
                        documents(false),
                        edits(Kind.values()).list().ofMaxSize(16).withSizeDistribution(RandomDistribution.uniform()))
                .as(Meeting::new);
    }

    @Provide
    Arbitrary<ClearMeeting> clearMeetings() {
        return Combinators.combine(documents(true), edits(Kind.values()).list().ofMaxSize(8))
                .as(Meeting::new)
                .map(ClearMeeting::new);
    }

    @Provide
    Arbitrary<SplitsOrMerges> splitsOrMerges() {
        return Arbitraries.of(Kind.SPLIT, Kind.MERGE)
                .flatMap(kind -> Combinators.combine(
                                documents(true), edits(kind).list().ofMaxSize(12))
                        .as(Meeting::new))
                .map(SplitsOrMerges::new);
    }

    @Provide
    Arbitrary<InsertionsAndRemovals> insertionsAndRemovals() {
        return Combinators.combine(
                        documents(true),
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
                        documents(true),
                        smallEdit().list().ofMaxSize(10).withSizeDistribution(RandomDistribution.uniform()))
                .as(Meeting::new)
                .map(SmallEdits::new);
    }

    @Provide
    Arbitrary<CopiesMeeting> copies() {
        return rules().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(few -> Combinators.combine(
                                HEADINGS,
                                Arbitraries.of(few).list().ofMaxSize(16),
                                edits(Kind.values()).list().ofMaxSize(8))
                        .as((headings, rules, edits) -> new Meeting(document(headings, rules), edits)))
                .map(CopiesMeeting::new);
    }

    @Provide
    Arbitrary<Years> years() {
        return Combinators.combine(
                        documents(true),
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

    /**
     * Up to four sections of up to seven clauses.
     *
     * @param distinct whether no two clauses are about the same things, so that which is which is never chance
     */
    private static Arbitrary<Draft> documents(boolean distinct) {
        var rules = rules().list().ofMaxSize(distinct ? 18 : 24).withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(
                        Arbitraries.of(SchoolWords.HEADINGS)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(4),
                        distinct ? rules.uniqueElements(Rule::what) : rules)
                .as(Meetings::document);
    }

    private static Draft document(List<String> headings, List<Rule> rules) {
        List<String> lines = new ArrayList<>();
        int each = headings.isEmpty() ? 0 : Math.max(1, rules.size() / headings.size());
        for (int i = 0; i < rules.size(); i++) {
            if (each > 0 && i % each == 0 && i / each < headings.size()) {
                lines.add("# " + headings.get(i / each));
            }
            lines.add("- " + rules.get(i).text());
        }
        return Draft.first(lines);
    }

    private static Arbitrary<Rule> rules() {
        return Combinators.combine(
                        Arbitraries.of(SchoolWords.WHO),
                        Arbitraries.of(SchoolWords.DUTY),
                        Arbitraries.of(SchoolWords.DO),
                        Arbitraries.of(SchoolWords.WHAT),
                        Arbitraries.of(SchoolWords.WHERE),
                        Arbitraries.of(SchoolWords.WHY),
                        Arbitraries.of(SchoolWords.FOLLOW_UPS))
                .as(Rule::new);
    }

    private record Rule(
            String who, String duty, String action, String what, String where, String why, String followUp) {

        private String text() {
            return who + " " + duty + " " + action + " " + what + " " + where + " " + why + "."
                    + String.format(Locale.ROOT, followUp, what);
        }
    }
}
