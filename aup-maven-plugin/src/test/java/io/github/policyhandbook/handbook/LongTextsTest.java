package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole builds of texts far longer, and far deeper nested, than any policy. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextsTest {

    @TempDir
    private Path folder;

    @Test
    void aTextPastItsBoundsIsToldShownAsPlainTextAndComparedAllTheSame() {
        String deep = "# Trips\n\nBefore.\n\n" + "> ".repeat(5_000) + "deep\n\n" + "[".repeat(5_000) + "\n\n"
                + "*a **b ".repeat(5_000) + "\n\n";
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/trips.md", deep + "Ask first.\n")
                    .commit("policies/trips.md", deep + "Ask the head first.\n")
                    .build();

            assertThat(school.told())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "WARNING policies/trips.md:1: the text is nested too deeply; it is shown as plain text");
            assertThat(school.file("policies/trips.html")).contains("Before.", "Ask the head first.");
            assertThat(school.file("changes/2022-2023/2023-2024/trips.html")).contains("the head");
        }
    }

    @Test
    void aTextPastItsBoundsInThePastIsShownAndNothingIsAsked() {
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/trips.md", "# Trips\n\nAsk.\n\n" + "- ".repeat(20_000) + "deep\n")
                    .commit("policies/trips.md", "# Trips\n\nAsk.\n\n" + "`a ".repeat(300_000) + "\n")
                    .commit("policies/trips.md", "# Trips\n\nAsk.\n")
                    .build();

            assertThat(school.told()).isEmpty();
            assertThat(school.file("2022-2023/trips.html")).contains("deep");
            assertThat(school.file("policies/trips.html")).contains("Ask.").doesNotContain("deep");
        }
    }
}
