package io.github.policyhandbook.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sites, replayed from their revisions and compared file by file with what is expected of them. */
class GoldenSitesTest {

    static Stream<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src", "test", "resources", "sites"))) {
            return folders
                    .filter(folder -> Files.isDirectory(folder.resolve("history")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void isBuiltAsExpected(String name, @TempDir Path folder) throws Exception {
        GoldenSite.named(name).check(folder, (repository, properties, out) -> {
            Path source = repository.resolve(properties.getProperty("sourceDirectory", "policies"));
            HandbookSite.build(TestSettings.of(source).with(properties).settings(), out);
        });
    }
}
