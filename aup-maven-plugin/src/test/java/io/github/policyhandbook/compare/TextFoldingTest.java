package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.TextFolding.fold;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFoldingTest {

    @Test
    void quotesDashesAndBlanksFoldAway() {
        assertThat(fold("\u201cKeep  it\u201d \u2013 don\u2019t  lend it"))
                .isEqualTo(fold("'Keep it' -- don't lend it"));
    }

    @Test
    void blanksBesideMarksFoldAway() {
        assertThat(fold("Lock it ( always ) .")).isEqualTo(fold("Lock it (always)."));
    }

    @Test
    void aBlankBetweenWordsStays() {
        assertThat(fold("may be")).isNotEqualTo(fold("maybe"));
    }

    @Test
    void aHyphenThatGoesStaysADifference() {
        assertThat(fold("re-sign")).isNotEqualTo(fold("resign"));
    }

    @Test
    void lettersWrittenInTwoPartsAreTheSame() {
        assertThat(fold("cafe\u0301")).isEqualTo(fold("caf\u00e9"));
    }

    @Test
    void whatNobodySeesFoldsAway() {
        assertThat(fold("pass\u00adword")).isEqualTo(fold("password"));
    }
}
