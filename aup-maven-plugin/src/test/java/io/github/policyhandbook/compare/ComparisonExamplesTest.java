package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Labelled examples, one subject a file in {@code src/test/resources/compare}, each example a fact. Their labels are what a
 * careful human editor would say; none was written from what the engine answers.
 */
class ComparisonExamplesTest {

    /** Read once, since a tool that runs each example by itself asks for all of them every time. */
    private static final SortedMap<String, List<ComparisonExample>> EXAMPLES = read();

    @TestFactory
    Stream<DynamicNode> examples() {
        return EXAMPLES.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(),
                        file.getValue().stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)))));
    }

    @Test
    void noFactIsStatedTwice() {
        assertThat(EXAMPLES.values().stream().flatMap(List::stream))
                .extracting(ComparisonExample::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(160);
    }

    private static void check(ComparisonExample example) {
        List<ClauseChange> changes = example.compare();

        assertThat(String.join("\n", example.found(changes)))
                .as(() -> example.name() + "\n" + SideBySide.of(example, changes) + "\n")
                .isEqualTo(String.join("\n", example.expected()));
    }

    private static SortedMap<String, List<ComparisonExample>> read() {
        SortedMap<String, List<ComparisonExample>> examples = new TreeMap<>();
        for (Path file : files()) {
            examples.put(file.getFileName().toString(), ComparisonExample.in(read(file)));
        }
        return Collections.unmodifiableSortedMap(examples);
    }

    private static List<Path> files() {
        try {
            URI folder = ComparisonExamplesTest.class.getResource("/compare").toURI();
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                return files.sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
