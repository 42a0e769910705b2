package io.github.policyhandbook.documentation;

import io.github.policyhandbook.documentation.Block.Command;
import io.github.policyhandbook.documentation.Block.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Does what a story says, step by step, and stops where the page is not right. */
final class StoryRun {

    /** Ten minutes of looks, as long as {@link Shell} waits for any other command. */
    private static final int WAITS = 2400;

    private static final int WAIT_MILLIS = 250;

    private final Story story;
    private final Path folder;
    private final Shell shell;

    private StoryRun(Story story, Path folder, Shell shell) {
        this.story = story;
        this.folder = folder;
        this.shell = shell;
    }

    /** Runs the story in a folder that is prepared for it. */
    static void run(Story story, StoryFolder prepared) throws IOException, InterruptedException {
        try (Shell shell = new Shell(prepared.school(), prepared.variables(), prepared.scratch())) {
            StoryRun run = new StoryRun(story, prepared.school(), shell);
            for (Block step : story.steps()) {
                run.take(step);
            }
        }
    }

    private void take(Block step) throws IOException, InterruptedException {
        if (step instanceof WrittenFile file) {
            write(file);
        } else if (step instanceof Command command && !RunElsewhere.has(story.given(), command)) {
            type(command);
        }
    }

    /** Into the folder that the reader has gone to. */
    private void write(WrittenFile file) throws IOException, InterruptedException {
        Path here = Path.of(shell.run("pwd -P").printed().strip());
        Path path = here.resolve(file.name()).normalize();
        if (!path.startsWith(folder.getParent())) {
            throw new AssertionError(story.page().at(file) + ": " + file.name() + " leads out of the story's folder");
        }
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
    }

    private void type(Command command) throws IOException, InterruptedException {
        Promise promise = new Promise(command.promised());
        Shell.Outcome outcome = shell.run(command.typed());
        for (int i = 0; command.staysBehind() && i < WAITS && !promise.isKeptBy(outcome.printed()); i++) {
            Thread.sleep(WAIT_MILLIS);
        }
        boolean failed = outcome.code() != 0;
        if (failed != command.goesWrong()) {
            throw wrong(command, outcome, failed ? "fails, exit code " + outcome.code() : "goes well, but should fail");
        }
        if (!promise.isKeptBy(outcome.printed())) {
            throw wrong(command, outcome, "prints something else than the page says");
        }
    }

    private AssertionError wrong(Command command, Shell.Outcome outcome, String what) throws IOException {
        return new AssertionError(story.page().at(command) + ": this " + what + ":\n$ " + command.text()
                + "\n--- the page says\n" + indented(command.promised())
                + "--- it prints\n" + indented(Promise.lines(outcome.printed())));
    }

    private static String indented(List<String> lines) {
        return lines.isEmpty() ? "  (nothing)\n" : "  " + String.join("\n  ", lines) + "\n";
    }
}
