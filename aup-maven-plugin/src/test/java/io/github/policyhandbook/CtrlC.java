package io.github.policyhandbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** Ends a process as a person does. */
public final class CtrlC {

    private static final int SIGNALLED = 128;
    private static final int INT = 2;
    private static final int TERM = 15;

    private CtrlC() {}

    /**
     * Presses it for a process. What a shell starts in the background is deaf to it, and so are its children: where the tests
     * were started so, the process is told to end by the other signal, by which Java ends alike.
     *
     * @return the exit code of a process that ended because of it
     */
    public static int press(Process process) throws IOException, InterruptedException {
        int signal = isUnheard() ? TERM : INT;
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        return SIGNALLED + signal;
    }

    private static boolean isUnheard() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", "kill -INT $$; echo still here").start();
        return !new String(shell.getInputStream().readAllBytes(), UTF_8).isEmpty();
    }
}
