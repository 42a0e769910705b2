package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that takes long is done twice: counted, since a clock tells one machine's story. */
class WorkDoneTest {

    private static final int POLICIES = 6;

    @TempDir
    private Path folder;

    @Test
    void eachCommitIsDiffedEachTextParsedEachStepAlignedAndEachPairComparedOnce() {
        try (TestRepository school = school(3)) {
            Map<Work, Integer> done = build(school, 2022 + 3, "all");

            // The first commit, and one for each policy in each of three years.
            assertThat(done.get(Work.COMMIT_DIFFED)).isEqualTo(1 + 3 * POLICIES);
            assertThat(done.get(Work.TEXT_PARSED)).isEqualTo(POLICIES + 3 * POLICIES);
            // Three steps from version to version, and of the six pairs of four years three are no such step.
            assertThat(done.get(Work.TEXTS_ALIGNED)).isEqualTo(POLICIES * (3 + 3));
            assertThat(done.get(Work.TEXTS_COMPARED)).isEqualTo(POLICIES * (3 + 3));
        }
    }

    @Test
    void yearsInWhichNothingChangesTakePagesButNoOtherWork() {
        try (TestRepository school = school(2)) {
            Map<Work, Integer> soon = build(school, 2024, "adjacent");
            Map<Work, Integer> late = build(school, 2029, "adjacent");

            assertThat(late.get(Work.COMMIT_DIFFED)).isEqualTo(soon.get(Work.COMMIT_DIFFED));
            assertThat(late.get(Work.TEXT_PARSED)).isEqualTo(soon.get(Work.TEXT_PARSED));
            assertThat(late.get(Work.TEXTS_ALIGNED)).isEqualTo(soon.get(Work.TEXTS_ALIGNED));
            // A page for each policy, its edition, its print page and the comparison with the year before.
            assertThat(late.get(Work.PAGE_RENDERED) - soon.get(Work.PAGE_RENDERED))
                    .isEqualTo(5 * (POLICIES + 3));
        }
    }

    @Test
    void commitsThatTouchNoPolicyAreNoWorkBeyondTheirOwnDifference() {
        try (TestRepository school = school(2)) {
            Map<Work, Integer> before = build(school, 2024, "adjacent");
            for (int i = 0; i < 7; i++) {
                school.write("timetable.txt", "Lesson " + i + "\n");
                school.commit(LocalDate.of(2024, 11, 1 + i), "Change the timetable");
            }
            Map<Work, Integer> after = build(school, 2024, "adjacent");

            assertThat(after.get(Work.COMMIT_DIFFED) - before.get(Work.COMMIT_DIFFED))
                    .isEqualTo(7);
            after.remove(Work.COMMIT_DIFFED);
            before.remove(Work.COMMIT_DIFFED);
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void aTextThatAnEarlierBuildParsedIsNotParsedAgain() {
        try (TestRepository school = school(3)) {
            Map<Work, Integer> first = build(school, 2025, "adjacent", Optional.of(folder.resolve("cache")));
            school.write(path(0), text(0, 9));
            school.commit(LocalDate.of(2025, 11, 20), "Amend a policy");
            Map<Work, Integer> second = build(school, 2025, "adjacent", Optional.of(folder.resolve("cache")));
            Map<Work, Integer> whole = build(school, 2025, "adjacent");

            assertThat(first.get(Work.TEXT_PARSED)).isEqualTo(POLICIES + 3 * POLICIES);
            assertThat(second.get(Work.TEXT_PARSED)).isEqualTo(1);
            assertThat(whole.get(Work.TEXT_PARSED)).isEqualTo(POLICIES + 3 * POLICIES + 1);
        }
    }

    /** Six policies, each reworded in a commit of its own in each of so many years. */
    private TestRepository school(int years) {
        TestRepository school = TestRepository.in(folder.resolve("school"));
        for (int policy = 0; policy < POLICIES; policy++) {
            school.write(path(policy), text(policy, 0));
        }
        school.commit(LocalDate.of(2022, 9, 10), "Adopt the policies");
        for (int year = 1; year <= years; year++) {
            for (int policy = 0; policy < POLICIES; policy++) {
                school.write(path(policy), text(policy, year));
                school.commit(LocalDate.of(2022 + year, 10, 1 + policy), "Amend a policy");
            }
        }
        return school;
    }

    private static String path(int policy) {
        return "policies/policy-" + policy + ".md";
    }

    private static String text(int policy, int year) {
        return "# Policy " + policy + "\n\n1. The office keeps list " + policy + " for " + (3 + year)
                + " months.\n\n2. Visitors to building " + policy + " sign the book.\n";
    }

    private Map<Work, Integer> build(TestRepository school, int year, String compare) {
        return build(school, year, compare, Optional.empty());
    }

    private Map<Work, Integer> build(TestRepository school, int year, String compare, Optional<Path> cache) {
        Map<Work, Integer> done = new EnumMap<>(Work.class);
        HandbookSite.build(
                TestSettings.of(school.path().resolve("policies"))
                        .with("asOf", year + "-12-01")
                        .with("compare", compare)
                        .heardBy(new Progress() {
                            @Override
                            public void step(String sentence) {}

                            @Override
                            public void warn(String sentence) {}

                            @Override
                            public void did(Work work) {
                                synchronized (done) {
                                    done.merge(work, 1, Integer::sum);
                                }
                            }
                        })
                        .settings(),
                folder.resolve("site"),
                cache);
        return done;
    }
}
