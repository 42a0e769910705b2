package io.github.policyhandbook.compare;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.Clause;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A labelled example: a fact, the texts before and after it, and every record that is not plainly unchanged, as {@link
 * RecordLine} writes them. A clause is called by its place in its text, counted from 1.
 *
 * @param expected the lines a careful human editor would write, with words where the label states them
 */
record ComparisonExample(
        String name, List<IdentifiedClause> before, List<IdentifiedClause> after, List<String> expected) {

    private static final String A_LINE_A_CLAUSE = "A line is a clause.";
    private static final PolicyParser PARSER = new PolicyParser();

    ComparisonExample {
        before = List.copyOf(before);
        after = List.copyOf(after);
        expected = List.copyOf(expected);
    }

    /**
     * The examples of a file, each under a heading of its own. Its texts are read as policy files are, or, where the file
     * says so above its first example, as {@link Texts} reads them.
     *
     * @throws IllegalArgumentException if an example lacks one of its three parts
     */
    static List<ComparisonExample> in(String file) {
        String[] parts = file.split("(?m)^## (?=[^\n]*\n(?:Before|After|Expected):\n)");
        boolean lineIsClause = parts[0].contains(A_LINE_A_CLAUSE);
        List<ComparisonExample> examples = new ArrayList<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] sections = part.split("(?m)^(?:Before|After|Expected):(?:\n|$)", -1);
            if (sections.length != 4) {
                throw new IllegalArgumentException("an example has Before:, After: and Expected:\n" + part);
            }
            examples.add(new ComparisonExample(
                    sections[0].strip(),
                    placed(clauses(sections[1], lineIsClause)),
                    placed(clauses(sections[2], lineIsClause)),
                    sections[3].strip().lines().toList()));
        }
        return examples;
    }

    /** What the engine makes of the two texts. */
    List<ClauseChange> compare() {
        return ClauseChanges.of(before, after, ClauseAligner.align(clauses(before), clauses(after)));
    }

    /** The engine's records as the label would write them: words only where it states some. */
    List<String> found(List<ClauseChange> changes) {
        return changes.stream()
                .filter(ClauseChange::isChange)
                .map(change -> statesWords(change) ? RecordLine.withWords(change) : RecordLine.of(change))
                .toList();
    }

    private boolean statesWords(ClauseChange change) {
        return expected.stream().anyMatch(line -> line.startsWith(RecordLine.of(change) + ": "));
    }

    private static List<Clause> clauses(String text, boolean lineIsClause) {
        return lineIsClause
                ? Texts.clauses(text)
                : PARSER.parse(text.getBytes(StandardCharsets.UTF_8)).clauses();
    }

    private static List<Clause> clauses(List<IdentifiedClause> placed) {
        return placed.stream().map(IdentifiedClause::clause).toList();
    }

    private static List<IdentifiedClause> placed(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> new IdentifiedClause(String.valueOf(i + 1), List.of(), clauses.get(i)))
                .toList();
    }
}
