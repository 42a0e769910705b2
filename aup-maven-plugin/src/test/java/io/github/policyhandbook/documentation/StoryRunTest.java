package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no sh")
class StoryRunTest {

    private static final String MVN = "#!/bin/sh\necho \"maven $*\"\ncase \"$1\" in *:serve) exec sleep 601;; esac\n";

    @TempDir
    private Path temporary;

    @Test
    void aPageThatSaysWhatIsPrintedPasses() {
        assertThatCode(() -> run("```console\n$ echo a; echo b >&2\na\nb\n```\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void aPageThatPromisesOtherWordsFailsAndTellsBoth() {
        assertThatThrownBy(() -> run("Text\n\n```console\n$ echo a\nb\n```\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("docs/a.md:4: this prints something else than the page says:\n$ echo a\n"
                        + "--- the page says\n  b\n--- it prints\n  a\n");
    }

    @Test
    void aCommandThatFailsWhereItMustNotIsTold() {
        assertThatThrownBy(() -> run("```console\n$ sh -c 'exit 3'\n```\n"))
                .hasMessageContaining("docs/a.md:2: this fails, exit code 3");
    }

    @Test
    void whatThePageShowsAsAnErrorMustFail() {
        assertThatCode(() -> run("```console\n$ echo '[ERROR] no' && false\n[ERROR] no\n```\n"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> run("```console\n$ echo '[ERROR] no'\n[ERROR] no\n```\n"))
                .hasMessageContaining("goes well, but should fail");
    }

    @Test
    void aCommandThatEndsTheShellIsAFailure() {
        assertThatThrownBy(() -> run("```console\n$ exit 0\n```\n")).hasMessageContaining("this fails");
        assertThatThrownBy(() -> run("```console\n$ if\n```\n")).hasMessageContaining("this fails");
    }

    @Test
    void filesAreWrittenWhereTheReaderIsAndReplaceWhatStoodThere() {
        assertThatCode(() -> run("""
                ```text notes/a.txt
                one
                ```

                ```console
                $ cat notes/a.txt
                one
                $ cd notes
                ```

                ```text a.txt
                two
                ```

                ```console
                $ cat a.txt
                two
                ```
                """)).doesNotThrowAnyException();
    }

    @Test
    void aFileOutsideTheStoryIsRefused() {
        assertThatThrownBy(() -> run("```text ../../../a.txt\none\n```\n"))
                .hasMessageContaining("docs/a.md:1")
                .hasMessageContaining("leads out of the story's folder");
    }

    @Test
    void eachStoryHasAFreshFolder() throws Exception {
        Page page = page("```console\n$ touch a\n```\n<!-- given: an empty folder -->\n\n```console\n$ ls\n```\n");
        Story second = Story.of(page).get(1);
        run(Story.of(page).get(0));

        Path school = run(second);

        assertThat(school).isEmptyDirectory();
    }

    @Test
    void mavenIsTheOneOfTheStoryAndHomeIsNobodys() {
        assertThatCode(() -> run("```console\n$ mvn aup:site\nmaven aup:site\n$ echo \"$HOME\"\n…/home\n```\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsLeftRunningIsWaitedForUntilItPrintedAndThenEnded() throws Exception {
        Path school = run("```console\n$ (sleep 1; echo ready; echo $$ > pid; exec sleep 600) &\nready\n```\n");

        assertThat(school).isDirectory();
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(program -> program.info().commandLine().orElse("").contains("sleep 600"));
    }

    @Test
    void aPreviewRunsInAWindowOfItsOwnUntilTheStoryEnds() throws Exception {
        run("```console\n$ mvn aup:serve -Daup.port=8090\nmaven aup:serve -Daup.port=8090\n$ echo a\na\n```\n");

        assertThat(ProcessHandle.current().descendants())
                .noneMatch(program -> program.info().commandLine().orElse("").contains("sleep 601"));
    }

    @Test
    void whatBuildsTheProjectItselfIsNotRun() {
        Story story = Story.of(page("<!-- given: " + Starts.CHECKOUT + " -->\n\n"
                        + "```console\n$ mvn verify   # all tests\nother words\n$ echo a\na\n```\n"))
                .get(0);

        assertThatCode(() -> run(story)).doesNotThrowAnyException();
    }

    private Path run(String text) throws IOException, InterruptedException {
        return run(Story.of(page(text)).get(0));
    }

    private Path run(Story story) throws IOException, InterruptedException {
        StoryFolder folder = StoryFolder.in(Files.createTempDirectory(temporary, "story"), MVN);
        StoryRun.run(story, folder);
        return folder.school();
    }

    private static Page page(String text) {
        return Page.parse("docs/a.md", text);
    }
}
