package io.github.policyhandbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.OutputFolder.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderTest {

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void aRepositoryWithPolicies() throws IOException {
        root = Files.createDirectories(temp.toRealPath().resolve("school"));
        Files.createDirectories(root.resolve("docs/policies"));
        Files.createDirectories(root.resolve(".git/refs"));
    }

    @Test
    void theFoldersItStandsInAreMade() {
        OutputFolder folder = prepare(root.resolve("target/handbook"));

        assertThat(folder.path()).isEqualTo(root.resolve("target/handbook"));
        assertThat(root.resolve("target")).isDirectory();
        assertThat(root.resolve("target/handbook")).doesNotExist();
    }

    @Test
    void itMayLieInsideThePolicies() {
        assertThat(prepare(root.resolve("docs/policies/site")).path()).isEqualTo(root.resolve("docs/policies/site"));
    }

    @ParameterizedTest
    @CsvSource({
        "docs/policies, is or holds the folder of the policies",
        "docs, is or holds the folder of the policies",
        "., is or holds the folder of the policies",
        "docs/policies/../policies, is or holds the folder of the policies",
        ".git, is inside git's own data",
        ".git/refs/site, is inside git's own data",
        "elsewhere/.git/site, is inside git's own data"
    })
    void whatWouldBeSwappedAwayIsRefused(String output, String reason) {
        assertThatThrownBy(() -> prepare(root.resolve(output)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("-Daup.outputDirectory=", "target/handbook", output, reason);
    }

    @Test
    void theRepositoryIsNoOutputEvenWhereThePoliciesAreElsewhere() throws IOException {
        Path policies = Files.createDirectories(temp.resolve("policies"));
        var surroundings = new Surroundings(policies, Optional.of(root), Optional.of(root.resolve(".git")));

        assertThatThrownBy(() -> OutputFolder.prepare(root, surroundings))
                .hasMessageContaining("is or holds the folder of the repository");
    }

    @Test
    void gitsDataIsKnownUnderAnyName() throws IOException {
        Path gitData = Files.createDirectories(temp.resolve("bare-data"));
        var surroundings = new Surroundings(root.resolve("docs/policies"), Optional.of(root), Optional.of(gitData));

        assertThatThrownBy(() -> OutputFolder.prepare(gitData.resolve("site"), surroundings))
                .hasMessageContaining("is inside git's own data")
                .hasMessageContaining("\"-Daup.outputDirectory=" + gitData.resolveSibling("target/handbook") + "\"");
    }

    @Test
    void theFolderToStateInsteadIsOutsideOfAllOfGitsData() {
        Path linked = root.resolve(".git/worktrees/draft");
        var surroundings = new Surroundings(root.resolve("docs/policies"), Optional.of(root), Optional.of(linked));

        assertThatThrownBy(() -> OutputFolder.prepare(linked.resolve("target/handbook"), surroundings))
                .hasMessageContaining("\"-Daup.outputDirectory=" + root.resolve("target/handbook") + "\"");
    }

    @Test
    void whatAnotherGoalWroteThereIsNotReplaced() throws IOException {
        Path output = root.resolve("out");
        try (SiteWriter site = SiteWriter.open(prepare(output), Progress.SILENT)) {
            site.commit();
        }

        assertThat(prepare(output).path()).isEqualTo(output);
        assertThatThrownBy(() -> OutputFolder.prepare(output, OutputFolder.Purpose.REPORT, surroundings()))
                .isInstanceOf(HandbookException.class)
                .hasMessage("aup.checkDirectory: a report cannot be written to " + output
                        + ", because it holds a site already.\n"
                        + "  State a folder of its own: -Daup.checkDirectory=target/check");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.createFile(root.resolve("handbook"));

        assertThatThrownBy(() -> prepare(root.resolve("handbook"))).hasMessageContaining("because it is a file");
        assertThatThrownBy(() -> prepare(root.resolve("handbook/site")))
                .hasMessageContaining("stands in a folder that cannot be made");
    }

    @Test
    void aParentThatCannotBeWrittenToIsNamed() throws IOException {
        Path closed = Files.createDirectories(root.resolve("closed"));
        closed.toFile().setWritable(false);
        assumeFalse(Files.isWritable(closed), "an administrator may write anywhere");

        assertThatThrownBy(() -> prepare(closed.resolve("site")))
                .hasMessageContainingAll("stands in a folder that cannot be written to", closed.toString());
    }

    /** There is one that not even an administrator can write to. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aParentThatNobodyCanWriteToIsNamed() {
        assertThatThrownBy(() -> prepare(Path.of("/proc/handbook")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining(
                        "stands in a folder that cannot be written to, /proc.\n  State a folder of its own");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Files.createDirectories(root.resolve("real"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));

        assertThatThrownBy(() -> prepare(root.resolve("link"))).hasMessageContaining("is a symbolic link");
    }

    @Test
    void theAdviceNeverLeadsBackToTheFolderThatIsRefused() throws IOException {
        Path link = Files.createDirectories(root.resolve("target")).resolve("handbook");
        Files.createSymbolicLink(link, root.resolve("docs"));
        Files.createFile(root.resolve("target/check"));

        assertThatThrownBy(() -> prepare(link))
                .hasMessageEndingWith("Move that away, or state another folder: -Daup.outputDirectory=build/handbook");
        assertThatThrownBy(() ->
                        OutputFolder.prepare(root.resolve("target/check"), OutputFolder.Purpose.REPORT, surroundings()))
                .hasMessageEndingWith("Move that away, or state another folder: -Daup.checkDirectory=build/check");
        assertThatThrownBy(() -> prepare(root.resolve("target/check/target/handbook")))
                .hasMessageEndingWith("State a folder of its own: -Daup.outputDirectory=build/handbook");
    }

    @Test
    void aLinkOnTheWayIsFollowed() throws IOException {
        Files.createDirectories(root.resolve("real"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));

        assertThat(prepare(root.resolve("link/site")).path()).isEqualTo(root.resolve("real/site"));
    }

    @Test
    void aLinkOnTheWayDoesNotHideThePolicies() throws IOException {
        Files.createSymbolicLink(root.resolve("link"), root.resolve("docs"));

        assertThatThrownBy(() -> prepare(root.resolve("link/policies")))
                .hasMessageContaining("is or holds the folder of the policies");
    }

    @Test
    void aWholeDriveIsRefused() {
        assertThatThrownBy(() -> prepare(root.getRoot())).hasMessageContaining("is a whole drive");
    }

    @Test
    void whatStandsBesideSharesTheParent() {
        OutputFolder folder = prepare(root.resolve("target/handbook"));

        assertThat(folder.fresh()).isEqualTo(root.resolve("target/.handbook.aup-new"));
        assertThat(folder.aside()).isEqualTo(root.resolve("target/.handbook.aup-old"));
    }

    private OutputFolder prepare(Path output) {
        return OutputFolder.prepare(output, surroundings());
    }

    private Surroundings surroundings() {
        return new Surroundings(root.resolve("docs/policies"), Optional.of(root), Optional.of(root.resolve(".git")));
    }
}
