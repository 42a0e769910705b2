package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "P1Y, P1Y",
        "P99Y, P99Y",
        "P365D, P365D",
        "p18m, P18M",
        "every year, P1Y",
        "Every 2 Years, P2Y",
        "every month, P1M",
        "every  6 months, P6M",
        "annually, P1Y",
        "Yearly, P1Y"
    })
    void theseAreLengthsOfTime(String written, Period period) {
        assertThat(WrittenPeriod.read(written)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "often",
                "every term",
                "every 0 years",
                "P0D",
                "P-1Y",
                "2 years",
                "P99999999999Y",
                "P999999999Y",
                "P100Y",
                "P1200M",
                "P99999D",
                ""
            })
    void theseAreNone(String written) {
        assertThat(WrittenPeriod.read(written)).isEmpty();
    }
}
