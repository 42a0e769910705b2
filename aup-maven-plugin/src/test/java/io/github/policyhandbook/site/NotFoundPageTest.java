package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotFoundPageTest {

    @Test
    void linksAreInTheColourOfTheSite() {
        NotFoundPage.View view = view(Accent.of("#7a1450"));

        assertThat(view.colour()).isEqualTo("#7a1450");
        assertThat(view.onDark()).isNotEqualTo("#7a1450").startsWith("#");
    }

    @Test
    void withoutAColourOfItsOwnTheSiteHasThatOfTheStyleSheet() {
        NotFoundPage.View view = view(Optional.empty());

        assertThat(StyleSheets.of(Optional.empty()).get("style.css"))
                .asString()
                .contains("--accent:" + view.colour(), "--accent:" + view.onDark());
    }

    private static NotFoundPage.View view(Optional<Accent> accent) {
        var identity = new SiteIdentity("Handbook", Optional.empty(), List.of(), Optional.empty(), accent);
        var settings = new SiteSettings(identity, Optional.empty(), Optional.empty(), ComparedPairs.AUTO, false);
        SitePlan plan = new TestHandbook()
                .with("a", TestHandbook.version("policies/a.md", TestText.of("Text."), "2024-09-01"))
                .plan(settings);
        return (NotFoundPage.View) new NotFoundPage(plan).page().model().get("page");
    }
}
