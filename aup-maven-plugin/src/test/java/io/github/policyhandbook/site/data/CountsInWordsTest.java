package io.github.policyhandbook.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ChangeCounts;
import org.junit.jupiter.api.Test;

class CountsInWordsTest {

    @Test
    void theFirstCountNamesWhatIsCounted() {
        assertThat(CountsInWords.of(new ChangeCounts(1, 0, 2, 3, 0, 0, 0, 0, 9)))
                .isEqualTo("2 clauses amended, 1 added, 3 moved.");
    }

    @Test
    void oneIsOneClause() {
        assertThat(CountsInWords.of(new ChangeCounts(0, 0, 0, 0, 0, 0, 0, 1, 9)))
                .isEqualTo("1 clause changed in form only.");
    }

    @Test
    void nothingIsSaidToo() {
        assertThat(CountsInWords.of(ChangeCounts.NONE)).isEqualTo("No clause changed.");
    }
}
