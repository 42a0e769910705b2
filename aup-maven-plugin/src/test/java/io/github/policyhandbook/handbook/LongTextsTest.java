package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole builds of texts far longer, and far deeper nested, than any policy. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextsTest {

    private static final int ROWS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void ofATableOfTwentyThousandRowsTheOneThatChangedIsFound() {
        String table = "# Lockers\n\n| Locker | Pupil |\n|---|---|\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(row -> "| " + row + " | pupil number " + row * 7 + " |\n")
                        .collect(Collectors.joining());
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/lockers.md", table)
                    .commit(
                            "policies/lockers.md",
                            table.replace("pupil number 70000 |", "pupil number 70000, who left |"))
                    .build();

            JsonObject summary = JsonParser.parseString(school.file("changes/2022-2023/2023-2024/changes.json"))
                    .getAsJsonObject()
                    .getAsJsonArray("policies")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("summary");
            assertThat(summary.get("unchanged").getAsInt()).isEqualTo(ROWS + 1);
            assertThat(summary.get("amended").getAsInt()).isEqualTo(1);
            assertThat(school.file("changes/2022-2023/2023-2024/lockers.html")).contains("who left");
            assertThat(school.told()).isEmpty();
        }
    }

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
