package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Comparisons.compare;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.fuzz.FuzzRun;
import io.github.policyhandbook.fuzz.MadeUpRevision;
import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Reporter;

/** Many made-up texts, each compared with what an editing made of it; see docs/fuzzing.md. */
class RevisionFuzzTest {

    private static final PolicyParser PARSER = new PolicyParser();

    @Example
    void everyRevisionIsComparedByTheLaws(Reporter reporter) {
        FuzzRun.of("revisions", 1_000, 400, sentence -> reporter.publishValue("fuzz", sentence))
                .holds(
                        MadeUpRevision.any(),
                        revision -> lawsHold(clauses(revision.before()), clauses(revision.after())));
    }

    private static void lawsHold(List<Clause> before, List<Clause> after) {
        List<ClauseChange> changes = compare(before, after);

        ComparisonLaws.hold(before, after, changes);
        assertThat(compare(before, after)).as("compared again").isEqualTo(changes);
        assertThat(compare(after, after)).as("a text and itself").noneMatch(ClauseChange::isChange);
        List<ClauseChange> back = compare(after, before);
        ComparisonLaws.hold(after, before, back);
        assertThat(unchangedTexts(back)).as("unchanged texts, backwards").isEqualTo(unchangedTexts(changes));
    }

    private static List<String> unchangedTexts(List<ClauseChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.UNCHANGED)
                .map(change -> change.from().get(0).clause().text())
                .sorted()
                .toList();
    }

    private static List<Clause> clauses(String text) {
        return PARSER.parse(text.getBytes(UTF_8)).clauses();
    }
}
