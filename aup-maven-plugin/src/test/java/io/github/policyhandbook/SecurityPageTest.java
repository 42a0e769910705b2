package io.github.policyhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security-promises.md promises names the tests that hold it: they must be there. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("..", "docs", "security-promises.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| [A-Z].*\\| (.*) \\|$");

    @Test
    void everyTestItNamesIsThere() throws IOException {
        Set<String> tests = tests();

        assertThat(named(Files.readString(PAGE)))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(tests).contains(name));
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        List<String> holders = PROMISE.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(holders)
                .hasSizeGreaterThan(10)
                .allSatisfy(tests -> assertThat(named(tests)).isNotEmpty());
    }

    private static List<String> named(String text) {
        return NAMED.matcher(text)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
