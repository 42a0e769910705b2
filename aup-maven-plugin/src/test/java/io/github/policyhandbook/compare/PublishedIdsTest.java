package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedIdsTest {

    private final PublishedIds ids = new PublishedIds();

    @Test
    void aTextIsFoundInAnotherPolicyAndNotInItsOwn() {
        ids.add("phones", Map.of("Lock the screen.", "lock"));

        assertThat(ids.elsewhere("conduct", "Lock the screen.")).contains("lock");
        assertThat(ids.elsewhere("phones", "Lock the screen.")).isEmpty();
        assertThat(ids.elsewhere("conduct", "Lock the door.")).isEmpty();
    }

    @Test
    void ofSeveralIdsTheFirstInTheOrderOfLettersCounts() {
        ids.add("phones", Map.of("Lock the screen.", "screen"));
        ids.add("laptops", Map.of("Lock the screen.", "lock"));
        ids.add("conduct", Map.of("Lock the screen.", "always"));

        assertThat(ids.elsewhere("visitors", "Lock the screen.")).contains("always");
        assertThat(ids.elsewhere("conduct", "Lock the screen.")).contains("lock");
    }

    @Test
    void policiesThatShareAnIdAreTwo() {
        ids.add("phones", Map.of("Lock the screen.", "lock"));
        ids.add("laptops", Map.of("Lock the screen.", "lock"));

        assertThat(ids.elsewhere("phones", "Lock the screen.")).contains("lock");
    }

    @Test
    void aTextKeepsItsNewestIdEvenWhenItIsGone() {
        ids.add("phones", Map.of("Lock the screen.", "lock"));
        ids.add("phones", Map.of("Lock the screen.", "screens"));
        ids.add("phones", Map.of("Lock the door.", "door"));

        assertThat(ids.elsewhere("conduct", "Lock the screen.")).contains("screens");
    }
}
