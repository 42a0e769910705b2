package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.HandbookException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that threads of its own do, a few pieces at a time. What comes of the pieces is taken in the order they were given, by
 * the thread that gives them; so is the first failure.
 */
final class WorkQueue<T> implements AutoCloseable {

    private static final int SECONDS_BETWEEN_LOOKS = 60;

    private final String name;
    private final int most;
    private final Consumer<T> taker;
    private final ExecutorService threads;
    private final Deque<Future<T>> inWork = new ArrayDeque<>();

    /**
     * A queue without work.
     *
     * @param name what its threads are called
     * @param threadCount how many pieces are worked on at once
     * @param most how many are given before one of them has to be taken
     * @param taker is told what came of each piece
     */
    WorkQueue(String name, int threadCount, int most, Consumer<T> taker) {
        this.name = name;
        this.most = most;
        this.taker = taker;
        this.threads = Executors.newFixedThreadPool(threadCount, this::thread);
    }

    /** Takes a piece of work on, and waits for an earlier one where enough are in work. */
    void add(Supplier<T> work) {
        if (inWork.size() == most) {
            takeNext();
        }
        inWork.add(threads.submit(work::get));
    }

    /** Waits for all. */
    void finish() {
        while (!inWork.isEmpty()) {
            takeNext();
        }
    }

    private void takeNext() {
        taker.accept(result(inWork.remove()));
    }

    private T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HandbookException(
                    "The build was stopped before it was done.\n  Start it again, and let it come to its end.", e);
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Lets go of what was not begun, after a fault, and waits for the rest to end: Maven may go on with another module, and
     * a thread that is interrupted closes the files that others read.
     */
    @Override
    public void close() {
        inWork.forEach(work -> work.cancel(false));
        threads.shutdown();
        boolean interrupted = Thread.interrupted();
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
