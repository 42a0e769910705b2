package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTitlesTest {

    @Test
    void aTitleOfItsOwnStandsAlone() {
        assertThat(titles(new TestHandbook().with("a", version("Leave")).with("b", version("Trips"))))
                .containsExactly("Leave", "Trips");
    }

    @Test
    void policiesOfTheSameTitleAreToldApartByTheirIds() {
        assertThat(titles(new TestHandbook()
                        .with("refunds", version("Refund policy"))
                        .with("shop-refunds", version("Refund Policy"))))
                .containsExactly("Refund policy (refunds)", "Refund Policy (shop-refunds)");
    }

    private static List<String> titles(TestHandbook handbook) {
        SitePlan plan = handbook.plan();
        PolicyTitles titles = new PolicyTitles(plan.current(), plan.words());
        return PolicyList.sorted(plan.current()).stream().map(titles::of).toList();
    }

    private static Version version(String title) {
        FrontMatter facts = FrontMatter.builder().title(title).build();
        return TestHandbook.version("policies/" + title + ".md", TestText.of(facts, "Text."), "2024-09-01");
    }
}
