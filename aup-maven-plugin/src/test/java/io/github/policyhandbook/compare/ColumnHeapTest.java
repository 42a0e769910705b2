package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnHeapTest {

    @Test
    void theNearestIsTakenFirstAndOfEqualOnesTheEarliest() {
        long[] distance = {3, 1, 2, 1, 2};
        ColumnHeap heap = new ColumnHeap(distance);
        List.of(4, 3, 0, 2, 1).forEach(heap::put);

        assertThat(heap.nearest()).isEqualTo(1);
        assertThat(takenFrom(heap)).containsExactly(1, 3, 2, 4, 0);
    }

    @Test
    void aColumnThatComesNearerMovesForward() {
        long[] distance = {5, 6, 7, 8};
        ColumnHeap heap = new ColumnHeap(distance);
        List.of(0, 1, 2, 3).forEach(heap::put);

        distance[3] = 1;
        heap.put(3);

        assertThat(takenFrom(heap)).containsExactly(3, 0, 1, 2);
    }

    @Test
    void aColumnThatWasTakenOutMayComeAgain() {
        ColumnHeap heap = new ColumnHeap(new long[] {1, 2});
        heap.put(0);
        heap.put(1);
        heap.takeNearest();
        heap.put(0);
        assertThat(takenFrom(heap)).containsExactly(0, 1);

        heap.put(1);
        heap.put(0);
        heap.clear();
        assertThat(heap.isEmpty()).isTrue();
        heap.put(1);
        assertThat(takenFrom(heap)).containsExactly(1);
    }

    @Test
    void whateverTheDistancesTheyAreTakenInOrder() {
        Random random = new Random(1);
        for (int run = 0; run < 200; run++) {
            int columns = 1 + random.nextInt(20);
            long[] distance = random.longs(columns, 0, 6).toArray();
            ColumnHeap heap = new ColumnHeap(distance);
            IntStream.range(0, columns).forEach(heap::put);
            List<Integer> inOrder = IntStream.range(0, columns)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(column -> distance[column])
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();

            assertThat(takenFrom(heap)).isEqualTo(inOrder);
        }
    }

    private static List<Integer> takenFrom(ColumnHeap heap) {
        List<Integer> taken = new ArrayList<>();
        while (!heap.isEmpty()) {
            taken.add(heap.takeNearest());
        }
        return taken;
    }
}
