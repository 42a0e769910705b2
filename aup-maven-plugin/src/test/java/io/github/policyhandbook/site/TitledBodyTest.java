package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Body;
import org.junit.jupiter.api.Test;

class TitledBodyTest {

    @Test
    void aTextThatOpensWithItsTitleIsDividedThere() {
        TitledBody body = TitledBody.of(TestText.of("## Acceptable  Use", "Text."), "Acceptable use");

        assertThat(body.title().get(0)).isEqualTo(new Body.Html("<h2"));
        assertThat(body.title().get(body.title().size() - 1)).isEqualTo(new Body.Html("</h2>"));
        assertThat(body.rest()).contains(new Body.ClauseStart(1)).doesNotContain(new Body.ClauseStart(0));
    }

    @Test
    void anotherHeadingOrAParagraphIsNoTitle() {
        assertThat(TitledBody.of(TestText.of("# Rules", "Text."), "Acceptable use")
                        .title())
                .isEmpty();
        assertThat(TitledBody.of(TestText.of("Acceptable use", "Text."), "Acceptable use")
                        .title())
                .isEmpty();
        assertThat(TitledBody.of(TestText.of(), "Acceptable use").title()).isEmpty();
    }
}
