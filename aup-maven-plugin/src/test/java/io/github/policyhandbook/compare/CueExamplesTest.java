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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Labelled examples of a clause before and after, and the cues that a careful reader would mark: {@code obligation: must ->
 * should}, a side without words written {@code -}. A cue counts as right when its type and both quotations are.
 */
class CueExamplesTest {

    /** By what the change is about. */
    private static final List<String> BY_TYPE = List.of(
            "obligation",
            "permission",
            "prohibition",
            "numbers",
            "dates",
            "audience",
            "contacts",
            "policies",
            "several",
            "none");

    /** By the kind of policy, labelled by another person who did not know the code; it has been mended on them since. */
    private static final List<String> BY_POLICY = List.of(
            "acceptable-use",
            "safeguarding-and-conduct",
            "data-protection",
            "attendance",
            "educational-visits",
            "medicines",
            "fire-and-lettings",
            "complaints-and-behaviour");

    /** By further kinds of policy, labelled by a third person; docs/cues.md says what was right before it was mended on them. */
    private static final List<String> BY_FURTHER_POLICY = List.of(
            "admissions",
            "bullying",
            "cctv",
            "expenses",
            "food-and-allergies",
            "lettings",
            "lone-working",
            "send",
            "uniform",
            "use-of-ai",
            "volunteers",
            "whistle-blowing");

    private static final double ENOUGH = 0.98;

    @Test
    void cuesAreFoundAndNoneInvented(TestReporter reporter) {
        assertIsGoodEnough(BY_TYPE, 280, reporter);
    }

    @Test
    void cuesAreFoundWhereAnotherPersonMarkedThem(TestReporter reporter) {
        assertIsGoodEnough(BY_POLICY, 160, reporter);
    }

    @Test
    void cuesAreFoundWhereAThirdPersonMarkedThem(TestReporter reporter) {
        assertIsGoodEnough(BY_FURTHER_POLICY, 130, reporter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"obligation", "permission", "prohibition", "numbers", "dates", "audience", "contacts", "policies"
            })
    void eachSubjectHasExamples(String subject) {
        assertThat(examples(subject)).hasSizeGreaterThanOrEqualTo(20);
    }

    private static void assertIsGoodEnough(List<String> subjects, int fewest, TestReporter reporter) {
        List<Example> examples =
                subjects.stream().flatMap(subject -> examples(subject).stream()).toList();
        long labelled =
                examples.stream().mapToLong(example -> example.cues().size()).sum();
        long found =
                examples.stream().mapToLong(example -> example.found().size()).sum();
        long right = examples.stream().mapToLong(Example::right).sum();
        String misses = examples.stream()
                .filter(example -> !example.isMet())
                .map(Example::sideBySide)
                .collect(Collectors.joining("\n"));

        long met = examples.stream().filter(Example::isMet).count();
        reporter.publishEntry(
                "cues",
                String.format(
                        Locale.ROOT,
                        "%d examples, %d labelled, %d given: precision %.1f %%, recall %.1f %%; all cues right in %.1f %%",
                        examples.size(),
                        labelled,
                        found,
                        100.0 * right / found,
                        100.0 * right / labelled,
                        100.0 * met / examples.size()));

        assertThat(examples).hasSizeGreaterThanOrEqualTo(fewest);
        assertThat((double) right / found).as("precision\n%s", misses).isGreaterThanOrEqualTo(ENOUGH);
        assertThat((double) right / labelled).as("recall\n%s", misses).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static List<Example> examples(String subject) {
        List<Example> examples = new ArrayList<>();
        for (String part : read("/cues/" + subject + ".md").split("(?m)^## ")) {
            String[] sections = part.split("(?m)^(?:Before:|After:|Cues:\n)");
            if (sections.length == 4 || sections.length == 3) {
                String cues = sections.length == 4 ? sections[3] : "";
                examples.add(new Example(
                        subject + ": " + sections[0].strip(),
                        sections[1].strip(),
                        sections[2].replace("Cues:", "").strip(),
                        cues.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()));
            }
        }
        return examples;
    }

    private static String read(String resource) {
        try (InputStream in = CueExamplesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private record Example(String name, String before, String after, List<String> cues) {

        private List<String> found() {
            Clause old = Texts.clause(before);
            Clause young = Texts.clause(after);
            return Cues.in(WordDiff.between(old, young), LinkChanges.between(old, young)).stream()
                    .map(cue -> cue.type().name().toLowerCase(Locale.ROOT) + ": " + side(cue.from()) + " -> "
                            + side(cue.to()))
                    .toList();
        }

        private long right() {
            List<String> open = new ArrayList<>(cues);
            return found().stream().filter(open::remove).count();
        }

        private boolean isMet() {
            return right() == cues.size() && found().size() == cues.size();
        }

        private String sideBySide() {
            return String.format(Locale.ROOT, "%s%n  %s%n  %s%n  %-60s | %s", name, before, after, cues, found());
        }

        private static String side(String words) {
            return words.isEmpty() ? "-" : words;
        }
    }
}
