package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomePageTest {

    @Test
    void theSchoolsStandInASentence() {
        assertThat(home(new TestHandbook().with("a", version("ICT")), "Oxterley", "Wraddick", "Tarnscoe")
                        .schools())
                .isEqualTo("Oxterley, Wraddick and Tarnscoe");
    }

    @Test
    void theWaysSayWhatTheyLeadTo() {
        assertThat(home(new TestHandbook().with("a", version("ICT"))).ways())
                .containsExactly(
                        new PageLink("1 policy", "#aup-policies"),
                        new PageLink("Changed this year", "#aup-changed"),
                        new PageLink("1 review overdue", "#aup-overdue"),
                        new PageLink("Handbooks by year", "#aup-years"));
    }

    @Test
    void moreThanThreeCategoriesHaveAListToJumpFrom() {
        TestHandbook three = new TestHandbook()
                .with("a", version("ICT"))
                .with("b", version("People"))
                .with("c", version("Safeguarding"));

        assertThat(home(three).categories()).isEmpty();
        assertThat(home(three.with("d", version("Teaching"))).categories())
                .extracting(PageLink::text)
                .containsExactly("ICT", "People", "Safeguarding", "Teaching");
    }

    private static HomePage.View home(TestHandbook handbook, String... schools) {
        var identity =
                new SiteIdentity("Handbook", Optional.empty(), List.of(schools), Optional.empty(), Optional.empty());
        SitePlan plan = handbook.plan(
                new SiteSettings(identity, Optional.empty(), Optional.empty(), ComparedPairs.AUTO, false));
        CopiedFiles copied = new CopiedFiles(new TestFiles(Map.of()));
        TextWriter writer = new TextWriter(new LinkResolver(plan, copied), new LostLinks(), plan.words());
        return (HomePage.View) new HomePage(plan, writer).page().model().get("page");
    }

    private static Version version(String category) {
        FrontMatter facts = FrontMatter.builder()
                .category(category)
                .review(LocalDate.of(2026, 1, 1))
                .build();
        return TestHandbook.version("policies/" + category + ".md", TestText.of(facts, "Text."), "2024-09-01");
    }
}
