package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookCheckTest {

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder.resolve("school"));
        repository.write("policies/trips.md", "# Trips\n\n![](map.png)\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void tellsWhatItFoundInFileOrderWithItsRules() {
        repository.write("policies/attendance.md", "# Attendance\n\n![](door.png)\n");

        CheckSummary summary = run(Map.of());

        assertThat(told)
                .filteredOn(message -> message.contains("[image-text]"))
                .hasSize(2)
                .satisfies(messages -> assertThat(messages.get(0)).startsWith("policies/attendance.md:3: "))
                .satisfies(messages -> assertThat(messages.get(1)).startsWith("policies/trips.md:3: "));
        assertThat(summary.sentence()).startsWith("2 files checked in ").contains("0 errors");
    }

    @Test
    void aNamedBranchIsCheckedWithoutWhatLiesOnTheDisk() {
        repository.write("policies/attendance.md", "# Attendance\n\n![](door.png)\n");

        HandbookCheck.run(settings().with("ref", "main").settings(), Parameters.check(Map.of(), false), reports());

        assertThat(told).noneMatch(message -> message.startsWith("policies/attendance.md"));
    }

    @Test
    void failsForWhatTheSchoolAskedItToFailFor() {
        assertThatThrownBy(() -> run(Map.of("failOn", "warning")))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("The check found 0 errors, ");
    }

    @Test
    void aRuleMayWeighMoreOrNothing() {
        assertThatThrownBy(() -> run(Map.of("severity", "image-text=error"))).isInstanceOf(HandbookException.class);
        told.clear();

        run(Map.of("severity", "image-text=off"));

        assertThat(told).noneMatch(message -> message.contains("[image-text]"));
    }

    private CheckSummary run(Map<String, String> asked) {
        return HandbookCheck.run(settings().settings(), Parameters.check(asked, false), reports());
    }

    private Path reports() {
        return folder.resolve("check");
    }

    private TestSettings settings() {
        return TestSettings.of(repository.path().resolve("policies")).heardBy(new Progress() {
            @Override
            public void step(String sentence) {
                assertThat(sentence).isNotBlank();
            }

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }

            @Override
            public void checked(Finding finding) {
                told.add(finding.messageWithRule());
            }
        });
    }
}
