package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonsForChangeTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void aSummaryCountsOnlyWhereItIsNewlyStated() {
        Version first = version("2022-09-01", "Update a.md", "Passwords are longer.");
        Version second = version("2023-09-01", "Update a.md", "Passwords are longer.");
        Version third = version("2024-09-01", "Update a.md", "Phones are covered.");
        Policy policy = policy(first, second, third);

        assertThat(ReasonsForChange.between(policy, Optional.of(first), second, LATER))
                .isEmpty();
        assertThat(ReasonsForChange.between(policy, Optional.of(first), third, LATER))
                .containsExactly("Phones are covered.");
        assertThat(ReasonsForChange.between(policy, Optional.empty(), first, LATER))
                .containsExactly("Passwords are longer.");
    }

    @Test
    void factsStatedAfterTheEditionDoNotCount() {
        Version first = version("2022-09-01", "Update a.md", "");
        Version second = version("2023-09-01", "Update a.md", "Later words.");

        assertThat(ReasonsForChange.between(
                        policy(first, second), Optional.of(first), second, LocalDate.of(2023, 8, 31)))
                .isEmpty();
    }

    @Test
    void subjectsThatPeopleWroteAreReasonsOnce() {
        Version first = version("2022-09-01", "Start", "");
        Version second = version("2023-09-01", "Follow the new statutory guidance", "");
        Version third = version("2024-09-01", "Follow the new statutory guidance", "");

        assertThat(ReasonsForChange.between(policy(first, second, third), Optional.of(first), third, LATER))
                .containsExactly("Follow the new statutory guidance");
    }

    @Test
    void aSubjectKeptFromReadersIsNoReason() {
        Version first = version("2022-09-01", "Start", "");
        Version second = version("2023-09-01", "Secret", "");
        Version hidden = new Version(
                second.key(),
                new PolicyRevision(
                        second.revision().withoutSubject(), second.source().file(), second.text()),
                second.facts(),
                second.appliesFrom(),
                second.basis());

        assertThat(ReasonsForChange.between(policy(first, hidden), Optional.of(first), hidden, LATER))
                .isEmpty();
    }

    @Test
    void machineMadeSubjectsAreTold() {
        assertThat(List.of(
                        "Update acceptable-use.md",
                        "Update /policies/terms",
                        "Edit https://school.example/policies/terms",
                        "Create ict/passwords.md",
                        "Rename aup.md to use.md",
                        "Add files via upload",
                        "Merge pull request #12 from school/review",
                        "Merge branch 'main' of host",
                        "Apply 2 suggestion(s) to 1 file(s)",
                        "Initial commit",
                        "updates",
                        "..."))
                .allMatch(ReasonsForChange::isMachineMade);
        assertThat(List.of(
                        "Update the policy on phones",
                        "Merge the two phone rules",
                        "Add a rule for visitors",
                        "Change staff/pupil wording"))
                .noneMatch(ReasonsForChange::isMachineMade);
    }

    @Test
    void aSubjectIsShownWithACapitalAndWithoutTheMarksOfCode() {
        assertThat(ReasonsForChange.subject(version("2024-09-01", "name the `office` in full", "")))
                .containsExactly("Name the office in full");
        assertThat(ReasonsForChange.subject(version("2024-09-01", "iPads come home", "")))
                .containsExactly("iPads come home");
    }

    private static Version version(String day, String subject, String summary) {
        FrontMatter.Builder facts = FrontMatter.builder();
        if (!summary.isEmpty()) {
            facts.summaryOfChanges(summary);
        }
        Version made = TestHandbook.version("policies/a.md", TestText.of(facts.build(), "Text of " + day), day);
        var revision = TestHandbook.revision(day, subject);
        return new Version(
                day,
                new PolicyRevision(revision, made.source().file(), made.text()),
                List.of(new FactSheet(revision, made.appliesFrom(), facts.build(), Approval.NOT_RECORDED)),
                made.appliesFrom(),
                made.basis());
    }

    private static Policy policy(Version... versions) {
        return new TestHandbook().with("a", versions).build().policies().get(0);
    }
}
