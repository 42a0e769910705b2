package io.github.policyhandbook.model;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Spreads work over the machine's processors, where its pieces have nothing to do with each other. */
public final class Workers {

    /** More would gain little, and each piece of work takes memory: a whole year's handbook on one page is one. */
    private static final int MOST = 4;

    private Workers() {}

    /** How many pieces of work are done at once: as many as there are processors, at most four. */
    public static int count() {
        return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }

    /**
     * What comes of each item, in the order of the items: the same as if one thread had done all.
     *
     * @param work is called by several threads at once, and never answers with null
     * @throws RuntimeException what the work on the first of the items that failed has thrown; an {@link Error} likewise
     */
    public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        return map(items, work, count());
    }

    static <T, R> List<R> map(List<T> items, Function<T, R> work, int threads) {
        return new Run<>(items, work).by(Math.min(threads, items.size()));
    }

    /** One list being worked on. Items are taken in their order, so that every one before a failed one is done. */
    private static final class Run<T, R> {

        private final List<T> items;
        private final Function<T, R> work;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<R> results;
        private final AtomicReferenceArray<Throwable> failures;

        Run(List<T> items, Function<T, R> work) {
            this.items = items;
            this.work = work;
            this.results = new AtomicReferenceArray<>(items.size());
            this.failures = new AtomicReferenceArray<>(items.size());
        }

        List<R> by(int threads) {
            List<Thread> helpers = IntStream.range(1, Math.max(1, threads))
                    .mapToObj(number -> new Thread(this::work, "aup-worker-" + number))
                    .toList();
            helpers.forEach(helper -> helper.setDaemon(true));
            helpers.forEach(Thread::start);
            work();
            helpers.forEach(Run::join);
            return results();
        }

        private void work() {
            for (int item = next.getAndIncrement(); item < items.size(); item = next.getAndIncrement()) {
                try {
                    results.set(item, work.apply(items.get(item)));
                } catch (RuntimeException | Error fault) {
                    failures.set(item, fault);
                    next.set(items.size());
                }
            }
        }

        private List<R> results() {
            for (int item = 0; item < items.size(); item++) {
                if (failures.get(item) instanceof RuntimeException fault) {
                    throw fault;
                }
                if (failures.get(item) instanceof Error error) {
                    throw error;
                }
            }
            return IntStream.range(0, items.size()).mapToObj(results::get).toList();
        }

        /** Waits to the end; whoever asked this thread to stop is heard when the work is done. */
        private static void join(Thread helper) {
            boolean interrupted = false;
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
