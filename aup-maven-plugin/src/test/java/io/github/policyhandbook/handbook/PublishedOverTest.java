package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.PublicationSettings.Places;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever publishes an older handbook over a newer one hears of it. */
class PublishedOverTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 1);

    @TempDir
    private Path temp;

    private final List<String> warnings = new ArrayList<>();
    private TestRepository school;
    private Path share;

    @BeforeEach
    void begin() throws IOException {
        school = TestRepository.in(temp.resolve("school"));
        school.write("policies/ict.md", "# Computers\n\nLock the screen.\n").commit(DAY, "Adopt");
        share = Files.createDirectory(temp.resolve("share")).resolve("handbook");
    }

    @AfterEach
    void end() {
        school.close();
    }

    @Test
    void anAmendmentIsNothingToWarnOf() {
        publish(school, "HEAD");
        school.write("policies/ict.md", "# Computers\n\nLock it.\n").commit(DAY.plusDays(1), "Amend");

        publish(school, "HEAD");
        publish(school, "HEAD");

        assertThat(warnings).isEmpty();
    }

    @Test
    void anOlderHandbookOverANewerOneIsTold() {
        school.tag("before");
        String newer =
                school.write("policies/ict.md", "# Computers\n\nLock it.\n").commit(DAY.plusDays(1), "Amend");
        publish(school, "HEAD");

        publish(school, "before");

        assertThat(warnings)
                .containsExactly("What stood in " + share + " before was built from commit " + newer.substring(0, 10)
                        + ", which is newer than the one published now.\n  If that was not meant, return to it with"
                        + " -Daup.rollback, bring the repository up to date with \"git pull\", and publish again.");
    }

    @Test
    void anotherBranchIsTold() {
        school.branch("trial");
        school.write("policies/ict.md", "# Computers\n\nOn trial.\n").commit(DAY.plusDays(1), "Try");
        publish(school, "HEAD");
        school.checkout("main");
        school.write("policies/ict.md", "# Computers\n\nLock it.\n").commit(DAY.plusDays(2), "Amend");

        publish(school, "HEAD");

        assertThat(warnings).singleElement().asString().contains("which does not belong to the history published now.");
    }

    @Test
    void aHandbookOfUnknownCommitsIsTold() {
        publish(school, "HEAD");
        try (TestRepository other = TestRepository.in(temp.resolve("other"))) {
            other.write("policies/ict.md", "# Computers\n\nSwitch it off.\n").commit(DAY, "Adopt");

            publish(other, "HEAD");
        }

        assertThat(warnings).singleElement().asString().contains("which this repository does not have");
    }

    @Test
    void aBranchIsLookedAtToo() {
        school.tag("before");
        school.write("policies/ict.md", "# Computers\n\nLock it.\n").commit(DAY.plusDays(1), "Amend");
        Places pages = new Places(Optional.empty(), Optional.of("pages"), Optional.empty(), Optional.empty());
        publish(school, "HEAD", pages);

        publish(school, "before", pages);

        assertThat(warnings).singleElement().asString().startsWith("What stood in branch pages before");
    }

    private void publish(TestRepository repository, String ref) {
        publish(repository, ref, new Places(Optional.of(share), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void publish(TestRepository repository, String ref, Places places) {
        HandbookSettings settings = TestSettings.of(repository.path().resolve("policies"))
                .with("asOf", "2024-12-01")
                .with("ref", ref)
                .heardBy(new Progress() {
                    @Override
                    public void step(String sentence) {}

                    @Override
                    public void warn(String sentence) {
                        warnings.add(sentence);
                    }
                })
                .settings();
        HandbookPublication.publish(
                settings,
                Parameters.check(Map.of(), false),
                new PublicationSettings(
                        temp.resolve("site"), Optional.empty(), places, 3, PublicationParameters.leave(""), false));
    }
}
