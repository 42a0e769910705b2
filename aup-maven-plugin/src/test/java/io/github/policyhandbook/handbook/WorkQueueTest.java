package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

    private final List<Integer> taken = new ArrayList<>();

    @Test
    void whatComesOfTheWorkIsTakenInTheOrderItWasGivenByTheThreadThatGivesIt() {
        List<Thread> takers = new ArrayList<>();
        try (WorkQueue<Integer> queue = new WorkQueue<>("test", 3, 5, number -> {
            taken.add(number);
            takers.add(Thread.currentThread());
        })) {
            IntStream.range(0, 100).forEach(number -> queue.add(() -> number));
            queue.finish();
        }

        assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
        assertThat(takers).containsOnly(Thread.currentThread());
    }

    @Test
    void noMoreIsInWorkThanIsAllowed() {
        AtomicInteger given = new AtomicInteger();
        List<Integer> waiting = new ArrayList<>();
        try (WorkQueue<Integer> queue = new WorkQueue<>("test", 1, 4, number -> waiting.add(given.get() - number))) {
            IntStream.range(0, 50).forEach(number -> {
                queue.add(() -> number);
                given.incrementAndGet();
            });
            queue.finish();
        }

        assertThat(waiting).hasSize(50).allMatch(ahead -> ahead <= 4);
    }

    @Test
    void theFirstFailureInTheOrderGivenIsTold() {
        CountDownLatch second = new CountDownLatch(1);

        assertThatThrownBy(() -> {
                    try (WorkQueue<Integer> queue = new WorkQueue<>("test", 2, 4, taken::add)) {
                        queue.add(() -> fail("the first", second));
                        queue.add(() -> {
                            second.countDown();
                            return fail("the second", second);
                        });
                        queue.finish();
                    }
                })
                .isInstanceOf(HandbookException.class)
                .hasMessage("the first");
        assertThat(taken).isEmpty();
    }

    @Test
    void afterAFaultWhatWasNotBegunIsLeftAndTheRestHasEnded() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> {
                    try (WorkQueue<Integer> queue = new WorkQueue<>("test", 2, 1_000, taken::add)) {
                        queue.add(() -> {
                            throw new HandbookException("broken");
                        });
                        for (int i = 0; i < 900; i++) {
                            queue.add(() -> {
                                atWork.incrementAndGet();
                                Thread.yield();
                                atWork.decrementAndGet();
                                return done.incrementAndGet();
                            });
                        }
                        queue.finish();
                    }
                })
                .hasMessage("broken");
        assertThat(atWork).hasValue(0);
        int atTheEnd = done.get();
        Thread.yield();
        assertThat(done).hasValue(atTheEnd);
    }

    /** The piece ends only when the queue is closed: for one that is done already, nobody waits, and nothing is stopped. */
    @Test
    void workThatIsStoppedFromOutsideSaysToStartItAgain() {
        CountDownLatch closing = new CountDownLatch(1);

        assertThatThrownBy(() -> {
                    try (WorkQueue<Integer> queue = new WorkQueue<>("test", 1, 4, taken::add);
                            AutoCloseable closedBeforeTheQueue = closing::countDown) {
                        queue.add(() -> after(closing));
                        Thread.currentThread().interrupt();
                        queue.finish();
                    } finally {
                        Thread.interrupted();
                    }
                })
                .isInstanceOf(HandbookException.class)
                .hasMessage("The build was stopped before it was done.\n  Start it again, and let it come to its end.");
        assertThat(taken).isEmpty();
    }

    private static int after(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return 1;
    }

    private static int fail(String which, CountDownLatch second) {
        after(second);
        throw new HandbookException(which);
    }
}
