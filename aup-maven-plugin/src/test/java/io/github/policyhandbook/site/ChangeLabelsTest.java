package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeLabelsTest {

    private final Version first = version("2022-09-01", "Lock the door.", "Ring home at once.");
    private final Version second = version("2023-09-01", "Lock the door.");
    private final Version third = version("2024-09-01", "Lock the door.", "Ring home at once.", "Wait for the bus.");
    private final SitePlan plan =
            new TestHandbook().with("a", first, second, third).plan();

    @Test
    void aClauseThatCameBackIsAddedAgain() {
        assertThat(labels(first, second)).containsExactly("Removed");
        assertThat(labels(second, third)).containsExactly("Added again", "Added");
    }

    @Test
    void aClauseThatBothTextsHaveIsNotAddedWhateverWasBetween() {
        assertThat(labels(first, third)).containsExactly("Added");
    }

    private List<String> labels(Version from, Version to) {
        PolicyComparison comparison =
                plan.comparison().compare(plan.handbook().policies().get(0), from, to);
        ChangeLabels labels = new ChangeLabels(plan, comparison);
        return ShownChanges.of(comparison).list().stream().map(labels::of).toList();
    }

    private static Version version(String day, String... lines) {
        return TestHandbook.version("policies/a.md", TestText.of(lines), day);
    }
}
