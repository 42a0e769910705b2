package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatComesOfTheItemsStandsInTheirOrder(int threads) {
        List<String> words = Workers.map(NUMBERS, number -> "n" + number, threads);

        assertThat(words).isEqualTo(NUMBERS.stream().map(number -> "n" + number).toList());
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(Workers.map(List.of(), Function.identity())).isEmpty();
    }

    @Test
    void severalThreadsWorkAtOnce() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);

        Workers.map(
                List.of(1, 2),
                number -> {
                    threads.add(Thread.currentThread());
                    both.countDown();
                    return await(both);
                },
                2);

        assertThat(threads).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theFirstFailureInTheOrderOfTheItemsIsToldWhicheverCameFirstByTheClock(int threads) {
        assertThatThrownBy(() -> Workers.map(
                        NUMBERS,
                        number -> {
                            if (number >= 40) {
                                throw new IllegalStateException("item " + number);
                            }
                            return number;
                        },
                        threads))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("item 40");
    }

    @Test
    void anErrorIsToldAsItIs() {
        assertThatThrownBy(() -> Workers.map(
                        NUMBERS,
                        number -> {
                            throw new StackOverflowError();
                        },
                        2))
                .isInstanceOf(StackOverflowError.class);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
