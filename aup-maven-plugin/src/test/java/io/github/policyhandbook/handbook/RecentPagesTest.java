package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentPagesTest {

    private final RecentPages pages = new RecentPages();

    @Test
    void thePageThatIsLookedAtStaysWhileManyOthersAreAskedFor() {
        byte[] read = {1};
        pages.keep("policies/visitors.html", read);
        pages.keep("policies/trips.html", new byte[] {2});

        for (int i = 0; i < 1_000; i++) {
            pages.keep("versions/" + i + ".html", new byte[] {3});
            assertThat(pages.at("policies/visitors.html")).containsSame(read);
        }

        assertThat(pages.at("policies/trips.html")).isEmpty();
        assertThat(pages.at("versions/999.html")).isPresent();
    }
}
