package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InternerTest {

    /** All have one hash, so that each stands in the way of the next. */
    private record Crowded(int number) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    private final Interner<Object> interner = new Interner<>();

    @Test
    void theFirstOfEqualOnesStandsForAll() {
        Object first = new Fingerprint("ab");

        assertThat(interner.one(first)).isSameAs(first);
        assertThat(interner.one(new Fingerprint("ab"))).isSameAs(first);
        assertThat(interner.one(new Fingerprint("cd"))).isNotSameAs(first);
    }

    @Test
    void thousandsAreFoundAgainHoweverOftenTheTableGrew() {
        List<Object> first = interner.each(fingerprints(10_000));

        assertThat(interner.each(fingerprints(10_000)))
                .usingElementComparator(InternerTest::bySameness)
                .isEqualTo(first);
    }

    @Test
    void onesOfOneHashAreToldApart() {
        List<Object> first =
                interner.each(IntStream.range(0, 100).mapToObj(Crowded::new).toList());

        assertThat(first).doesNotHaveDuplicates().hasSize(100);
        assertThat(interner.one(new Crowded(99))).isSameAs(first.get(99));
    }

    @Test
    void threadsGetTheSameOnes() {
        List<Object> all = Workers.map(
                IntStream.range(0, 40_000).boxed().toList(), n -> interner.one(new Fingerprint("text " + n % 500)));

        for (int n = 500; n < all.size(); n++) {
            assertThat(all.get(n)).isSameAs(all.get(n - 500));
        }
    }

    private static List<Fingerprint> fingerprints(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Fingerprint("text " + n))
                .toList();
    }

    private static int bySameness(Object one, Object other) {
        return one == other ? 0 : 1;
    }
}
