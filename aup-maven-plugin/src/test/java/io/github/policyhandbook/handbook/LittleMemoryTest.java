package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.SeparateBuild.Ended;
import io.github.policyhandbook.handbook.SeparateBuild.Goal;
import io.github.policyhandbook.history.TestRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a build that Java gives little room. */
class LittleMemoryTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void fiveHundredPoliciesOfFourYearsNeedLessThan128Megabytes() throws Exception {
        try (TestRepository repository = TestRepository.in(folder.resolve("trust"))) {
            MadeUpPolicies.commit(repository, 500, 40, 4);
            assertThat(repository
                            .path()
                            .resolve(MadeUpPolicies.path(1))
                            .toFile()
                            .length())
                    .as("bytes of a policy, as long as two pages to print")
                    .isGreaterThan(6_000);
        }

        Ended ended = build().java("-Xmx128m").with("compare", "adjacent").run();

        assertThat(ended.said()).contains("4 editions, 500 policies").doesNotContain("WARNING", "ERROR");
        assertThat(ended.status()).isZero();
        assertThat(folder.resolve("site/changes/2022-2023/2023-2024/changes.json"))
                .exists();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void whatStaysFromVersionToVersionIsInMemoryOnce() throws Exception {
        try (TestRepository repository = TestRepository.in(folder.resolve("trust"))) {
            MadeUpPolicies.amend(repository, 50, 64, 50);
        }

        Ended ended = build().java("-Xmx64m").with("compare", "adjacent").run();

        assertThat(ended.said()).contains("5 editions, 50 policies").doesNotContain("WARNING", "ERROR");
        assertThat(ended.status()).isZero();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void soDoesACheckOfLongerOnes() throws Exception {
        try (TestRepository repository = TestRepository.in(folder.resolve("trust"))) {
            MadeUpPolicies.commit(repository, 500, 64, 4);
        }

        Ended ended = build().goal(Goal.CHECK).java("-Xmx128m").run();

        assertThat(ended.said()).contains("500 files checked in ", "0 errors, 0 warnings");
        assertThat(ended.status()).isZero();
    }

    @Test
    void aBuildThatLacksMemorySaysHowToGiveItMoreAndLeavesTheLastSite() throws Exception {
        try (TestRepository repository = TestRepository.in(folder.resolve("trust"))) {
            MadeUpPolicies.commit(repository, 150, 64, 2);
        }
        Path standing = Files.createDirectories(folder.resolve("site")).resolve("index.html");
        Files.writeString(standing, "the last good site");

        Ended ended = build().java("-Xmx24m").run();

        assertThat(ended.said())
                .contains("more memory than the 2", "MAVEN_OPTS to -Xmx1024m", "left as it was")
                .doesNotContain("\tat ", "Exception", "Error");
        assertThat(ended.status()).isEqualTo(SeparateBuild.TOLD);
        assertThat(standing).hasContent("the last good site");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("trust", "site");
    }

    private SeparateBuild build() {
        return SeparateBuild.of(folder.resolve("trust/policies"), folder.resolve("site"))
                .with("asOf", "2023-12-01");
    }
}
