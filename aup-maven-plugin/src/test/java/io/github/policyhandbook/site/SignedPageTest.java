package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.VersionCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedPageTest {

    private static final Version FIRST = version("2023-09-01", "Lock the screen.");
    private static final Version SECOND = version("2024-09-01", "Lock the screen and the door.");
    private static final Version NOW = version("2025-09-01", "Lock the screen.");

    @Test
    void everyOlderTextHasAPageAndTheOneInForceHasNone() {
        assertThat(pages())
                .extracting(SiteFile.Page::path)
                .containsExactly("slips/use/2023-09-01.html", "slips/use/2024-09-01.html");
    }

    @Test
    void thePageNamesTheTextThatWasSigned() {
        assertThat(view(1).policy()).isEqualTo("use");
        assertThat(view(1).sentence())
                .startsWith("You signed the text that applied from 1 September 2024 (version code "
                        + VersionCode.of(SECOND) + "). ");
        assertThat(view(1).ways())
                .extracting(PageLink::href)
                .containsExactly("../../versions/use/2024-09-01.html", "../../policies/use.html", "../use.html");
    }

    @Test
    void theChangesFollowOnlyWhereThereAreAny() {
        assertThat(view(0).body()).isEmpty();
        assertThat(view(0).sentence()).contains("Nothing has changed since");
        assertThat(view(1).body().orElseThrow().table()).hasSize(1);
        assertThat(view(1).sentence()).endsWith(" 1 clause was reworded. Nothing else changed.");
    }

    @Test
    void theDaysOfTheTextAreThereForTheDayTheReaderCameWith() {
        assertThat(view(1).days()).isEqualTo("2024-09-01/2025-08-31");
        assertThat(view(1).on())
                .isEqualTo(
                        "On #day the text of 1 September 2024 applied (version code " + VersionCode.of(SECOND) + ").");
    }

    private static SignedPage.View view(int place) {
        return (SignedPage.View) pages().get(place).model().get("page");
    }

    private static List<SiteFile.Page> pages() {
        SitePlan plan = new TestHandbook().with("use", FIRST, SECOND, NOW).plan();
        Policy policy = plan.handbook().policy("use").orElseThrow();
        return new SignedPage(plan)
                .pages(policy, NOW)
                .map(page -> (SiteFile.Page) page.get())
                .toList();
    }

    private static Version version(String day, String text) {
        return TestHandbook.version("policies/use.md", TestText.of(text), day);
    }
}
