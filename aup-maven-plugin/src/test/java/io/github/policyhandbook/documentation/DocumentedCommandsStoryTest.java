package io.github.policyhandbook.documentation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.policyhandbook.BuiltPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command in the documentation does, and every file makes it do, what the page says: docs/documentation.md. */
class DocumentedCommandsStoryTest {

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicContainer> everyPageHoldsWhatItSays() throws IOException {
        assumeTrue(Path.of("/bin/sh").toFile().canExecute(), "a shell is needed, as Linux and macOS have it");
        assumeTrue(Shell.finds("git"), "git is needed");
        assumeTrue(BuiltPlugin.isInstalled(), "the plugin is not in target/it-repository: run by \"mvn verify\"");
        List<Page> pages = Pages.chosen();
        return pages.stream()
                .filter(page -> !Story.of(page).isEmpty())
                .map(page ->
                        dynamicContainer(page.name(), Story.of(page).stream().map(this::test)));
    }

    private DynamicTest test(Story story) {
        return dynamicTest(story.title(), () -> {
            StoryFolder folder =
                    StoryFolder.in(Files.createTempDirectory(temporary, "story"), BuiltPlugin.mavenProgram());
            Starts.prepare(story.given(), folder);
            StoryRun.run(story, folder);
            TutorialHandbook.lookAfter(story, folder.school());
        });
    }
}
