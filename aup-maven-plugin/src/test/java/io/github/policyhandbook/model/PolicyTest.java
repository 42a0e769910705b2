package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private final List<Milestone> milestones = new ArrayList<>();

    @Test
    void ofTheTurnsDatedByADayTheOneNearestTheTipCounts() {
        version("2024-05-01", "second but dated later");
        version("2024-03-01", "nearest the tip");

        assertThat(inForce("2024-02-29")).isEqualTo("none");
        assertThat(inForce("2024-03-01")).isEqualTo("nearest the tip");
        assertThat(inForce("2024-06-01")).isEqualTo("nearest the tip");
    }

    @Test
    void anEndHoldsUntilAVersionAfterIt() {
        version("2024-01-01", "first");
        end("2024-02-01");
        version("2024-03-01", "second");

        assertThat(inForce("2024-02-10")).isEqualTo("none");
        assertThat(policy().withdrawnOn(LocalDate.parse("2024-02-10"))).isPresent();
        assertThat(policy().withdrawnOn(LocalDate.parse("2024-03-01"))).isEmpty();
        assertThat(inForce("2024-03-01")).isEqualTo("second");
    }

    @Test
    void spansTellEachStretchOnce() {
        version("2024-01-01", "first");
        version("2024-09-01", "waits for September");
        version("2024-06-01", "overtakes it");
        end("2025-01-01");
        version("2025-02-01", "again");

        assertThat(spans())
                .containsExactly(
                        "first 2024-01-01 to 2024-06-01",
                        "overtakes it 2024-06-01 to 2025-01-01",
                        "again 2025-02-01 on");
    }

    @Test
    void whatWasPublishedAtARevisionIsAskedWhateverTheDates() {
        version("2024-01-01", "first");
        version("2030-01-01", "to come");
        end("2024-02-01");

        assertThat(policy().publishedAt(revision(1)).map(PolicyTest::words)).contains("to come");
        assertThat(policy().publishedAt(revision(2))).isEmpty();
    }

    @Test
    void knowsItsVersionsByKeyAndTheNewestOne() {
        version("2024-01-01", "first");
        version("2024-02-01", "second");
        end("2024-03-01");

        assertThat(words(policy().newestVersion())).isEqualTo("second");
        assertThat(policy().version("2024-01-01")).contains(policy().versions().get(0));
        assertThat(policy().version("2024-03-01")).isEmpty();
    }

    @Test
    void hasAVersion() {
        end("2024-03-01");

        assertThatThrownBy(this::policy).hasMessageContaining("has no version");
    }

    private Policy policy() {
        return new Policy("aup", milestones, List.of());
    }

    private String inForce(String day) {
        return policy().inForceOn(LocalDate.parse(day)).map(PolicyTest::words).orElse("none");
    }

    private List<String> spans() {
        return policy().spans().stream()
                .map(span -> words(span.version()) + " " + span.start()
                        + span.end().map(end -> " to " + end).orElse(" on"))
                .toList();
    }

    /** A test's file is named by its words. */
    private static String words(Version version) {
        return version.source().file().blob();
    }

    private void version(String day, String words) {
        milestones.add(VersionTest.version(revision(milestones.size()), day, FrontMatter.EMPTY, "aup.md", words));
    }

    private void end(String day) {
        milestones.add(new Withdrawal(revision(milestones.size()), LocalDate.parse(day), true, FrontMatter.EMPTY));
    }

    private static Revision revision(int position) {
        return new Revision(Revision.NO_COMMIT, position, Instant.EPOCH, Optional.empty());
    }
}
