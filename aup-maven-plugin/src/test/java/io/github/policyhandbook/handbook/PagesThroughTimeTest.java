package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.TestRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of their age, held against what really changes with the day alone. */
class PagesThroughTimeTest {

    @TempDir
    private Path folder;

    private TestRepository school;

    @BeforeEach
    void begin() {
        school = TestRepository.in(folder.resolve("school"));
    }

    @AfterEach
    void end() {
        school.close();
    }

    @Test
    void everyPageThatAnotherDayChangesNamesTheDay() throws IOException {
        write("reviewed", "review: 2026-05-01", "The office keeps a list.");
        write("succeeding", "owner: The head", "Visitors sign in.\n\nSee [trips](trips.md) and [ends](ending.md).");
        write(
                "ending",
                "owner: The head",
                "Keys are kept in the office.\n\nLost keys are told to the caretaker at once.");
        write("trips", "owner: The head", "Trips are planned ahead. See [visitors](succeeding.md).");
        commit("2023-09-05");
        write("trips", "owner: The head", "Trips are planned a month ahead. See [visitors](succeeding.md).");
        commit("2024-10-05");
        write("succeeding", "effective: 2026-05-01", "Visitors sign in and out.\n\nA badge is worn all day long.");
        write(
                "ending",
                "status: withdrawn\nwithdrawn: 2026-05-01\nreplaced-by: trips",
                "Keys are kept in the office.\n\nLost keys are told to the caretaker at once.");
        commit("2026-03-05");
        TestSettings settings = TestSettings.of(school.path().resolve("policies"))
                .with("compare", "all")
                .with("editions", "2026-2027=HEAD");

        Map<String, byte[]> before = built(settings.with("asOf", "2026-04-20"));
        Map<String, byte[]> after = built(settings.with("asOf", "2026-05-10"));

        List<String> changed = changed(before, after);
        assertThat(changed).contains("policies/reviewed.html", "2024-2025/ending.html", "2026-2027/succeeding.html");
        assertThat(changed)
                .filteredOn(path -> path.endsWith(".html") && before.containsKey(path))
                .allSatisfy(path -> assertThat(text(before, path)).as(path).contains("<li>As of 20 April 2026</li>"));
    }

    @Test
    void whereNothingIsToComeAnotherDayChangesNoPageOfAnOldText() throws IOException {
        write("reviewed", "review: 2026-05-01", "The office keeps a list. See [trips](trips.md).");
        write("trips", "owner: The head", "Trips are planned ahead.");
        commit("2023-09-05");
        write("trips", "owner: The head", "Trips are planned a month ahead.");
        commit("2024-10-05");
        TestSettings settings =
                TestSettings.of(school.path().resolve("policies")).with("compare", "all");

        Map<String, byte[]> before = built(settings.with("asOf", "2026-04-20"));
        Map<String, byte[]> after = built(settings.with("asOf", "2026-05-10"));

        assertThat(text(after, "policies/reviewed.html")).contains("Review was due 1 May 2026");
        assertThat(changed(before, after))
                .filteredOn(path -> path.endsWith(".html"))
                .contains("versions/trips/2024-10-05.html")
                .allSatisfy(path -> assertThat(text(after, path)).as(path).contains("<li>As of 10 May 2026</li>"))
                .doesNotContain("versions/trips/2023-09-05.html", "print/2024-2025.html")
                .noneMatch(path -> path.startsWith("2023-2024/") || path.startsWith("2024-2025/"))
                .noneMatch(path -> path.startsWith("changes/2023-2024/2024-2025/"));
    }

    @Test
    void theFootNamesTheCommitOfTheTextAndOfTheFactsThatAreShown() throws IOException {
        write("trips", "owner: The head", "Trips are planned ahead.");
        String brought = commit("2024-07-01");
        write("trips", "owner: The head\napproved: 2024-07-10\napproved-by: The board", "Trips are planned ahead.");
        String approved = commit("2024-09-20");
        write("trips", "owner: The bursar\neffective: 2025-09-01", "Trips are planned a month ahead.");
        String amended = commit("2025-06-20");
        write("other", "owner: The head", "Nothing to do with trips.");
        commit("2025-10-01");

        Map<String, byte[]> site =
                built(TestSettings.of(school.path().resolve("policies")).with("asOf", "2025-12-01"));

        assertThat(text(site, "2023-2024/trips.html")).contains("Approved 10 July 2024", reference(approved));
        assertThat(text(site, "2023-2024/index.html")).contains(reference(approved));
        assertThat(text(site, "versions/trips/2024-07-01.html"))
                .contains(reference(approved))
                .doesNotContain(reference(brought));
        assertThat(text(site, "changes/2023-2024/2025-2026/trips.html")).contains(reference(amended));
        assertThat(text(site, "policies/trips.html")).contains(reference(amended));
        assertThat(text(site, "2024-2025/trips.html"))
                .contains(reference(approved))
                .doesNotContain(reference(amended));
    }

    private static String reference(String commit) {
        return "<li>Reference " + commit.substring(0, 7) + "</li>";
    }

    private void write(String id, String facts, String text) {
        school.write("policies/" + id + ".md", "---\n" + facts + "\n---\n# Policy " + id + "\n\n" + text + "\n");
    }

    private String commit(String day) {
        return school.commit(LocalDate.parse(day), "Change");
    }

    private Map<String, byte[]> built(TestSettings settings) throws IOException {
        HandbookSite.build(settings.settings(), folder.resolve("site"));
        return GoldenTree.of(folder.resolve("site")).files();
    }

    private static List<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
        List<String> changed = new ArrayList<>();
        after.forEach((path, bytes) -> {
            if (!Arrays.equals(before.get(path), bytes)) {
                changed.add(path);
            }
        });
        return changed;
    }

    private static String text(Map<String, byte[]> site, String path) {
        assertThat(site).containsKey(path);
        return new String(site.get(path), UTF_8);
    }
}
