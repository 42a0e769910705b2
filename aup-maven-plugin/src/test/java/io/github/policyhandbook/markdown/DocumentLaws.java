package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.fuzz.FindingLaws;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.PolicyText;
import java.util.List;

/** What holds for every file that is read as a policy, whatever stands in it. */
final class DocumentLaws {

    private static final PolicyParser PARSER = new PolicyParser();
    private static final PolicyParser ANOTHER = new PolicyParser();

    private DocumentLaws() {}

    /** All of them; returns what was read. */
    static PolicyText hold(byte[] content) {
        PolicyText policy = PARSER.parse(content);

        assertThat(ANOTHER.parse(content.clone()))
                .as("the same bytes, read again")
                .isEqualTo(policy);
        int lines = lines(content);
        clausesStandInTheFile(policy.clauses(), lines);
        faultsCanBeMended(policy.faults(), lines);
        BodyLaws.hold(policy);
        return policy;
    }

    static void clausesStandInTheFile(List<Clause> clauses, int lines) {
        assertThat(clauses).extracting(Clause::line).as("lines of the clauses").isSorted();
        assertThat(clauses).allSatisfy(clause -> {
            assertThat(clause.line()).as("line of " + clause).isBetween(1, lines);
            assertThat(clause.text().isBlank() && clause.links().isEmpty())
                    .as("a clause with nothing in it: " + clause)
                    .isFalse();
        });
        assertThat(clauses.stream().flatMap(clause -> clause.authorId().stream()))
                .as("ids")
                .doesNotHaveDuplicates();
    }

    /** In the order of the lines, each with a line of the file, and told in two lines of full sentences. */
    static void faultsCanBeMended(List<Fault> faults, int lines) {
        assertThat(faults).extracting(Fault::line).as("lines of the faults").isSorted();
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.line()).as("line of " + fault).isBetween(1, lines);
            FindingLaws.hold(new Finding("policies/a.md", fault));
        });
    }

    /** As an editor counts them: the last line may have no end. */
    static int lines(byte[] content) {
        return 1
                + (int) TextDecoder.decode(content)
                        .text()
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
