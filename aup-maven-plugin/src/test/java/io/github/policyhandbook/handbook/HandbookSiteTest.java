package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookSiteTest {

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder.resolve("school"));
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void tellsWhatItWrote() {
        repository.write("policies/visitors.md", "# Visitors\n\nSign in.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
        repository.write("policies/visitors.md", "# Visitors\n\nSign in and out.\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Amend");

        SiteSummary summary = build(settings().with("asOf", "2025-12-01"));

        assertThat(summary.sentence())
                .startsWith("2 editions, 1 policy, 1 comparison, ")
                .endsWith(site().toString());
        assertThat(site().resolve("policies/visitors.html")).content().contains("Sign in and out.");
        assertThat(site().resolve("2024-2025/visitors.html")).content().contains("Sign in.");
        assertThat(site().resolve("changes/2024-2025/2025-2026/visitors.html")).exists();
    }

    @Test
    void anAmendedPolicyLeavesThePagesOfOtherPoliciesAsTheyWere() throws IOException {
        repository.write("policies/visitors.md", "# Visitors\n\nSign in.\n");
        repository.write("policies/trips.md", "# Trips\n\nTell the office.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
        repository.write("policies/trips.md", "# Trips\n\nTell the office the day before.\n");
        repository.commit(LocalDate.of(2025, 9, 3), "Amend");
        build(settings().with("asOf", "2025-12-01"));
        Map<String, byte[]> before = GoldenTree.of(site()).files();
        repository.write("policies/visitors.md", "# Visitors\n\nSign in and out.\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Amend");

        build(settings().with("asOf", "2025-12-01"));

        Map<String, byte[]> after = GoldenTree.of(site()).files();
        assertThat(changed(before, after))
                .contains("policies/visitors.html", "index.html", "2025-2026/index.html")
                .noneMatch(path -> path.contains("trips"))
                .doesNotContain("2024-2025/index.html", "print/2024-2025.html");
    }

    @Test
    void aNewDayLeavesThePagesOfOldTextsAsTheyWere() throws IOException {
        repository.write("policies/visitors.md", "# Visitors\n\nSign in.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
        repository.write("policies/visitors.md", "# Visitors\n\nSign in and out.\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Amend");
        build(settings().with("asOf", "2025-12-01"));
        Map<String, byte[]> before = GoldenTree.of(site()).files();

        build(settings().with("asOf", "2025-12-02"));

        assertThat(changed(before, GoldenTree.of(site()).files()))
                .contains("policies/visitors.html", "versions/visitors/2025-10-01.html")
                .doesNotContain("versions/visitors/2024-10-01.html", "2024-2025/visitors.html", "print/2024-2025.html");
    }

    private static List<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
        return after.entrySet().stream()
                .filter(file -> !Arrays.equals(before.get(file.getKey()), file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void allFaultsAreToldBeforeTheBuildStopsAndTheLastSiteStays() throws IOException {
        repository.write("policies/visitors.md", "# Visitors\n\nSign in.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
        build(settings());
        Map<String, byte[]> before = GoldenTree.of(site()).files();
        repository.write("policies/visitors.md", "---\napproved: 12/9/2025\n---\n# Visitors\n");
        repository.write("policies/trips.md", "---\nstatus: almost\n---\n# Trips\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Amend");

        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> build(settings().heardBy(listener(told))))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("2 faults");

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("policies/trips.md:2: ").contains("almost");
        assertThat(told.get(1)).startsWith("policies/visitors.md:2: ").contains("12/9/2025");
        assertThat(GoldenTree.of(site()).files().keySet()).isEqualTo(before.keySet());
        assertThat(list(folder)).containsExactlyInAnyOrder("school", "handbook");
    }

    @Test
    void aFaultThatStandsInAnOldCommitOnlyIsNoWarning() {
        repository.write("policies/visitors.md", "---\napproved: 12/9/2024\n---\n# Visitors\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
        repository.write("policies/visitors.md", "---\napproved: 2024-09-12\n---\n# Visitors\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Mend");

        List<String> told = new ArrayList<>();
        build(settings().heardBy(listener(told)));

        assertThat(told).isEmpty();
    }

    @Test
    void ofAFileWithAConflictInItsFrontMatterNothingElseIsTold() {
        repository.write(
                "policies/visitors.md",
                "---\n<<<<<<< HEAD\napproved: 2025-03-12\n=======\napproved: 12/9/2025\n>>>>>>> draft\n---\n# Visitors\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Merge");

        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> build(settings().heardBy(listener(told)))).hasMessageStartingWith("One fault");

        assertThat(told).singleElement().asString().startsWith("policies/visitors.md:2: a merge conflict");
    }

    @Test
    void aConflictThatWasMendedSinceStopsNothing() {
        repository.write("policies/visitors.md", "# Visitors\n\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> draft\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Merge");
        repository.write("policies/visitors.md", "# Visitors\n\nA\n");
        repository.commit(LocalDate.of(2025, 10, 2), "Choose");

        assertThat(build(settings()).sentence()).contains("1 policy");
    }

    @Test
    void theSameCommitAndDayGiveTheSameBytesInAnyLocaleAndZone() throws IOException {
        repository.write("policies/Éthique & ICT.md", "# Ethics I\n\n1. Sign in.\n2. Wear a badge.\n");
        repository.commit("2024-08-31T23:30:00+00:00", "Adopt");
        repository.write("policies/Éthique & ICT.md", "# Ethics I\n\n1. Wear a badge.\n2. Sign in twice.\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Amend");

        build(settings().with("asOf", "2025-12-01"));
        Map<String, byte[]> here = GoldenTree.of(site()).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            HandbookSite.build(settings().with("asOf", "2025-12-01").settings(), folder.resolve("other"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        Map<String, byte[]> there = GoldenTree.of(folder.resolve("other")).files();
        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void aFolderWithoutARepositoryIsTheOnlyEditionWhereThatIsAskedFor() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain/policies"));
        Files.writeString(plain.resolve("visitors.md"), "# Visitors\n\nSign in.\n");

        assertThatThrownBy(() -> HandbookSite.build(TestSettings.of(plain).settings(), site()))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("no git repository")
                .hasMessageContaining("-Daup.history=available");

        SiteSummary summary = HandbookSite.build(
                TestSettings.of(plain).with("history", "available").settings(), site());
        assertThat(summary.editions()).isEqualTo(1);
        assertThat(site().resolve("index.html")).content().contains("22 November 2026");
    }

    @Test
    void foreignFilesInTheOutputFolderStay() throws IOException {
        repository.write("policies/visitors.md", "# Visitors\n\nSign in.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
        Files.createDirectories(site().resolve("minutes"));
        Files.writeString(site().resolve("minutes/autumn.txt"), "kept");

        build(settings());
        build(settings());

        assertThat(site().resolve("minutes/autumn.txt")).hasContent("kept");
        assertThat(site().resolve("policies/visitors.html")).exists();
    }

    @Test
    void saysThatUncommittedWorkIsNotInTheSite() throws IOException {
        repository.write("policies/visitors.md", "# Visitors\n\nSign in.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
        Files.writeString(repository.path().resolve("policies/visitors.md"), "# Visitors\n\nKnock first.\n");

        List<String> told = new ArrayList<>();
        build(settings().heardBy(listener(told)));

        assertThat(told).containsExactly("Not committed yet, so not in the site: policies/visitors.md.");
        assertThat(site().resolve("policies/visitors.html")).content().doesNotContain("Knock first");
    }

    private TestSettings settings() {
        return TestSettings.of(repository.path().resolve("policies"));
    }

    private Path site() {
        return folder.resolve("handbook");
    }

    private SiteSummary build(TestSettings settings) {
        return HandbookSite.build(settings.settings(), site());
    }

    private static List<String> list(Path folder) {
        return List.of(folder.toFile().list());
    }

    private static Progress listener(List<String> told) {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }

            @Override
            public void finding(Finding finding) {
                told.add(finding.message());
            }
        };
    }
}
