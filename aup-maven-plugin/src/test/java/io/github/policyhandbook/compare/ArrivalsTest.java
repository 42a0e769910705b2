package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals();

    @Test
    void aTextArrivesInThePoliciesThatHaveItNew() {
        arrivals.add("phones", Set.of("Lock the screen."));
        arrivals.add("conduct", Set.of());

        assertThat(arrivals.inAnother("conduct", "Lock the screen.")).isTrue();
        assertThat(arrivals.inAnother("phones", "Lock the screen.")).isFalse();
        assertThat(arrivals.inAnother("conduct", "Lock the door.")).isFalse();
    }

    @Test
    void eachOfTwoPoliciesIsAnotherToTheOther() {
        arrivals.add("phones", Set.of("Lock the screen."));
        arrivals.add("conduct", Set.of("Lock the screen."));

        assertThat(arrivals.inAnother("phones", "Lock the screen.")).isTrue();
        assertThat(arrivals.inAnother("conduct", "Lock the screen.")).isTrue();
    }

    @Test
    void withoutNewTextsThereAreNone() {
        arrivals.add("phones", Set.of());

        assertThat(arrivals.areNone()).isTrue();
    }
}
