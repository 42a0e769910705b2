package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkTargetTest {

    @Test
    void aTargetIsTakenApartAndDecoded() {
        assertThat(LinkTarget.of("ict/leave%20form.md?raw=1#who%20may"))
                .isEqualTo(new LinkTarget("", "ict/leave form.md", "who may"));
        assertThat(LinkTarget.of("a+b.md").path()).isEqualTo("a+b.md");
        assertThat(LinkTarget.of("100%.md").path()).isEqualTo("100%.md");
        assertThat(LinkTarget.of("ict\\aup.md").path()).isEqualTo("ict/aup.md");
    }

    @Test
    void onlyTheWebLettersAndTelephonesMayBeFollowed() {
        assertThat(LinkTarget.of("HTTPS://example.org").isAllowed()).isTrue();
        assertThat(LinkTarget.of("//example.org/a").isAllowed()).isTrue();
        assertThat(LinkTarget.of("mailto:office@example.org").isAllowed()).isTrue();
        assertThat(LinkTarget.of("tel:+441234").isAllowed()).isTrue();
        assertThat(LinkTarget.of("javascript:alert(1)").isAllowed()).isFalse();
        assertThat(LinkTarget.of("C:\\policies\\aup.md").isAllowed()).isFalse();
    }

    @Test
    void dotsClimbButNotOutOfTheRepository() {
        assertThat(LinkTarget.of("../b.md").from("policies/ict/")).isEqualTo(Optional.of("policies/b.md"));
        assertThat(LinkTarget.of("./b.md").from("")).isEqualTo(Optional.of("b.md"));
        assertThat(LinkTarget.of("../../b.md").from("policies/")).isEmpty();
        assertThat(LinkTarget.of("/b.md").from("policies/")).isEqualTo(Optional.of("policies/b.md"));
    }
}
