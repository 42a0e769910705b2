package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation is a site that the plugin itself builds, with a home page of its own. */
class GuideTest {

    private static final Path DOCS = Path.of("..", "docs").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void isBuiltWithoutAWarningAndItsHomePageLeadsToEachPage() throws IOException {
        assumeTrue(Files.exists(DOCS.resolveSibling(".git")), "this checkout has no git history");
        List<String> warnings = new ArrayList<>();
        Path site = folder.resolve("guide");
        HandbookSite.build(
                TestSettings.of(DOCS)
                        .with("templates", DOCS.resolve("templates").toString())
                        .with("history", "available")
                        .at(Instant.now().toString())
                        .heardBy(new Progress() {
                            @Override
                            public void step(String sentence) {}

                            @Override
                            public void warn(String sentence) {
                                warnings.add(sentence);
                            }
                        })
                        .settings(),
                site);

        // Who writes a page runs this before the commit.
        assertThat(warnings)
                .filteredOn(warning -> !warning.startsWith("Not committed yet"))
                .isEmpty();
        String home = Files.readString(site.resolve("index.html"));
        assertThat(pages(site))
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> assertThat(home).contains("\"policies/" + page + "\""));
    }

    private static List<String> pages(Path site) throws IOException {
        try (Stream<Path> pages = Files.list(site.resolve("policies"))) {
            return pages.map(page -> page.getFileName().toString()).toList();
        }
    }
}
