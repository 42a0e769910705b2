package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeLaterTest {

    @Test
    void eachPartIsMadeWhenItIsComeTo() {
        List<Integer> made = new ArrayList<>();
        MadeLater<String> parts = new MadeLater<>(3, place -> {
            made.add(place);
            return "part " + place;
        });
        assertThat(parts).hasSize(3);
        assertThat(made).isEmpty();

        var some = parts.iterator();
        some.next();

        assertThat(made).containsExactly(0);
        assertThat(some.next()).isEqualTo("part 1");
    }
}
