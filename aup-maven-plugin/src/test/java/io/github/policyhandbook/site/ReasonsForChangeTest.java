package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonsForChangeTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void aSummaryCountsOnlyWhereItIsNewlyStated() {
        Version first = version("2022-09-01", "Update a.md", "Passwords are longer.");
        Version second = version("2023-09-01", "Update a.md", "Passwords are longer.");
        Version third = version("2024-09-01", "Update a.md", "Phones are covered.");
        Policy policy = policy(first, second, third);

        assertThat(reasons(policy, Optional.of(first), second, LATER)).isEmpty();
        assertThat(reasons(policy, Optional.of(first), third, LATER)).containsExactly("Phones are covered.");
        assertThat(reasons(policy, Optional.empty(), first, LATER)).containsExactly("Passwords are longer.");
    }

    @Test
    void whatAVersionSaidAlreadyIsNoReasonForTheEnd() {
        Version first = version("2022-09-01", "Update a.md", "Phones are to be switched off.");
        Withdrawal end = new Withdrawal(
                TestHandbook.revision("2023-09-01", "Withdraw it"),
                LocalDate.of(2023, 9, 1),
                false,
                first.latestFacts().frontMatter());
        Policy policy =
                new TestHandbook().with("a", first, end).build().policies().get(0);

        assertThat(ReasonsForChange.byRevision(policy, LATER))
                .containsEntry(end.revision().position(), List.of("Withdraw it"));
    }

    @Test
    void factsStatedAfterTheEditionDoNotCount() {
        Version first = version("2022-09-01", "Update a.md", "");
        Version second = version("2023-09-01", "Update a.md", "Later words.");

        assertThat(reasons(policy(first, second), Optional.of(first), second, LocalDate.of(2023, 8, 31)))
                .isEmpty();
    }

    @Test
    void subjectsThatPeopleWroteAreReasonsOnce() {
        Version first = version("2022-09-01", "Start", "");
        Version second = version("2023-09-01", "Follow the new statutory guidance", "");
        Version third = version("2024-09-01", "Follow the new statutory guidance", "");

        assertThat(reasons(policy(first, second, third), Optional.of(first), third, LATER))
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

        assertThat(reasons(policy(first, hidden), Optional.of(first), hidden, LATER))
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
                        "Apply 2 suggestions from code review",
                        "Bump plugin from 1.2 to 1.3",
                        "Initial commit",
                        "updates",
                        "..."))
                .allMatch(ReasonsForChange::isMachineMade);
        assertThat(List.of(
                        "Update the policy on phones",
                        "Merge the two phone rules",
                        "Add a rule for visitors",
                        "Change staff/pupil wording",
                        "Update a.md: reading is homework too",
                        "Update aup.md because the guidance asks for a second sign-in",
                        "Bump minimum password length to 14 letters",
                        "Apply suggestions of the safeguarding governor",
                        "\u041d\u043e\u0432\u044b\u0435 \u043f\u0440\u0430\u0432\u0438\u043b\u0430"))
                .noneMatch(ReasonsForChange::isMachineMade);
    }

    @Test
    void aSubjectIsShownWithACapitalAndWithoutTheMarksOfCode() {
        assertThat(ReasonsForChange.subject(version("2024-09-01", "name the `office` in full", "")))
                .containsExactly("Name the office in full");
        assertThat(ReasonsForChange.subject(version("2024-09-01", "iPads come home", "")))
                .containsExactly("iPads come home");
    }

    /** All between two versions, each once. */
    private static Set<String> reasons(Policy policy, Optional<Version> from, Version to, LocalDate until) {
        int start = from.map(version -> version.revision().position()).orElse(-1);
        Set<String> reasons = new LinkedHashSet<>();
        ReasonsForChange.byRevision(policy, until)
                .subMap(start, false, to.revision().position(), true)
                .values()
                .forEach(reasons::addAll);
        return reasons;
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
