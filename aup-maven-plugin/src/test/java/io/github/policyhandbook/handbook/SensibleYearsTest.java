package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensibleYearsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2037-01-01", "9999-12-31", "+999999999-12-31", "0001-01-01"})
    void aDayThatIsFarOffIsRefused(String day) {
        assertThatThrownBy(() -> settings("asOf", day))
                .isInstanceOf(HandbookException.class)
                .hasMessage("aup.asOf is \"" + day
                        + "\", but must be a day from 1990 to 2036. For example: -Daup.asOf=2024-03-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-1990", "2037-2038", "9998-9999"})
    void aPinnedYearThatIsFarOffIsRefused(String year) {
        assertThatThrownBy(() -> settings("editions", "2023-2024=v1," + year + "=v2"))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(
                        "aup.editions is \"" + year + "=...\"", "from 1990 to 2036", "2022-2023=handbook-2023");
    }

    @Test
    void daysAndYearsThatAPolicyMayStateAreFine() {
        assertThat(settings("asOf", "2036-12-31").asOf()).isPresent();
        assertThat(settings("asOf", "1990-01-01").asOf()).isPresent();
        assertThat(settings("editions", "2022/23=v1,2036-2037=v2").pinnedEditions())
                .hasSize(2);
    }

    private static HandbookSettings settings(String name, String value) {
        return TestSettings.of(Path.of("policies")).with(name, value).settings();
    }
}
