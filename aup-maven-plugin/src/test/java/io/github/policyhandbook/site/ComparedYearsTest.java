package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Handbook;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedYearsTest {

    @Test
    void aSmallHandbookComparesEveryPair() {
        ComparedYears years = ComparedYears.of(handbook(2), ComparedPairs.AUTO);

        assertThat(years.rule()).isEqualTo(ComparedYears.Rule.ALL);
        assertThat(labels(years))
                .containsExactly(
                        "2022-2023 2023-2024",
                        "2022-2023 2024-2025",
                        "2022-2023 2025-2026",
                        "2023-2024 2024-2025",
                        "2023-2024 2025-2026",
                        "2024-2025 2025-2026");
    }

    @Test
    void aLargeOneComparesAdjacentYearsAndEachWithTheCurrentOne() {
        ComparedYears years = ComparedYears.of(handbook(334), ComparedPairs.AUTO);

        assertThat(years.rule()).isEqualTo(ComparedYears.Rule.ADJACENT_AND_CURRENT);
        assertThat(labels(years))
                .containsExactly(
                        "2022-2023 2023-2024",
                        "2022-2023 2025-2026",
                        "2023-2024 2024-2025",
                        "2023-2024 2025-2026",
                        "2024-2025 2025-2026");
    }

    @Test
    void theStatedNumberOfPagesIsStillAllowed() {
        assertThat(ComparedYears.of(handbook(333), ComparedPairs.AUTO).rule()).isEqualTo(ComparedYears.Rule.ALL);
    }

    @Test
    void whatIsAskedForIsDone() {
        assertThat(labels(ComparedYears.of(handbook(1), ComparedPairs.ADJACENT)))
                .hasSize(3);
        assertThat(labels(ComparedYears.of(handbook(400), ComparedPairs.ALL))).hasSize(6);
    }

    @Test
    void oneYearHasNothingToCompare() {
        Handbook handbook = new TestHandbook()
                .with("a", TestHandbook.version("policies/a.md", TestText.of("Text."), "2025-10-01"))
                .build();

        assertThat(ComparedYears.of(handbook, ComparedPairs.AUTO).pairs()).isEmpty();
    }

    private static Handbook handbook(int policies) {
        TestHandbook handbook = new TestHandbook();
        for (int i = 0; i < policies; i++) {
            String path = "policies/p" + i + ".md";
            handbook.with("p" + i, TestHandbook.version(path, TestText.of("Text."), "2022-09-01"));
        }
        return handbook.build();
    }

    private static List<String> labels(ComparedYears years) {
        return years.pairs().stream()
                .map(pair -> pair.from().label() + " " + pair.to().label())
                .toList();
    }
}
