package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.handbook.SeparateBuild.Ended;
import io.github.policyhandbook.handbook.SeparateBuild.Goal;
import io.github.policyhandbook.history.TestRepository;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole build that is cut short from outside: the disk takes no more, or the process is ended. */
class CutShortBuildTest {

    @TempDir
    private Path folder;

    private TestRepository school;
    private Map<String, byte[]> lastGood;

    @BeforeEach
    void begin() {
        school = TestRepository.in(folder.resolve("school"));
        MadeUpPolicies.commit(school, 10, 20, 3);
    }

    @AfterEach
    void end() {
        school.close();
    }

    /** A limit on how long a file may be stops a write in its middle, as a full disk does: it needs no disk of its own. */
    @ParameterizedTest
    @CsvSource({"SITE, 8", "SITE, 128", "REVIEW, 8", "REVIEW, 128", "CHECK, 1", "CHECK, 8"})
    void aDiskThatTakesNoMoreLeavesWhatWasLastGood(Goal goal, String blocks) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the limit is set by a shell");
        builtThenAmended(goal);

        Ended ended = build(goal)
                .after("trap '' XFSZ; ulimit -f " + blocks)
                .java("-XX:-UsePerfData")
                .run();

        assertThat(ended.status()).isEqualTo(SeparateBuild.TOLD);
        assertThat(ended.said())
                .contains(folder.toString(), "See that the disk has room")
                .contains("The " + goal.thing() + " before stays as it was")
                .doesNotContain("\tat ", "Exception");
        assertLastGood();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school", "output");
        assertNextBuildIsGood(goal);
    }

    /** A pack has one page, and reports none: that each moment of writing may be the last is shown in {@code CutShortSwapTest}. */
    @ParameterizedTest
    @CsvSource({"SITE, 0", "SITE, 60", "REVIEW, 0"})
    void aBuildThatIsEndedWhileItWritesLeavesWhatWasLastGood(Goal goal, int pages) throws Exception {
        builtThenAmended(goal);
        Process build = build(goal).heldAfter(pages).startUntilHeld();
        awaitWritten(pages);

        int status = build.destroyForcibly().waitFor();

        assertThat(status).isNotZero();
        assertLastGood();
        assertNextBuildIsGood(goal);
    }

    @Test
    void twoBuildsAtOnceAreKeptApartAndBothSayHowTheyEnded() throws Exception {
        builtThenAmended(Goal.SITE);
        Process first = build(Goal.SITE).heldAfter(0).startUntilHeld();
        try {
            Ended second = build(Goal.SITE).run();

            assertThat(second.status()).isEqualTo(SeparateBuild.TOLD);
            assertThat(second.said()).contains("Another build is writing " + output(), "Wait until it has ended");
            assertLastGood();
            SeparateBuild.letGo(first);
            assertThat(first.waitFor()).isZero();
        } finally {
            first.destroyForcibly();
        }
        assertThat(output().resolve("policies/policy-001.html")).doesNotExist();
        assertThat(output().resolve("policies/area-1-policy-001.html"))
                .content()
                .contains("Everybody signs in twice.");
    }

    @ParameterizedTest
    @EnumSource(names = {"SITE", "REVIEW", "CHECK"})
    void whileAnotherBuildWritesThereNoGoalDoes(Goal goal) throws Exception {
        builtThenAmended(goal);
        Path lock = folder.resolve(".output.aup-lock");
        try (FileChannel another = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(another.lock().isValid()).isTrue();

            Ended ended = build(goal).run();

            assertThat(ended.status()).isEqualTo(SeparateBuild.TOLD);
            assertThat(ended.said())
                    .contains("Another build is writing " + output(), "Wait until it has ended")
                    .doesNotContain("\tat ", "Exception");
            assertLastGood();
        }
        assertNextBuildIsGood(goal);
    }

    @Test
    void aDiskThatTakesNoMoreLeavesEveryPolicyAsItWasBeforeTheApproval() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the limit is set by a shell");
        Map<String, byte[]> before = GoldenTree.of(school.path()).files();
        SeparateBuild approval = build(Goal.APPROVAL).with("policies", "area-0-policy-000,area-1-policy-001");

        // Less than a policy is long.
        Ended ended = approval.after("trap '' XFSZ; ulimit -f 2")
                .java("-XX:-UsePerfData")
                .run();

        assertThat(ended.status()).isEqualTo(SeparateBuild.TOLD);
        assertThat(ended.said())
                .contains("policy-000.md cannot be written: ", "All files are as they were. See that the disk has room")
                .doesNotContain("\tat ", "Exception");
        assertSame(GoldenTree.of(school.path()).files(), before);
        assertThat(output()).doesNotExist();
    }

    /** A site, a pack or reports that stand, and a text that changed since. */
    private void builtThenAmended(Goal goal) throws IOException {
        goal.ended(settings(), output());
        lastGood = GoldenTree.of(output()).files();
        assertThat(lastGood).isNotEmpty();
        school.write(MadeUpPolicies.path(1), "# Policy 1\n\nEverybody signs in twice.\n");
        school.commit(LocalDate.of(2023, 9, 21), "Amend");
    }

    private void assertLastGood() throws IOException {
        assertSame(GoldenTree.of(output()).files(), lastGood);
    }

    private void assertNextBuildIsGood(Goal goal) throws IOException {
        goal.ended(settings(), output());

        goal.ended(settings(), folder.resolve("afresh"));
        assertSame(
                GoldenTree.of(output()).files(),
                GoldenTree.of(folder.resolve("afresh")).files());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school", "output", "afresh");
    }

    private static void assertSame(Map<String, byte[]> there, Map<String, byte[]> expected) {
        assertThat(there.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
    }

    /** Waits for what other threads still write: those pages were begun before the build was held. */
    private void awaitWritten(int pages) throws IOException {
        Path fresh = folder.resolve(".output.aup-new");
        assertThat(fresh).isDirectory();
        while (GoldenTree.of(fresh).files().size() < pages) {
            Thread.onSpinWait();
        }
    }

    private SeparateBuild build(Goal goal) {
        return SeparateBuild.of(policies(), output()).goal(goal).with("asOf", "2023-12-01");
    }

    private TestSettings settings() {
        return TestSettings.of(policies()).with("asOf", "2023-12-01");
    }

    private Path policies() {
        return school.path().resolve("policies");
    }

    private Path output() {
        return folder.resolve("output");
    }
}
