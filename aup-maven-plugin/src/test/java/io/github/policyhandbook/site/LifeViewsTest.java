package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeViewsTest {

    @Test
    void aClauseThatNeverChangedIsUnchangedSinceTheYearItBegan() {
        assertThat(life(version("2022-10-01", "Lock the door.")).summary())
                .isEqualTo("Unchanged since 2022 to 2023: it began on 1 October 2022.");
    }

    @Test
    void aClauseThatChangedIsUnchangedSinceTheYearOfItsLastChange() {
        LifeViews.Life life =
                life(version("2022-10-01", "Lock the door."), version("2024-02-01", "Lock the door at night."));

        assertThat(life.summary())
                .isEqualTo(
                        "Unchanged since 2023 to 2024: it began on 1 October 2022 and last changed on 1 February 2024.");
        assertThat(life.changed()).isTrue();
    }

    @Test
    void layoutAloneIsNoChange() {
        LifeViews.Life life =
                life(version("2022-10-01", "Lock the 'door'."), version("2024-02-01", "Lock the \"door\"."));

        assertThat(life.summary())
                .isEqualTo("Unchanged since 2022 to 2023: it began on 1 October 2022. Its number or layout"
                        + " changed since.");
    }

    @Test
    void anIdThatAnAuthorReplacedStaysAnAddress() {
        assertThat(life(version("2022-10-01", "Lock the door. {#lock}")).formerAnchors())
                .containsExactly("aup-life-lock-the-door");
    }

    @Test
    void whyAClauseBeganWithThePolicyIsToldOnceWithTheVersion() {
        LifeViews.Life life =
                life(version("2022-10-01", "Lock the door."), version("2024-02-01", "Lock the door at night."));

        assertThat(life.events())
                .extracting(LifeEvents.Event::why)
                .containsExactly(List.of(), List.of("Rewrite what matters"));
    }

    private static LifeViews.Life life(Version... versions) {
        SitePlan plan = new TestHandbook().with("a", versions).plan();
        return new LifeViews(plan)
                .of(plan.handbook().policies().get(0), "history/a.html")
                .get(0);
    }

    private static Version version(String day, String line) {
        return TestHandbook.version("policies/a.md", TestText.of(line), day);
    }
}
