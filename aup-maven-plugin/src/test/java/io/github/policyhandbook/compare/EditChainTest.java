package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.Meetings.Years;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** A document over several meetings: the ids that its clauses carry, and the first text compared with the last. */
@Domain(Meetings.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EditChainTest {

    /** A clause keeps the id it was given first, and no other clause ever has it. */
    @Property(tries = 150, seed = Meetings.SEED)
    void idsFollowTheClausesThroughEveryMeeting(@ForAll Years years) {
        Policy policy = policy(years);
        HandbookComparison comparison = HandbookComparison.of(Policies.handbook(policy), Progress.SILENT);
        Map<String, Integer> originOf = new HashMap<>();
        Map<Integer, String> idOf = new HashMap<>();
        for (int v = 0; v < policy.versions().size(); v++) {
            List<IdentifiedClause> clauses =
                    comparison.clauses(policy, policy.versions().get(v));
            List<Draft.Line> lines = years.drafts().get(v).lines();
            assertThat(clauses).extracting(IdentifiedClause::id).doesNotHaveDuplicates();
            for (int j = 0; j < lines.size(); j++) {
                String id = clauses.get(j).id();
                for (int origin : lines.get(j).origins()) {
                    assertThat(idOf.computeIfAbsent(origin, any -> id))
                            .as("id of clause " + origin + " in text " + v)
                            .isEqualTo(id);
                    assertThat(originOf.computeIfAbsent(id, any -> origin))
                            .as("clause that is " + id + " in text " + v)
                            .isEqualTo(origin);
                }
            }
        }
    }

    /** Whatever the last text still has of the first, the years between tell, however far its words have gone. */
    @Property(tries = 150, seed = Meetings.SEED)
    void theEndsAreComparedByTheChain(@ForAll Years years) {
        Policy policy = policy(years);
        int last = policy.versions().size() - 1;
        Draft end = years.drafts().get(last);

        List<ClauseChange> changes = HandbookComparison.of(Policies.handbook(policy), Progress.SILENT)
                .compare(policy, policy.versions().get(0), policy.versions().get(last))
                .changes();

        assertThat(pairs(changes)).as(() -> Comparisons.written(changes)).containsAll(end.truth());
    }

    /** By line, since ids are words here; every line is a clause. */
    private static List<Draft.Pair> pairs(List<ClauseChange> changes) {
        List<Draft.Pair> pairs = new ArrayList<>();
        for (ClauseChange change : changes) {
            for (IdentifiedClause old : change.from()) {
                for (IdentifiedClause young : change.to()) {
                    pairs.add(new Draft.Pair(
                            old.clause().line() - 1, young.clause().line() - 1));
                }
            }
        }
        return pairs;
    }

    private static Policy policy(Years years) {
        return Policies.published(years.drafts().stream().map(Draft::text).toArray(String[]::new));
    }
}
