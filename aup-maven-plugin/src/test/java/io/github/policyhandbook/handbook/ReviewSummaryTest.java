package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReviewSummaryTest {

    private static final Path FOLDER = Path.of("review");

    @Test
    void theClosingLineCountsPapersChangesAndWordingsToCheck() {
        assertThat(new ReviewSummary(3, 14, 2, 6, Duration.ofMillis(1_440), FOLDER).sentence())
                .isEqualTo("3 papers, 14 changes, 2 wordings to check, 6 policies unchanged in 1.4 s: review");
    }

    @Test
    void oneIsSaidAsOne() {
        assertThat(new ReviewSummary(1, 1, 1, 1, Duration.ZERO, FOLDER).sentence())
                .startsWith("1 paper, 1 change, 1 wording to check, 1 policy unchanged");
    }
}
