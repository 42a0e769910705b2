package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void lettersAndDigitsStayAndAllElseIsOneHyphen() {
        assertThat(Slug.of("Mobile Phones & Cafe\u0301s: 3.2")).isEqualTo("mobile-phones-cafes-3-2");
    }

    @Test
    void noHyphenStandsAtAnEnd() {
        assertThat(Slug.of(" \u2013 \u201CKeep out!\u201D ")).isEqualTo("keep-out");
        assertThat(Slug.trimmed("--keep-out-")).isEqualTo("keep-out");
    }

    @Test
    void aTextInAnotherScriptLeavesNothing() {
        assertThat(Slug.of("\u5B89\u5168")).isEmpty();
    }
}
