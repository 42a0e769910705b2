package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DamagedLinesTest {

    private static final Pattern SPOILT = Pattern.compile("[#*]");

    @Test
    void aTextWithoutDamageHasNone() {
        assertThat(DamagedLines.of(SPOILT, List.of("Sign in.", "Wear a badge.")))
                .isEmpty();
    }

    @Test
    void theSignIsTheFirstOnTheFirstLine() {
        assertThat(DamagedLines.of(SPOILT, List.of("Sign in.", "Bring *5 or #6.", "Pay #7.")))
                .hasValueSatisfying(damaged -> {
                    assertThat(damaged.line()).isEqualTo(2);
                    assertThat(damaged.sign()).isEqualTo("*");
                });
    }

    @Test
    void aLineAloneIsNowhereElse() {
        assertThat(elsewhere("Bring *5.", "Sign in.")).isEmpty();
    }

    @Test
    void aSecondLineIsNamedAndMoreAreCounted() {
        assertThat(elsewhere("Bring *5.", "Sign in.", "Pay *7 and *8.")).isEqualTo(", and on line 3");
        assertThat(elsewhere("Bring *5.", "Pay *7.", "Pay *8.")).isEqualTo(", and on 2 more lines");
    }

    private static String elsewhere(String... text) {
        return DamagedLines.of(SPOILT, List.of(text))
                .map(DamagedLines::elsewhere)
                .orElseThrow();
    }
}
