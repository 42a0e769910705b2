package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.SchoolWords;
import io.github.policyhandbook.fuzz.FindingLaws;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.PolicyText;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every file that is read as a policy, whatever stands in it. */
final class DocumentLaws {

    private static final PolicyParser PARSER = new PolicyParser();
    private static final PolicyParser ANOTHER = new PolicyParser();

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

    /** Words that made-up sentences consist of: any other may be put together of two, or written as an entity. */
    private static final Set<String> SENTENCE_WORDS = Stream.of(
                    SchoolWords.WHO, SchoolWords.DO, SchoolWords.WHAT, SchoolWords.WHERE, SchoolWords.WHY)
            .flatMap(List::stream)
            .flatMap(words -> WORD.matcher(words).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());

    private DocumentLaws() {}

    /** All of them; returns what was read. */
    static PolicyText hold(byte[] content) {
        PolicyText policy = PARSER.parse(content);

        assertThat(ANOTHER.parse(content.clone()))
                .as("the same bytes, read again")
                .isEqualTo(policy);
        List<String> lines = lines(content);
        clausesStandInTheFile(policy.clauses(), lines.size());
        wordsStandOnTheirLines(policy.clauses(), lines);
        faultsCanBeMended(policy.faults(), lines.size());
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

    /** No word of a clause comes from a line above it, or from below the first line of the next one. */
    static void wordsStandOnTheirLines(List<Clause> clauses, List<String> lines) {
        for (int k = 0; k < clauses.size(); k++) {
            Clause clause = clauses.get(k);
            int end = k + 1 < clauses.size() ? clauses.get(k + 1).line() : lines.size();
            String letters = letters(String.join("", lines.subList(clause.line() - 1, end)));
            assertThat(WORD.matcher(clause.text())
                            .results()
                            .map(MatchResult::group)
                            .filter(SENTENCE_WORDS::contains)
                            .filter(word -> !letters.contains(word)))
                    .as("words of " + clause + " that are not on its lines")
                    .isEmpty();
        }
    }

    private static String letters(String written) {
        return written.replaceAll("[^A-Za-z]+", "");
    }

    /** In the order of the lines, each with a line of the file, and told in two lines of full sentences. */
    static void faultsCanBeMended(List<Fault> faults, int lines) {
        assertThat(faults).extracting(Fault::line).as("lines of the faults").isSorted();
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.line()).as("line of " + fault).isBetween(1, lines);
            FindingLaws.hold(new Finding("policies/a.md", fault));
        });
    }

    /** As an editor counts them: the last one may have no end. */
    static List<String> lines(byte[] content) {
        return List.of(TextDecoder.decode(content).text().split("\n", -1));
    }
}
