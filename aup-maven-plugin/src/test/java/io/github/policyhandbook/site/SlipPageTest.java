package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Version;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlipPageTest {

    @Test
    void ofSeveralSchoolsTheReaderTicksOne() {
        SlipPage.View slip = slip(handbook(), "Oxterley", "Wraddick");

        assertThat(slip.asksSchool()).isTrue();
        assertThat(slip.schools()).containsExactly("Oxterley", "Wraddick");
    }

    @Test
    void ofVeryManySchoolsTheReaderWritesOne() {
        SlipPage.View slip =
                slip(handbook(), Collections.nCopies(16, "Hill Primary").toArray(String[]::new));

        assertThat(slip.asksSchool()).isTrue();
        assertThat(slip.schools()).isEmpty();
    }

    @Test
    void aSingleSchoolIsNotAskedFor() {
        assertThat(slip(handbook(), "Hill Primary").asksSchool()).isFalse();
        assertThat(slip(handbook()).asksSchool()).isFalse();
    }

    @Test
    void aDayBeforeThePolicyIsAnswered() {
        assertThat(slip(handbook()).before())
                .isEqualTo("This policy did not apply yet on that day: its first text applies from 1 September 2023.");
        assertThat(slip(handbook().knownFrom("2023-09-01")).before())
                .isEqualTo("What applied before 1 September 2023 is not known here.");
    }

    private static TestHandbook handbook() {
        Version version = TestHandbook.version("policies/use.md", TestText.of("Lock the screen."), "2023-09-01");
        return new TestHandbook().with("use", version);
    }

    private static SlipPage.View slip(TestHandbook handbook, String... schools) {
        var identity =
                new SiteIdentity("Handbook", Optional.empty(), List.of(schools), Optional.empty(), Optional.empty());
        var settings = new SiteSettings(identity, Optional.empty(), Optional.empty(), ComparedPairs.AUTO, false);
        SitePlan plan = handbook.plan(settings);
        var entry = plan.current().entries().get(0);
        return (SlipPage.View)
                new SlipPage(plan).page(entry.policy(), entry.version()).model().get("page");
    }
}
