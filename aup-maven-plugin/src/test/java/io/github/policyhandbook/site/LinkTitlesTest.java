package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.LinkChange;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTitlesTest {

    private final Version old = version("a", "Text.", "2023-09-01");
    private final Version now = version("a", "Text now.", "2024-09-01");
    private final SitePlan plan = new TestHandbook()
            .with("a", old, now)
            .with("b", version("photography", "# Images", "2023-09-01"), version("images", "# Images", "2024-09-01"))
            .with("c", version("trips", "# Trips", "2023-09-01"))
            .plan();
    private final Policy policy = plan.handbook().policies().get(0);
    private final PolicyComparison comparison = plan.comparison().compare(policy, old, now);
    private final LinkTitles titles = new LinkTitles(plan, comparison);

    @Test
    void aPolicyIsNamedByItsTitleAndAnythingElseAsItIsWritten() {
        assertThat(titles.named(new LinkChange("rules", "trips.md#coaches", "https://school.example/rules")))
                .isEqualTo(new LinkChange(
                        "rules", "the policy \u201cTrips\u201d, at #coaches", "https://school.example/rules"));
    }

    @Test
    void aPolicyUnderANewFileNameIsTheSameAndNoCue() {
        LinkChange renamed = new LinkChange("images", "photography.md", "images.md");

        assertThat(titles.named(renamed))
                .isEqualTo(new LinkChange(
                        "images", "the policy \u201cImages\u201d", "the same policy under a new file name"));
        assertThat(titles.named(cue("photography.md", "images.md"), List.of(renamed)))
                .isEmpty();
    }

    @Test
    void aCueOfAnotherPolicyQuotesTitles() {
        LinkChange other = new LinkChange("rules", "photography.md", "trips.md");

        assertThat(titles.named(cue("photography.md", "trips.md"), List.of(other)))
                .contains(cue("Images", "Trips"));
        assertThat(titles.named(cue("Trips policy", "Visits policy"), List.of(other)))
                .contains(cue("Trips policy", "Visits policy"));
    }

    private static Cue cue(String from, String to) {
        return new Cue(Cue.Type.POLICY, from, to);
    }

    private static Version version(String file, String line, String day) {
        return TestHandbook.version("policies/" + file + ".md", TestText.of(line), day);
    }
}
