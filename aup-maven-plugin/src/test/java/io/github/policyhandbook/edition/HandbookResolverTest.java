package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.PolicyStory.remove;
import static io.github.policyhandbook.edition.PolicyStory.rename;
import static io.github.policyhandbook.edition.PolicyStory.write;
import static io.github.policyhandbook.edition.StoryReader.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Readers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HandbookResolverTest {

    private static final String TODAY = "2025-03-01";

    private final PolicyStory story = new PolicyStory();

    @Test
    void aDraftLeaksNowhere() {
        story.revision("2023-10-01", "Adopt", write("aup.md", "id: aup; title: Acceptable use", "Text."))
                .revision(
                        "2024-10-01",
                        "Secret one",
                        write("aup.md", "id: secret; status: draft; title: Secret; effective: 2024-10-02", "Secret."))
                .revision(
                        "2024-10-02",
                        "Secret two",
                        write("secret-plan.md", "status: draft; error: secret fault", "Secret."))
                .revision(
                        "2024-10-03",
                        "Secret three",
                        rename("secret-plan.md", "secret-too.md", "status: draft; for-year: secret", "Secret."))
                .revision("2024-10-04", "Secret home", write("index.md", "status: draft; title: Secret", "Secret."))
                .revision("2024-10-05", "Secret end", remove("secret-too.md"))
                .revision("2024-10-06", "Secret twin", write("secret-twin.md", "id: SECRET; status: draft", "Secret."));

        Resolution resolution = story.today(TODAY);

        assertThat(ids(resolution.handbook())).containsExactly("aup");
        assertThat(withoutDrafts(resolution.handbook()).toLowerCase(Locale.ROOT))
                .doesNotContain("secret");
        assertThat(resolution.hasErrors()).isTrue();
    }

    @Test
    void theHomeTextIsTheNewestPublishedIndexAtTheRoot() {
        story.revision("2024-01-01", "index.md", "", "Welcome.")
                .revision("2024-02-01", "index.md", "title: Handbook", "Welcome.")
                .revision("2024-03-01", "index.md", "status: draft", "Plan.");

        PolicyRevision home = story.today(TODAY).handbook().home().orElseThrow();

        assertThat(home.text().clauses().get(0).text()).isEqualTo("Welcome.");
        assertThat(home.text().frontMatter().title()).contains("Handbook");
        assertThat(ids(story.today(TODAY).handbook())).isEmpty();
    }

    @Test
    void theHomeTextFollowsTheDayAndTheReaders() {
        story.revision("2023-01-01", "index.md", "readers: public", "Welcome.")
                .revision("2024-01-01", "index.md", "readers: public", "Welcome back.");
        PolicyStory forStaff =
                new PolicyStory().readBy(Readers.PUBLIC).revision("2023-01-01", "index.md", "", "Welcome.");
        PolicyStory removed = new PolicyStory()
                .revision("2023-01-01", "index.md", "", "Welcome.")
                .revision("2024-01-01", "Drop", remove("index.md"));

        assertThat(story.asOf("2023-06-01")
                        .handbook()
                        .home()
                        .orElseThrow()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("Welcome.");
        assertThat(story.asOf("2022-06-01").handbook().home()).isEmpty();
        assertThat(forStaff.today(TODAY).handbook().home()).isEmpty();
        assertThat(removed.today(TODAY).handbook().home()).isEmpty();
    }

    @Test
    void aTextIsFoundInTheFileItStoodInAtARevision() {
        story.revision("2023-10-01", "Adopt", write("photos.md", "id: images", "Text."))
                .revision("2024-02-01", "Rename", rename("photos.md", "images.md", "id: images", "Text."))
                .revision("2024-03-01", "Plan", write("images.md", "id: images; status: draft", "Plan."))
                .revision(
                        "2024-04-01", "End", rename("images.md", "gone.md", "id: images; status: withdrawn", "Text."));
        Policy images = StoryReader.policy(story.today(TODAY).handbook(), "images");
        List<String> files = story.today(TODAY).handbook().policies().get(0).revisions().stream()
                .map(at -> images.fileAt(images.newestVersion(), at.revision())
                        .file()
                        .below())
                .toList();

        assertThat(files).containsExactly("photos.md", "images.md", "images.md", "images.md");
    }

    @Test
    void aHistoryCutShortSaysFromWhichDayItIsKnown() {
        story.revision("2024-01-01", "aup.md", "", "Text.");

        assertThat(story.today(TODAY).handbook().knownFrom()).isEmpty();
        assertThat(story.shallow().today(TODAY).handbook().knownFrom()).contains(LocalDate.of(2024, 1, 1));
    }

    @Test
    void theSameStoryGivesTheSameHandbook() {
        story.revision(
                        "2024-01-01",
                        "Start",
                        write("b.md", "", "B."),
                        write("a.md", "id: a", "A."),
                        write("c/index.md", "", "C."))
                .revision(
                        "2024-02-01", "Swap", rename("b.md", "a.md", "", "B."), rename("a.md", "b.md", "id: a", "A."));

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(handbook).isEqualTo(story.today(TODAY).handbook());
        assertThat(ids(handbook)).containsExactly("a", "a-2", "c");
    }

    /** All that a page may show: everything but the revisions that only alignment reads. */
    private static String withoutDrafts(Handbook handbook) {
        StringBuilder all = new StringBuilder();
        for (Policy policy : handbook.policies()) {
            all.append(policy.id());
            policy.milestones().stream().map(Milestone::toString).forEach(all::append);
            policy.revisions().stream()
                    .filter(revision -> !revision.isDraft())
                    .map(PolicyRevision::toString)
                    .forEach(all::append);
        }
        for (Edition edition : handbook.editions()) {
            all.append(edition.revision());
            edition.entries().forEach(entry -> all.append(entry.version()));
        }
        all.append(handbook.home()).append(handbook.findings());
        return all.toString();
    }
}
