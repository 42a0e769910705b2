package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltKeyTest {

    @ParameterizedTest
    @CsvSource({
        "aproved, approved",
        "approvd, approved",
        "staus, status",
        "sattus, status",
        "reader, readers",
        "aproved-by, approved-by",
        "reveiw, review",
        "acknowledgment, acknowledgement",
        "withdrawen, withdrawn"
    })
    void aSlipIsSeenThrough(String written, String meant) {
        assertThat(MisspeltKey.meantBy(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "tags", "layout", "author", "draft", "version", "description", "categories", "ids"})
    void theKeysOfOtherToolsAreTheirOwn(String key) {
        assertThat(MisspeltKey.meantBy(key)).isEmpty();
    }
}
