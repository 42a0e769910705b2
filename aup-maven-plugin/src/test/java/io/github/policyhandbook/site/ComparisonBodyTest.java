package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonBodyTest {

    @Test
    void anyTwoVersionsCanBeComparedOnAnyPage() {
        ComparisonBody body = body(List.of(
                version("2023-09-01", "", "Lock it now please.", "Stay."),
                version("2023-10-01", "A thief came.", "Lock it now twice.", "Stay.")));

        assertThat(body.table()).hasSize(1);
        assertThat(body.bothTexts()).isTrue();
        assertThat(body.closing()).isEqualTo("Nothing else changed. 1 clause is unchanged.");
    }

    @Test
    void reasonsThatNoRowGivesAreToldBesidesSixOfThemAtAGlance() {
        List<Version> versions = new ArrayList<>(List.of(version("2023-09-01", "", "Lock it now please.", "Stay.")));
        for (int i = 1; i <= 8; i++) {
            versions.add(version("2023-10-0" + i, "Reason " + i, "Lock it now please.", "Stay" + "!".repeat(i)));
        }
        versions.add(version("2023-11-01", "A thief came.", "Lock it now twice.", "Stay."));
        ComparisonBody body = body(versions);

        assertThat(body.table().get(0).why()).containsExactly("A thief came.", "Rewrite what matters");
        assertThat(body.reasonsHeading()).isEqualTo("Also recorded between the two texts");
        assertThat(body.reasons())
                .containsExactly("Reason 1", "Reason 2", "Reason 3", "Reason 4", "Reason 5", "Reason 6");
        assertThat(body.moreReasons()).containsExactly("Reason 7", "Reason 8");
        assertThat(body.moreReasonsCount()).isEqualTo("2 more reasons");
    }

    @Test
    void withoutATableAllReasonsAreTold() {
        ComparisonBody body = body(List.of(
                version("2023-09-01", "", "Lock 'it' now."), version("2023-10-01", "Tidied up.", "Lock \"it\" now.")));

        assertThat(body.table()).isEmpty();
        assertThat(body.reasonsHeading()).isEqualTo("Why");
        assertThat(body.reasons()).containsExactly("Tidied up.", "Rewrite what matters");
        assertThat(body.cosmeticCount())
                .isEqualTo(
                        "1 clause differs in layout only: emphasis, spaces, or which quotation marks or dashes are used");
    }

    @Test
    void twoTextsThatAreTheSameSaySo() {
        Version only = version("2023-09-01", "", "Lock it now.");
        SitePlan plan = new TestHandbook().with("a", only).plan();
        PolicyComparison same =
                plan.comparison().compare(plan.handbook().policies().get(0), only, only);

        assertThat(ComparisonBody.of(plan, same, place()).closing())
                .isEqualTo("Nothing changed. 1 clause is unchanged.");
    }

    /** The first of these versions compared with the last. */
    private static ComparisonBody body(List<Version> versions) {
        SitePlan plan =
                new TestHandbook().with("a", versions.toArray(Version[]::new)).plan();
        PolicyComparison comparison = plan.comparison()
                .compare(plan.handbook().policies().get(0), versions.get(0), versions.get(versions.size() - 1));
        return ComparisonBody.of(plan, comparison, place());
    }

    private static ComparisonPlace place() {
        return new ComparisonPlace("slips/a/2023-09-01.html", "old.html", "new.html", LocalDate.of(2030, 1, 1));
    }

    private static Version version(String day, String summary, String... lines) {
        FrontMatter facts = summary.isEmpty()
                ? FrontMatter.EMPTY
                : FrontMatter.builder().summaryOfChanges(summary).build();
        return TestHandbook.version("policies/a.md", TestText.of(facts, lines), day);
    }
}
