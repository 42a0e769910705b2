package io.github.policyhandbook.handbook;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sample handbook's site, built from this project's own history: once a run, whoever asks. */
public final class BuiltSample {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private BuiltSample() {}

    /** Where it stands. Skips the test that asks where there is no history to show: a source archive, a shallow clone. */
    public static Path site() {
        assumeTrue(Files.exists(PROJECT.resolve(".git")), "this checkout has no git history");
        assumeFalse(Files.exists(PROJECT.resolve(".git/shallow")), "this checkout is a shallow clone");
        return Once.SITE;
    }

    /** What it is built by: every year compared with every other, and all that needs an address on the web. */
    static TestSettings settings() {
        return TestSettings.of(PROJECT.resolve("site-content/policies"))
                .with("organisation", "The Oxterley Trust")
                .with("asOf", "2026-11-22")
                .with("baseUrl", "https://handbook.example/")
                .with("editUrl", "https://git.example/edit/main/{path}")
                .with("compare", "all");
    }

    private static final class Once {

        private static final Path SITE = build();

        private static Path build() {
            Path site = Path.of("target", "built-sample").toAbsolutePath();
            HandbookSite.build(settings().settings(), site);
            return site;
        }
    }
}
