package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Version;
import org.junit.jupiter.api.Test;

class DateBoxTest {

    private static final Version NOW = TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2024-01-10");

    @Test
    void asksFromTheHandbooksFirstYearToTheEndOfTheNextOne() {
        DateBox box = box(NOW);

        assertThat(box.min()).isEqualTo("2023-09-01");
        assertThat(box.max()).isEqualTo("2027-08-31");
        assertThat(box.today()).isEqualTo("2026-03-01");
    }

    @Test
    void reachesATextThatIsAnnouncedForLater() {
        Version later = TestHandbook.version("policies/a.md", TestText.of("Lock up."), "2029-01-01");

        assertThat(box(NOW, later).max()).isEqualTo("2029-08-31");
    }

    @Test
    void leavesRoomInItsSentencesForTheDayAndTheText() {
        DateBox box = box(NOW);

        assertThat(box.applied()).isEqualTo("On #day the text of #text applied (until #until).");
        assertThat(box.appliedOpen()).isEqualTo("On #day the text of #text applied.");
        assertThat(box.begins()).isEqualTo("It began on 10 January 2024.");
        assertThat(box.later())
                .isEqualTo(
                        "#day is still to come. As things stand on 1 March 2026, the text of #text will" + " apply.");
    }

    private static DateBox box(Version... versions) {
        SitePlan plan = new TestHandbook().with("a", versions).plan();
        return DateBox.of(plan, plan.handbook().policies().get(0));
    }
}
