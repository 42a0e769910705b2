package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextContentsTest {

    @Test
    void theTwoHighestLevelsBelowTheTitleAreListed() {
        assertThat(contents(true, "# Use", "## Passwords", "Text.", "### Length", "#### Detail", "## Reports"))
                .containsExactly(
                        new TextContents.Entry(new PageLink("Passwords", "#passwords"), 0),
                        new TextContents.Entry(new PageLink("Length", "#length"), 1),
                        new TextContents.Entry(new PageLink("Reports", "#reports"), 0));
    }

    @Test
    void aNumberStandsBeforeItsHeading() {
        assertThat(contents(false, "## 1| One", "## 2| Two", "## 3| Three"))
                .extracting(entry -> entry.link().text())
                .containsExactly("1 One", "2 Two", "3 Three");
    }

    @Test
    void twoHeadingsAreNoList() {
        assertThat(contents(true, "# Use", "## Passwords", "## Reports")).isEmpty();
    }

    private static List<TextContents.Entry> contents(boolean titled, String... lines) {
        Policy policy = new TestHandbook()
                .with("a", TestHandbook.version("policies/a.md", TestText.of(lines), "2025-09-01"))
                .build()
                .policies()
                .get(0);
        return TextContents.of(new TestComparison().clauses(policy, policy.newestVersion()), titled);
    }
}
