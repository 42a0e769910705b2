package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastApprovalTest {

    private final PolicyStory story = new PolicyStory();

    @Test
    void withoutOneThereIsNone() {
        story.revision("2024-09-12", "aup.md", "owner: Head", "One.");

        assertThat(last()).isEmpty();
    }

    @Test
    void itIsTheNewestThatWasStatedAndNotOneThatWasCopiedOn() {
        story.revision("2024-09-12", "aup.md", "approved: 2024-09-12; owner: Head", "One.")
                .revision("2024-10-01", "aup.md", "approved: 2024-10-01; owner: Bursar", "Two.")
                .revision("2024-10-02", "aup.md", "approved: 2024-10-01; owner: Clerk", "Three.");

        assertThat(owner()).contains("Bursar");
        assertThat(last().orElseThrow().revision().position()).isEqualTo(1);
    }

    @Test
    void whoGaveItMayBeWrittenDownLaterWithTheFactsOfThen() {
        story.revision("2024-09-12", "aup.md", "approved: 2024-09-12; owner: Head", "One.")
                .revision("2024-09-20", "aup.md", "approved: 2024-09-12; approved-by: Board; owner: Bursar", "One.")
                .revision("2024-10-02", "aup.md", "approved: 2024-09-12; approved-by: Board; owner: Clerk", "One.");

        assertThat(owner()).contains("Bursar");
    }

    @Test
    void aTextThatWasChangedBackIsNotApprovedAnew() {
        story.revision("2024-09-12", "aup.md", "approved: 2024-09-12; owner: Head", "One.")
                .revision("2024-10-01", "aup.md", "approved: 2024-09-12; owner: Bursar", "Two.")
                .revision("2024-10-02", "aup.md", "approved: 2024-09-12; owner: Clerk", "One.");

        assertThat(owner()).contains("Head");
    }

    @Test
    void neitherADraftNorAWithdrawalNorADayToComeIsOne() {
        story.revision("2024-09-12", "aup.md", "approved: 2024-09-12; owner: Head", "One.")
                .revision("2024-10-01", "aup.md", "approved: 2024-10-01; status: draft", "Two.")
                .revision("2024-10-02", "aup.md", "approved: 2024-10-02; status: withdrawn", "Two.")
                .revision("2024-10-03", "aup.md", "approved: 2025-09-01; approved-by: Board", "Two.");

        assertThat(owner()).contains("Head");
    }

    @Test
    void whatOnlyRepeatsTheApprovalOfAnEndIsNone() {
        story.revision("2024-09-12", "aup.md", "approved: 2024-09-12; owner: Head", "One.")
                .revision("2024-10-02", "aup.md", "approved: 2024-10-02; status: withdrawn", "One.")
                .revision("2024-10-03", "aup.md", "approved: 2024-10-02; owner: Clerk", "Two.");

        assertThat(owner()).contains("Head");
    }

    private Optional<String> owner() {
        return last().map(LastApproval::facts).flatMap(FrontMatter::owner);
    }

    private Optional<LastApproval> last() {
        return LastApproval.of(policy(story.today("2025-03-01").handbook(), "aup"), LocalDate.of(2025, 3, 1));
    }
}
