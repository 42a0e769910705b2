package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no sh")
class StartsTest {

    @TempDir
    private Path temporary;

    @BeforeEach
    void gitIsNeeded() {
        assumeTrue(Shell.finds("git"), "git is needed");
    }

    @Test
    void anEmptyFolderIsEmptyAndNobodyIsKnownToGit() throws Exception {
        StoryFolder folder = prepared("an empty folder");

        assertThat(folder.school()).isEmptyDirectory();
        assertThat(type(folder, "git init --quiet && git commit --allow-empty -m a")
                        .code())
                .isNotZero();
    }

    @Test
    void aSchoolHasThreePoliciesCommittedInTwoYears() throws Exception {
        StoryFolder folder = prepared("a school");

        assertThat(type(folder, "ls policies").printed()).isEqualTo("ict.md\nphones.md\nvisitors.md\n");
        assertThat(type(folder, "git status --short").printed()).isEmpty();
        assertThat(type(folder, "git log --format=%as").printed()).isEqualTo("2025-08-29\n2025-08-28\n2024-08-30\n");
        assertThat(type(folder, "git commit --quiet --allow-empty -m a").code()).isZero();
        assertThat(folder.school().resolve("pom.xml")).content().contains("aup-maven-plugin");
        assertThat(folder.school().resolve(".gitignore")).hasContent("target/");
    }

    @Test
    void aSchoolWithoutAPomHasNone() throws Exception {
        assertThat(prepared("a school without a POM").school().resolve("pom.xml"))
                .doesNotExist();
    }

    @Test
    void anAddressOfTheServerIsAFolderHere() throws Exception {
        StoryFolder folder = prepared("a school with a remote");

        assertThat(type(folder, "git clone --quiet " + Starts.ADDRESS + " other && ls other/policies/ict.md")
                        .printed())
                .isEqualTo("other/policies/ict.md\n");
        assertThat(type(folder, "git -C other push origin HEAD:later").code()).isZero();
        assertThat(type(folder, "git config --file other/.git/config --get-regexp insteadof")
                        .printed())
                .contains(StoryFolder.SERVER);
    }

    @Test
    void aStartOfAnotherNameIsRefused() {
        assertThatThrownBy(() -> prepared("a college")).hasMessageContaining("there are [an empty folder, a school");
    }

    private StoryFolder prepared(String given) throws IOException, InterruptedException {
        StoryFolder folder = StoryFolder.in(temporary, "#!/bin/sh\n");
        Starts.prepare(given, folder);
        return folder;
    }

    private static Shell.Outcome type(StoryFolder folder, String command) throws IOException, InterruptedException {
        try (Shell shell = new Shell(folder.school(), folder.variables(), folder.scratch())) {
            return shell.run(command);
        }
    }
}
