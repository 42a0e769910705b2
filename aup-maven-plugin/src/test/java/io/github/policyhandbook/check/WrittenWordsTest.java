package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See trips.md.bak or\ntrips.md.",
                "See school-trips.md or\n(trips.md)",
                "See old/trips.md or\n\"trips.md\"",
                "See trips.md#coaches or\ntrips.md",
                "See <!-- trips.md --> or\n<trips.md>",
                "See <!-- or\ntrips.md"
            })
    void wordsAreFoundWhereTheyStandByThemselves(String text) {
        assertThat(WrittenWords.line("trips.md", text)).contains(1);
    }

    @Test
    void theyMayGoOverTheEndOfALineAndOfAQuotationToo() {
        assertThat(WrittenWords.line("07700 900123", "Ring\n107700 900123 or\n07700\n900123."))
                .contains(2);
        assertThat(WrittenWords.line("07700 900123", "> Ring\n> 07700\n> 900123."))
                .contains(1);
    }

    @Test
    void whereTheyStandOnlyWithinLongerOnesTheFirstOfThoseCounts() {
        assertThat(WrittenWords.line("trips.md", "See\ntrips.md.bak\nor trips.md.old"))
                .contains(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "See trips", "See trips . md", "07700900123"})
    void wordsThatStandNowhereHaveNoLine(String text) {
        assertThat(WrittenWords.line("trips.md", text)).isEqualTo(Optional.empty());
        assertThat(WrittenWords.line("07700 900123", text)).isEmpty();
        assertThat(WrittenWords.line(" ", text)).isEmpty();
    }
}
