package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.handbook.SeparateBuild.Ended;
import io.github.policyhandbook.history.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole build that is cut short from outside: the disk takes no more, or the process is ended. */
class CutShortBuildTest {

    @TempDir
    private Path folder;

    private Path policies;
    private Map<String, byte[]> lastGoodSite;

    @BeforeEach
    void aSiteAndAnAmendment() throws IOException {
        try (TestRepository repository = TestRepository.in(folder.resolve("school"))) {
            MadeUpPolicies.commit(repository, 10, 20, 3);
            policies = repository.path().resolve("policies");
            HandbookSite.build(settings().settings(), site());
            lastGoodSite = GoldenTree.of(site()).files();
            repository.write(MadeUpPolicies.path(1), "# Policy 1\n\nEverybody signs in twice.\n");
            repository.commit(LocalDate.of(2023, 9, 21), "Amend");
        }
    }

    /** A limit on how long a file may be stops a write in its middle, as a full disk does: it needs no disk of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"8", "128"})
    void aDiskThatTakesNoMoreLeavesTheLastGoodSite(String blocks) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the limit is set by a shell");

        Ended ended = build().after("trap '' XFSZ; ulimit -f " + blocks)
                .java("-XX:-UsePerfData")
                .run();

        assertThat(ended.status()).isEqualTo(SeparateBuild.TOLD);
        assertThat(ended.said())
                .contains(folder.toString(), "See that the disk has room", "The site before stays as it was")
                .doesNotContain("\tat ", "Exception");
        assertLastGoodSite();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school", "site");
        assertNextBuildIsGood();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60})
    void aBuildThatIsEndedWhileItWritesLeavesTheLastGoodSite(int files) throws Exception {
        Process build = build().start();
        try {
            awaitWritten(build, files);
        } finally {
            build.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }

        assertThat(build.exitValue()).isNotZero();
        assertLastGoodSite();
        assertNextBuildIsGood();
    }

    @Test
    void twoBuildsAtOnceAreKeptApartAndBothSayHowTheyEnded() throws Exception {
        Process first = build().start();
        try {
            awaitWritten(first, 0);
            // Held still: it cannot end before the other one has tried.
            signal("STOP", first);

            Ended second = build().run();

            assertThat(second.status()).isEqualTo(SeparateBuild.TOLD);
            assertThat(second.said()).contains("Another build is writing " + site(), "Wait until it has ended");
            assertLastGoodSite();
            signal("CONT", first);
            assertThat(first.waitFor()).isZero();
        } finally {
            first.destroyForcibly();
        }
        assertThat(site().resolve("policies/policy-001.html")).doesNotExist();
        assertThat(site().resolve("policies/area-1-policy-001.html")).content().contains("Everybody signs in twice.");
    }

    private void assertLastGoodSite() throws IOException {
        Map<String, byte[]> there = GoldenTree.of(site()).files();
        assertThat(there.keySet()).isEqualTo(lastGoodSite.keySet());
        lastGoodSite.forEach(
                (path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
    }

    private void assertNextBuildIsGood() throws IOException {
        HandbookSite.build(settings().settings(), site());

        HandbookSite.build(settings().settings(), folder.resolve("afresh"));
        Map<String, byte[]> afresh = GoldenTree.of(folder.resolve("afresh")).files();
        Map<String, byte[]> there = GoldenTree.of(site()).files();
        assertThat(there.keySet()).isEqualTo(afresh.keySet());
        afresh.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school", "site", "afresh");
    }

    /** Waits until so many files of the new site are there; a build that has ended before was no build of ours to end. */
    private void awaitWritten(Process build, int files) throws IOException, InterruptedException {
        Path fresh = folder.resolve(".site.aup-new");
        while (!Files.isDirectory(fresh) || GoldenTree.of(fresh).files().size() < files) {
            assertThat(build.isAlive()).as("the build goes on").isTrue();
            Thread.sleep(1);
        }
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private SeparateBuild build() {
        return SeparateBuild.of(policies, site()).with("asOf", "2023-12-01");
    }

    private TestSettings settings() {
        return TestSettings.of(policies).with("asOf", "2023-12-01");
    }

    private Path site() {
        return folder.resolve("site");
    }
}
