package io.github.policyhandbook.markdown;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs a piece of work that may call itself deeper than a thread's usual stack allows: the parser's patterns do, at each
 * character of a comment or a link's title. What a text gives then does not depend on the thread that reads it.
 */
final class DeepStack {

    private static final long BYTES = 64L * 1024 * 1024;

    private DeepStack() {}

    /**
     * The work's result.
     *
     * @throws StackOverflowError if even that stack is too small
     */
    static <T> T call(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            return callOnOwnThread(work);
        }
    }

    private static <T> T callOnOwnThread(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(work.get()), "policy-parser", BYTES);
        thread.setUncaughtExceptionHandler((ended, cause) -> failure.set(cause));
        thread.start();
        join(thread);
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
        return result.get();
    }

    /** Waits to the end; whoever asked this thread to stop is heard when the work is done. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
