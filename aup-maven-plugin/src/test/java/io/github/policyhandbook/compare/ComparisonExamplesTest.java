package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Labelled examples, each a fact: the texts before and after, and every record that is not plainly unchanged, as
 * {@code amended moved 3>1} with the places of its clauses, followed by its words where the example states them.
 */
class ComparisonExamplesTest {

    private static final List<String> SUBJECTS = List.of(
            "kinds",
            "moves",
            "splits-and-merges",
            "headings",
            "traps",
            "numbers",
            "words",
            "links",
            "tables",
            "repeats");

    @TestFactory
    Stream<DynamicNode> examples() {
        return SUBJECTS.stream()
                .map(subject -> DynamicContainer.dynamicContainer(
                        subject,
                        examples(subject).stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), example::check))));
    }

    private static List<Example> examples(String subject) {
        List<Example> examples = new ArrayList<>();
        for (String part : read("/compare/" + subject + ".md").split("(?m)^## ")) {
            String[] sections = part.split("(?m)^(?:Before|After|Expected):\n");
            if (sections.length == 4) {
                examples.add(new Example(sections[0].strip(), sections[1], sections[2], sections[3].strip()));
            }
        }
        assertThat(examples).as("examples of " + subject).isNotEmpty();
        return examples;
    }

    private static String read(String resource) {
        try (InputStream in = ComparisonExamplesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private record Example(String name, String before, String after, String expected) {

        private void check() {
            List<IdentifiedClause> from = placed(Texts.clauses(before));
            List<IdentifiedClause> to = placed(Texts.clauses(after));
            List<ClauseChange> changes =
                    ClauseChanges.of(from, to, ClauseAligner.align(Texts.clauses(before), Texts.clauses(after)));
            String found = changes.stream()
                    .filter(ClauseChange::isChange)
                    .map(change -> written(change, expected.contains(line(change) + ": ")))
                    .collect(Collectors.joining("\n"));
            assertThat(found).as(() -> name + "\n" + sideBySide(changes)).isEqualTo(expected);
        }
    }

    /** Clauses whose ids are their places, counted from 1. */
    private static List<IdentifiedClause> placed(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> new IdentifiedClause(String.valueOf(i + 1), List.of(), clauses.get(i)))
                .toList();
    }

    private static String written(ClauseChange change, boolean withWords) {
        return withWords ? line(change) + ": " + words(change.words()) : line(change);
    }

    private static String line(ClauseChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT)
                + (change.moved() ? " moved" : "")
                + (change.renumbered() ? " renumbered" : "")
                + " "
                + ids(change.from())
                + ">"
                + ids(change.to());
    }

    private static String ids(List<IdentifiedClause> clauses) {
        return clauses.stream().map(IdentifiedClause::id).collect(Collectors.joining(","));
    }

    private static String words(List<WordEdit> words) {
        return words.stream()
                .map(edit -> switch (edit.op()) {
                    case EQUAL -> edit.text();
                    case DELETE -> "[-" + edit.text() + "-]";
                    case INSERT -> "{+" + edit.text() + "+}";
                })
                .collect(Collectors.joining())
                .replace("\n", "\\n")
                .strip();
    }

    private static String sideBySide(List<ClauseChange> changes) {
        return changes.stream()
                .map(change -> String.format(
                        Locale.ROOT,
                        "%-24s| %-60.60s | %-60.60s | %s",
                        line(change),
                        texts(change.from()),
                        texts(change.to()),
                        words(change.words())))
                .collect(Collectors.joining("\n"));
    }

    private static String texts(List<IdentifiedClause> clauses) {
        return clauses.stream().map(clause -> clause.clause().text()).collect(Collectors.joining(" // "));
    }
}
