package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Version;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppliedOnTest {

    private static final Version OLD = TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2022-09-01");
    private static final Version NEW = TestHandbook.version("policies/a.md", TestText.of("Lock up."), "2023-09-01");

    @Test
    void tellsTheFirstAndTheLastDayOfAVersion() {
        AppliedOn old = of(new TestHandbook(), OLD);
        AppliedOn now = of(new TestHandbook(), NEW);

        assertThat(old.first() + " to " + old.last()).isEqualTo("2022-09-01 to 2023-08-31");
        assertThat(now.first() + " to " + now.last()).isEqualTo("2023-09-01 to ");
        assertThat(old.applied()).isEqualTo("This is the text that applied on #day.");
    }

    @Test
    void saysNothingOfDaysThatAreNotKnown() {
        AppliedOn old = of(new TestHandbook().knownFrom("2023-01-01"), OLD);

        assertThat(old.known()).isEqualTo("2023-01-01");
        assertThat(old.first()).isEqualTo("2023-01-01");
    }

    @Test
    void namesTodayOnlyWhereADayOnWhichItAppliesMayBeToCome() {
        assertThat(of(new TestHandbook(), NEW).today()).isEqualTo("2026-03-01");
        assertThat(of(new TestHandbook(), NEW).later()).contains("1 March 2026");
        assertThat(of(new TestHandbook(), OLD).today()).isEmpty();
        assertThat(of(new TestHandbook(), OLD).later()).isEmpty();
    }

    @Test
    void isAddedToThePageOfAVersion() {
        TestHandbook handbook = new TestHandbook().with("a", OLD, NEW);
        SiteFile.Page page = new SiteFile.Page("versions/a/2022-09-01.html", "policy", Map.of("page", "as it was"));

        SiteFile.Page told = AppliedOn.told(
                page, handbook.plan(), handbook.build().policies().get(0), OLD);

        assertThat(told.template()).isEqualTo("version");
        assertThat(told.model()).containsEntry("page", "as it was").containsKey("appliedOn");
    }

    private static AppliedOn of(TestHandbook empty, Version version) {
        SitePlan plan = empty.with("a", OLD, NEW).plan();
        return AppliedOn.of(plan, plan.handbook().policies().get(0), version);
    }
}
