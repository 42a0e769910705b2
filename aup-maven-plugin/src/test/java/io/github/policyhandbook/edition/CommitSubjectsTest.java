package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.PolicyStory.remove;
import static io.github.policyhandbook.edition.PolicyStory.rename;
import static io.github.policyhandbook.edition.PolicyStory.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitSubjectsTest {

    private final PolicyStory story = new PolicyStory();

    @Test
    void theSubjectsOfPublishedTextsAreTold() {
        story.revision("2024-01-01", "Adopt", write("aup.md", "", "One."))
                .revision("2024-02-01", "Move", rename("aup.md", "ict.md", "", "One."))
                .revision("2024-03-01", "Edit", write("ict.md", "", "Two."));

        assertThat(told()).containsExactly("Adopt", "Move", "Edit");
    }

    @Test
    void theSubjectOfADraftIsNotAndThatOfItsApprovalIs() {
        story.revision("2024-01-01", "Plan it", write("aup.md", "status: draft", "Plan."))
                .revision("2024-02-01", "Adopt", write("aup.md", "status: approved", "Text."))
                .revision("2024-03-01", "Plan anew", write("aup.md", "status: draft", "Plan."));

        assertThat(told()).containsExactly("-", "Adopt", "-");
    }

    @Test
    void aCommitThatTouchedADraftTooKeepsItsSubjectToItself() {
        story.revision(
                        "2024-01-01",
                        "Adopt one, plan two",
                        write("aup.md", "", "Text."),
                        write("b.md", "status: draft", "Plan."))
                .revision("2024-02-01", "Drop plan", write("aup.md", "", "Two."), remove("b.md"));

        assertThat(told()).containsExactly("-", "-");
    }

    @Test
    void aCommitThatTouchedAFileForOtherReadersKeepsItsSubjectToItself() {
        story.readBy(Readers.PUBLIC)
                .revision("2024-01-01", "Adopt", write("aup.md", "readers: public", "Text."))
                .revision("2024-02-01", "Both", write("aup.md", "readers: public", "Two."), write("b.md", "", "Staff."))
                .revision("2024-03-01", "Drop", write("aup.md", "readers: public", "Three."), remove("b.md"));

        assertThat(told()).containsExactly("Adopt", "-", "-");
    }

    @Test
    void aCommitThatOpenedAClosedTextKeepsItsSubjectToItself() {
        story.readBy(Readers.PUBLIC)
                .revision("2024-01-01", "Adopt", write("aup.md", "readers: staff", "One."))
                .revision("2024-02-01", "Take the names out", write("aup.md", "readers: public", "Two."));

        assertThat(told()).containsExactly("-");
    }

    @Test
    void theRemovalOfAPublishedTextIsTold() {
        story.revision("2024-01-01", "Adopt", write("aup.md", "", "Text."))
                .revision("2024-02-01", "Drop", remove("aup.md"));

        assertThat(policy().milestones())
                .last()
                .satisfies(end -> assertThat(end.revision().subject()).contains("Drop"));
    }

    @Test
    void theSubjectOfACommitWithoutPolicyFilesIsNotForReaders() {
        story.revision("2024-01-01", "Adopt", write("aup.md", "", "Text.")).revision("2024-02-01", "Add the salaries");

        assertThat(story.today("2025-03-01").handbook().toString())
                .contains("Adopt")
                .doesNotContain("salaries");
    }

    @Test
    void noneIsToldWhereTheSettingsSaySo() {
        story.withoutSubjects().revision("2024-01-01", "Adopt", write("aup.md", "", "One."));

        assertThat(told()).containsExactly("-");
        assertThat(story.today("2025-03-01").handbook().toString()).doesNotContain("Adopt");
    }

    @Test
    void thatOfAPinnedCommitIsKeptLikeAnyOther() {
        story.revision("2023-01-01", "Adopt", write("aup.md", "", "One."))
                .revision("2023-02-01", "Add the salaries", write("pay.md", "readers: governors", "Pay."))
                .pin("2022-2023", "v2023");

        assertThat(story.today("2025-03-01")
                        .handbook()
                        .editions()
                        .get(0)
                        .revision()
                        .position())
                .isEqualTo(1);
        assertThat(story.today("2025-03-01")
                        .handbook()
                        .editions()
                        .get(0)
                        .revision()
                        .subject())
                .isEmpty();
    }

    private Policy policy() {
        return story.today("2025-03-01").handbook().policies().get(0);
    }

    private List<String> told() {
        return policy().revisions().stream()
                .map(revision -> revision.revision().subject().orElse("-"))
                .toList();
    }
}
