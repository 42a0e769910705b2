package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Version;
import org.junit.jupiter.api.Test;

class ChangedThisYearTest {

    @Test
    void theFirstYearHasNothingToBeComparedWith() {
        ChangedThisYear.View view = view(new TestHandbook().with("a", version("a", "2025-09-01", "Text.")));

        assertThat(view.sentence()).isEqualTo("This is the first year of the handbook.");
        assertThat(view.all().href()).isEmpty();
    }

    @Test
    void aYearWithoutChangesSaysSo() {
        ChangedThisYear.View view = view(new TestHandbook().with("a", version("a", "2024-09-01", "Text.")));

        assertThat(view.sentence()).isEqualTo("No wording has changed since 2024 to 2025.");
        assertThat(view.changes()).isEmpty();
    }

    @Test
    void newAndChangedPoliciesAreNamedByTitle() {
        ChangedThisYear.View view = view(new TestHandbook()
                .with("b", version("b", "2024-09-01", "Lock up."), version("b", "2025-09-01", "Lock the door."))
                .with("a", version("a", "2025-09-01", "Text.")));

        assertThat(view.sentence()).isEqualTo("Compared with 2024 to 2025: 1 policy changed and 1 policy is new.");
        assertThat(view.changes())
                .containsExactly(
                        new PageLink("a: new", "changes/2024-2025/2025-2026/a.html"),
                        new PageLink("b: 2 clauses changed", "changes/2024-2025/2025-2026/b.html"));
    }

    @Test
    void eightAreReadAtAGlance() {
        TestHandbook handbook = new TestHandbook().with("old", version("old", "2024-09-01", "Text."));
        for (int i = 1; i <= 9; i++) {
            handbook.with("p" + i, version("p" + i, "2025-09-01", "Text."));
        }

        assertThat(view(handbook).changes()).hasSize(8);
        assertThat(view(handbook).sentence()).endsWith("9 policies are new.");
    }

    private static ChangedThisYear.View view(TestHandbook handbook) {
        return new ChangedThisYear(handbook.plan()).view();
    }

    private static Version version(String name, String day, String text) {
        return TestHandbook.version("policies/" + name + ".md", TestText.of(text), day);
    }
}
