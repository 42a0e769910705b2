package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GovernorsReviewTest {

    private static final String APPROVED = "---\nstatus: approved\napproved: 2024-09-12\n---\n# Visitors\n\nSign in.\n";

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder.resolve("school"));
        repository.write("policies/visitors.md", APPROVED).commit(LocalDate.of(2024, 9, 13), "Adopt");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void whatIsBeingEditedIsInThePack() throws IOException {
        write("policies/visitors.md", APPROVED.replace("Sign in.", "Sign in and out."));

        assertThat(build(settings()).sentence()).contains("1 paper");
        assertThat(pack().resolve("index.html")).content().contains("Sign in and out.");
    }

    @Test
    void anotherTextThanTheOneNamedIsSaidToBeInThePack() throws IOException {
        write("policies/visitors.md", APPROVED.replace("Sign in.", "Sign in and out."));
        List<String> told = new ArrayList<>();

        build(settings().with("policies", "visitors@dead-beef").heardBy(listener(told)));

        assertThat(told)
                .filteredOn(line -> line.startsWith("aup.policies"))
                .singleElement()
                .asString()
                .startsWith("aup.policies names visitors as text dead-beef, but its paper in this pack is ")
                .endsWith(". Look whether that is the text to be put before the meeting.");
        told.clear();
        build(settings().with("policies", "visitors").heardBy(listener(told)));
        assertThat(told).noneMatch(line -> line.startsWith("aup.policies"));
    }

    @Test
    void aConflictStopsItAfterAllIsToldAndTheLastPackStays() throws IOException {
        write("policies/visitors.md", APPROVED.replace("Sign in.", "Sign in and out."));
        build(settings());
        byte[] before = Files.readAllBytes(pack().resolve("index.html"));
        write(
                "policies/visitors.md",
                APPROVED.replace("Sign in.", "<<<<<<< HEAD\nSign in.\n=======\nSign out.\n>>>>>>> draft"));
        write("policies/trips.md", "---\nstatus: almost\n---\n# Trips\n");

        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> build(settings().heardBy(listener(told))))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("2 faults in the policies must be mended before the pack can be drawn up")
                .hasMessageContaining("Mend and save");

        assertThat(told)
                .anyMatch(line -> line.startsWith("policies/visitors.md:7: a merge conflict is not resolved"))
                .anyMatch(line -> line.startsWith("policies/trips.md:2: ") && line.contains("almost"));
        assertThat(Files.readAllBytes(pack().resolve("index.html"))).isEqualTo(before);
    }

    @Test
    void ofAFileWithAConflictInItsFrontMatterNothingElseIsTold() throws IOException {
        write(
                "policies/visitors.md",
                APPROVED.replace(
                        "approved: 2024-09-12",
                        "<<<<<<< HEAD\napproved: 2025-03-12\n=======\napproved: 2025-03-13\n>>>>>>> draft"));
        write("policies/trips.md", "---\n<<<<<<< HEAD\nowner: Head\n---\n# Trips\n");

        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> build(settings().heardBy(listener(told))))
                .hasMessageStartingWith("2 faults in the policies");

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("policies/trips.md:2: a marker line of a merge conflict was left over");
        assertThat(told.get(1)).startsWith("policies/visitors.md:3: a merge conflict is not resolved");
    }

    @Test
    void thePackIsNeverAPolicyOfTheNextOne() throws IOException {
        write("policies/visitors.md", APPROVED.replace("Sign in.", "Sign in and out."));
        TestSettings settings = TestSettings.of(repository.path());
        Path inside = repository.path().resolve("target/review");
        GovernorsReview.build(settings.review(folder), inside);
        Files.writeString(inside.resolve("review.md"), "# The pack of last time\n");

        assertThat(GovernorsReview.build(settings.review(folder), inside).sentence())
                .contains("1 paper");
    }

    @Test
    void theSameFilesAndDayGiveTheSamePackWheneverItIsBuilt() throws IOException {
        write("policies/visitors.md", APPROVED.replace("Sign in.", "Sign in and out."));
        write("policies/trips.md", "# Trips\n\nAsk first.\n");

        build(settings().with("asOf", "2025-12-01"));
        var once = GoldenTree.of(pack()).files();
        Files.setLastModifiedTime(repository.path().resolve("policies/trips.md"), FileTime.fromMillis(0));
        GovernorsReview.build(settings().with("asOf", "2025-12-01").review(folder), folder.resolve("again"));
        var again = GoldenTree.of(folder.resolve("again")).files();

        assertThat(again.keySet()).isEqualTo(once.keySet());
        once.forEach((path, content) -> assertThat(again.get(path)).as(path).isEqualTo(content));
    }

    private ReviewSummary build(TestSettings settings) {
        return GovernorsReview.build(settings.review(folder), pack());
    }

    private TestSettings settings() {
        return TestSettings.of(repository.path().resolve("policies"));
    }

    private Path pack() {
        return folder.resolve("pack");
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(repository.path().resolve(path), text);
    }

    private static Progress listener(List<String> told) {
        return new Progress() {
            @Override
            public void step(String sentence) {
                // Only findings are asked about.
            }

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }
        };
    }
}
