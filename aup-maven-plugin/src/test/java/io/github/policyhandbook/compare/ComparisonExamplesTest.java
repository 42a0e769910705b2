package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @TestFactory
    Stream<DynamicNode> examples() {
        return files().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(),
                        ComparisonExample.in(read(file)).stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)))));
    }

    @Test
    void noFactIsStatedTwice() {
        assertThat(files().stream().flatMap(file -> ComparisonExample.in(read(file)).stream()))
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
