package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.documentation.Block.Command;
import io.github.policyhandbook.documentation.Block.InlineCode;
import io.github.policyhandbook.documentation.Block.Sample;
import io.github.policyhandbook.documentation.Block.Start;
import io.github.policyhandbook.documentation.Block.WrittenFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aConsoleBlockIsCommandsWithWhatEachPrints() {
        Page page = page("Look:\n\n```console\n$ echo a\na\n...\n$ echo b \\\n  c\nb c\n$ true\n```\n");

        assertThat(page.blocks())
                .containsExactly(
                        new Command(4, "echo a", List.of("a", "...")),
                        new Command(7, "echo b \\\n  c", List.of("b c")),
                        new Command(10, "true", List.of()));
    }

    @Test
    void aConsoleBlockThatBeginsWithoutACommandIsRefused() {
        assertThatThrownBy(() -> page("```console\nmvn aup:site\n```\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("begins with a command");
    }

    @Test
    void aSecondWordNamesAFile() {
        assertThat(page("```markdown policies/ict.md\n# ICT\n\n- Lock.\n```\n").blocks())
                .containsExactly(new WrittenFile(1, "markdown", "policies/ict.md", "# ICT\n\n- Lock.\n"));
    }

    @Test
    void otherBlocksAreOnlyShown() {
        assertThat(page("```text\n[INFO] x\n```\n\n```\ny\n```\n").blocks())
                .containsExactly(new Sample(1, "text", "[INFO] x\n"), new Sample(5, "", "y\n"));
    }

    @Test
    void aBlockInAListIsReadWithoutItsIndent() {
        assertThat(page("1. Do:\n\n   ```console\n   $ ls\n   a\n   ```\n").blocks())
                .containsExactly(new Command(4, "ls", List.of("a")));
    }

    @Test
    void commentsBeginStoriesAndTypeWhatNobodySees() {
        assertThat(
                        page("Text.\n\n<!-- given: a school -->\n<!-- unseen: touch a -->\n\nText.\n<!-- unseen: touch b -->\n")
                                .blocks())
                .containsExactly(
                        new Start(3, "a school"),
                        new Command(4, "touch a", List.of()),
                        new Command(7, "touch b", List.of()));
    }

    @Test
    void codeInASentenceOrTableIsKnownWithItsLine() {
        assertThat(page("Say `a`.\n\n| x |\n|---|\n| `b` |\n").blocks())
                .containsExactly(new InlineCode(1, "a"), new InlineCode(5, "b"));
    }

    @Test
    void linesAreCountedFromTheTopOfTheFrontMatter() {
        assertThat(page("---\ncategory: Goals\n---\n\n`a`\n").blocks()).containsExactly(new InlineCode(5, "a"));
    }

    @Test
    void aPageBeginsInAnEmptyFolderAndAStartBeginsAnotherStory() {
        Page page = page("```console\n$ a\n```\n\n<!-- given: a school -->\n\n```console\n$ b\n```\n");

        assertThat(Story.of(page)).extracting(Story::given).containsExactly("an empty folder", "a school");
        assertThat(Story.of(page)).extracting(Story::title).last().isEqualTo("docs/a.md:5: given a school");
    }

    @Test
    void aStoryWithoutAStepIsNone() {
        assertThat(Story.of(page("<!-- given: a school -->\n\nText.\n"))).isEmpty();
    }

    private static Page page(String text) {
        return Page.parse("docs/a.md", text);
    }
}
