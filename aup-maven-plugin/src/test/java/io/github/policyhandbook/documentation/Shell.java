package io.github.policyhandbook.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One {@code sh} for a whole story, as a reader has one window: the folder it is in, variables and programs left behind stay
 * from command to command.
 */
final class Shell implements AutoCloseable {

    private static final int MINUTES = 10;

    private final Path scratch;
    private final Process process;
    private final Writer input;
    private final BufferedReader codes;
    private int commands;

    /** What a command printed, as far as it has by now, and its exit code. */
    record Outcome(int code, Path printedFile) {

        String printed() throws IOException {
            return new String(Files.readAllBytes(printedFile), UTF_8);
        }
    }

    /** A shell in a folder, with these variables and no others; it keeps its own files in {@code scratch}. */
    Shell(Path folder, Map<String, String> variables, Path scratch) throws IOException {
        this.scratch = scratch;
        ProcessBuilder builder = new ProcessBuilder("sh")
                .directory(folder.toFile())
                .redirectError(
                        Files.createDirectories(scratch).resolve("shell-says").toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        process = builder.start();
        input = process.outputWriter(UTF_8);
        codes = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Whether a shell of this machine finds a program of that name. */
    static boolean finds(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
    }

    Outcome run(String command) throws IOException, InterruptedException {
        commands++;
        Path script = Files.writeString(scratch.resolve("command-" + commands), command + "\n");
        Path printed = scratch.resolve("printed-" + commands);
        input.write(". '" + script + "' > '" + printed + "' 2>&1 < /dev/null\necho $?\n");
        input.flush();
        String code = nextCode();
        return new Outcome(code == null ? Math.max(1, process.waitFor()) : Integer.parseInt(code.strip()), printed);
    }

    /** The code that the shell tells next; null where the command ended the shell itself. */
    private String nextCode() throws IOException, InterruptedException {
        CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> {
            try {
                return codes.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return line.get(MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the command did not end within " + MINUTES + " minutes", e);
        }
    }

    /** Ends the shell and what was left running behind it. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> running = process.descendants().toList();
        running.forEach(ProcessHandle::destroy);
        process.destroy();
        for (ProcessHandle program : running) {
            try {
                program.onExit().get(10, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                program.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
