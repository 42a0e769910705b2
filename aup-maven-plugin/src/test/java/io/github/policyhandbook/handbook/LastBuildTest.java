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
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder.resolve("school"));
        repository.write("policies/visitors.md", "# Visitors\n\nSign in.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void whereNothingChangedNoFileIsTouchedAndThatIsSaid() throws IOException {
        build(settings());
        Map<Path, List<Object>> before = states();

        SiteSummary summary = build(settings());

        assertThat(summary.sentence())
                .startsWith("No committed change since the last build: 3 editions, 1 policy, 3 comparisons, ")
                .endsWith(" pages: " + site());
        assertThat(states()).isEqualTo(before);
    }

    @Test
    void aNewCommitIsBuilt() {
        build(settings());
        repository.write("policies/visitors.md", "# Visitors\n\nSign in and out.\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Amend");

        assertThat(isBuilt(settings())).isTrue();
        assertThat(site().resolve("policies/visitors.html")).content().contains("Sign in and out.");
        assertThat(isBuilt(settings())).isFalse();
    }

    @Test
    void whatTheLastBuildParsedChangesNoByte() throws IOException {
        repository.write(
                "policies/trips.md", "---\nowner: The office\n---\n# Trips\n\n1. Tell the [office](visitors.md).\n");
        repository.commit(LocalDate.of(2024, 11, 1), "Adopt");
        build(settings());
        repository.write("policies/visitors.md", "# Visitors\n\nSign in and out.\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Amend");

        build(settings());
        HandbookSite.build(settings().settings(), folder.resolve("from scratch"));

        assertThat(texts()).hasSize(1);
        assertThat(GoldenTree.of(site()).files())
                .usingRecursiveComparison()
                .isEqualTo(GoldenTree.of(folder.resolve("from scratch")).files());
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(file -> file.getFileName().toString().matches("texts-[0-9a-f]{16}\\.bin"))
                    .toList();
        }
    }

    @Test
    void aCommitOnAnotherBranchIsNoReasonToBuild() {
        build(settings().with("ref", "main"));
        repository.branch("draft").checkout("draft");
        repository.write("policies/trips.md", "# Trips\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Draft");

        assertThat(isBuilt(settings().with("ref", "main"))).isFalse();
        assertThat(isBuilt(settings().with("ref", "draft"))).isTrue();
    }

    @Test
    void aTagThatMovedIsBuilt() {
        repository.tag("autumn");
        build(settings().with("editions", "2024-2025=autumn"));
        repository.write("policies/visitors.md", "# Visitors\n\nKnock.\n");
        repository.commit(LocalDate.of(2024, 10, 2), "Amend");
        build(settings().with("editions", "2024-2025=autumn"));
        repository.tag("autumn");

        assertThat(isBuilt(settings().with("editions", "2024-2025=autumn"))).isTrue();
    }

    @Test
    void theNextDayIsBuiltUnlessADayWasStated() {
        build(settings().at("2025-11-22T12:00:00Z"));

        assertThat(isBuilt(settings().at("2025-11-22T23:59:00Z"))).isFalse();
        assertThat(isBuilt(settings().at("2025-11-23T00:01:00Z"))).isTrue();
        assertThat(isBuilt(settings().with("asOf", "2025-11-22").at("2025-11-23T12:00:00Z")))
                .isTrue();
        assertThat(isBuilt(settings().with("asOf", "2025-11-22").at("2025-11-24T12:00:00Z")))
                .isFalse();
    }

    @Test
    void aTemplateThatChangedIsBuilt() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("footer.peb"), "<p>One</p>\n");
        build(settings().with("templates", templates.toString()));
        FileTime time = Files.getLastModifiedTime(templates.resolve("footer.peb"));
        assertThat(isBuilt(settings().with("templates", templates.toString()))).isFalse();

        Files.writeString(templates.resolve("footer.peb"), "<p>Two</p>\n");
        Files.setLastModifiedTime(templates.resolve("footer.peb"), time);

        assertThat(isBuilt(settings().with("templates", templates.toString()))).isTrue();
    }

    @Test
    void aPageThatWasChangedOrDeletedIsMended() throws IOException {
        build(settings());
        Map<String, byte[]> before = GoldenTree.of(site()).files();
        Files.writeString(site().resolve("policies/visitors.html"), "changed");
        assertThat(isBuilt(settings())).isTrue();
        assertSame(before);

        Files.delete(site().resolve("index.html"));
        assertThat(isBuilt(settings())).isTrue();
        assertSame(before);

        Files.setLastModifiedTime(site().resolve("index.html"), FileTime.fromMillis(0));
        assertThat(isBuilt(settings())).isTrue();
        assertThat(isBuilt(settings())).isFalse();
    }

    @Test
    void aForeignFileIsNoReasonToBuild() throws IOException {
        build(settings());
        Files.writeString(site().resolve("minutes.txt"), "kept");

        assertThat(isBuilt(settings())).isFalse();
    }

    @Test
    void aSiteThatIsGoneIsBuilt() throws IOException {
        build(settings());
        Files.move(site(), folder.resolve("elsewhere"));

        assertThat(isBuilt(settings())).isTrue();
        assertThat(site().resolve("index.html")).exists();
    }

    @Test
    void aDamagedRecordIsNoneAndGivesTheSameBytes() throws IOException {
        build(settings());
        Map<String, byte[]> before = GoldenTree.of(site()).files();
        byte[] record = Files.readAllBytes(record());
        for (byte[] damaged : List.of(
                new byte[0],
                "aup-build 1\n".getBytes(),
                Arrays.copyOf(record, record.length / 2),
                new String(record).replaceFirst("aup-build 1", "aup-build 2").getBytes(),
                new String(record).replaceFirst("index.html", "indexxhtml").getBytes())) {
            Files.write(record(), damaged);

            assertThat(isBuilt(settings())).isTrue();
            assertSame(before);
            assertThat(Files.readAllBytes(record())).isEqualTo(record);
        }
    }

    @Test
    void whatWasToldIsToldAgain() throws IOException {
        repository.write("policies/visitors.md", "---\napproved: 12/9/2024\n---\n# Visitors\n\nSign in.\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Break");
        repository.write("policies/visitors.md", "---\nowned: Head\n---\n# Visitors\n\nSign in, <name of lead>.\n");
        repository.commit(LocalDate.of(2025, 10, 2), "Mend");
        Files.writeString(repository.path().resolve("policies/visitors.md"), "# Visitors\n\nKnock first.\n");
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();

        assertThat(isBuilt(settings().heardBy(listener(first)))).isTrue();
        assertThat(isBuilt(settings().heardBy(listener(second)))).isFalse();

        assertThat(second)
                .isEqualTo(first)
                .anySatisfy(line -> assertThat(line).startsWith("remark One fault in old commits"))
                .anySatisfy(line -> assertThat(line).startsWith("Not committed yet"))
                .anySatisfy(line -> assertThat(line).startsWith("policies/visitors.md:"));
    }

    @Test
    void whatIsNotCommittedIsLookedAtAnew() throws IOException {
        build(settings());
        List<String> told = new ArrayList<>();
        Files.writeString(repository.path().resolve("policies/visitors.md"), "# Visitors\n\nKnock first.\n");

        assertThat(isBuilt(settings().heardBy(listener(told)))).isFalse();

        assertThat(told).containsExactly("Not committed yet, so not in the site: policies/visitors.md.");
    }

    @Test
    void whatLooksDifferentAndIsTheSameIsFoundQuicklyTheNextTime() throws IOException {
        build(settings());
        byte[] first = Files.readAllBytes(record());
        repository.tag("autumn");

        assertThat(isBuilt(settings())).isFalse();
        byte[] second = Files.readAllBytes(record());
        assertThat(second).isNotEqualTo(first);

        assertThat(isBuilt(settings())).isFalse();
        assertThat(Files.readAllBytes(record())).isEqualTo(second);
    }

    @Test
    void whereFilesAloneDoNotDecideTheRepositoryIsAsked() throws IOException {
        Files.writeString(
                repository.path().resolve(".git/config"), "[include]\n\tpath = elsewhere\n", StandardOpenOption.APPEND);
        build(settings());

        assertThat(isBuilt(settings())).isFalse();
        assertThat(record()).content().contains("\n\nfiles\n");
    }

    @Test
    void errorsAreToldAtEachBuild() {
        build(settings());
        repository.write("policies/visitors.md", "---\napproved: 12/9/2024\n---\n# Visitors\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Break");

        assertThatThrownBy(() -> build(settings())).hasMessageStartingWith("One fault");
        assertThatThrownBy(() -> build(settings())).hasMessageStartingWith("One fault");
    }

    @Test
    void whatAnotherBuildIsAtOrLeftIsNeverTakenForUnchanged() throws IOException {
        build(settings());
        for (String place : List.of("new", "old", "trash", "lock")) {
            Path beside = folder.resolve(".handbook.aup-" + place);
            if (place.equals("lock")) {
                Files.createFile(beside);
            } else {
                Files.createDirectories(beside);
            }

            assertThat(isBuilt(settings())).as(place).isTrue();
            assertThat(beside).doesNotExist();
            assertThat(isBuilt(settings())).as(place).isFalse();
        }
    }

    @Test
    void sitesThatShareACacheHaveARecordEach() {
        build(settings());
        HandbookSite.build(settings().settings(), folder.resolve("other"), Optional.of(cache()));

        assertThat(isBuilt(settings())).isFalse();
        assertThat(HandbookSite.build(settings().settings(), folder.resolve("other"), Optional.of(cache()))
                        .time())
                .isEmpty();
        assertThat(cache()).isDirectoryContaining("glob:**/site-*.txt");
    }

    @Test
    void aCacheThatCannotBeUsedIsDoneWithout() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        for (Path unusable : List.of(
                folder.resolve("file"),
                site(),
                site().resolve("cache"),
                repository.path().resolve(".git/cache"))) {
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                assertThat(HandbookSite.build(
                                        settings().heardBy(listener(told)).settings(), site(), Optional.of(unusable))
                                .time())
                        .isPresent();
            }
            assertThat(told).isEmpty();
        }
        assertThat(GoldenTree.of(site()).files().keySet()).noneMatch(path -> path.contains("cache"));
    }

    @Test
    void aCacheMayStandBesidePoliciesButNotWhereItWouldBeOne() {
        Path among = repository.path().resolve("policies/target/aup-cache");
        HandbookSettings usual = settings().settings();
        HandbookSettings all = settings().with("includes", "**/*").settings();

        HandbookSite.build(usual, site(), Optional.of(among));
        assertThat(HandbookSite.build(usual, site(), Optional.of(among)).time()).isEmpty();
        HandbookSite.build(all, site(), Optional.of(among));
        assertThat(HandbookSite.build(all, site(), Optional.of(among)).time()).isPresent();
    }

    @Test
    void aFolderWithoutARepositoryIsBuiltEachTime() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(plain.resolve("visitors.md"), "# Visitors\n\nSign in.\n");
        HandbookSettings settings =
                TestSettings.of(plain).with("history", "available").settings();

        HandbookSite.build(settings, site(), Optional.of(cache()));

        assertThat(HandbookSite.build(settings, site(), Optional.of(cache())).time())
                .isPresent();
    }

    @Test
    void withoutARepositoryThereIsTheUsualMessage() {
        assertThatThrownBy(() -> HandbookSite.build(
                        TestSettings.of(folder.resolve("nowhere")).settings(), site(), Optional.of(cache())))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("no git repository");
    }

    private TestSettings settings() {
        return TestSettings.of(repository.path().resolve("policies"));
    }

    private Path site() {
        return folder.resolve("handbook");
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private Path record() throws IOException {
        try (Stream<Path> records = Files.list(cache())) {
            return records.filter(file -> file.getFileName().toString().startsWith("site-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private SiteSummary build(TestSettings settings) {
        return HandbookSite.build(settings.settings(), site(), Optional.of(cache()));
    }

    private boolean isBuilt(TestSettings settings) {
        return build(settings).time().isPresent();
    }

    private void assertSame(Map<String, byte[]> before) throws IOException {
        Map<String, byte[]> now = GoldenTree.of(site()).files();
        assertThat(now.keySet()).isEqualTo(before.keySet());
        before.forEach((path, bytes) -> assertThat(now.get(path)).as(path).isEqualTo(bytes));
    }

    /** The time of each file in and beside the site, and which file of the disk it is. */
    private Map<Path, List<Object>> states() throws IOException {
        Map<Path, List<Object>> states = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                states.put(
                        file,
                        List.of(
                                Files.getLastModifiedTime(file),
                                Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class)
                                        .fileKey())));
            }
        }
        return states;
    }

    private static Progress listener(List<String> told) {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void remark(String sentence) {
                told.add("remark " + sentence);
            }

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
