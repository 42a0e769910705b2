package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeepStackTest {

    @Test
    void workThatFitsIsDoneOnTheSpot() {
        assertThat(DeepStack.call(Thread::currentThread)).isSameAs(Thread.currentThread());
    }

    @Test
    void workThatGoesTooDeepIsDoneAgainWithMoreRoom() {
        AtomicInteger tries = new AtomicInteger();

        String result = DeepStack.call(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new StackOverflowError();
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
    }

    @Test
    void whatGoesWrongThereIsHeardHere() {
        assertThatThrownBy(() -> DeepStack.call(() -> {
                    throw new StackOverflowError("still too deep");
                }))
                .isInstanceOf(StackOverflowError.class);
    }
}
