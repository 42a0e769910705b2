package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithheldNamesTest {

    private final PolicyStory story = new PolicyStory();

    @Test
    void aLinkToAPolicyForOthersKeepsItsWordsAndLosesItsTarget() {
        story.revision("2024-01-01", "hr/pay.md", "readers: governors", "Pay.")
                .revision("2024-01-02", "hr/leave.md", "readers: public", "Leave.")
                .revision(
                        "2024-01-03",
                        "hr/open.md",
                        "readers: public",
                        "[Pay](pay.md#scale) [again](/hr/Pay) [away](../hr/pay.html) [leave](leave.md) [web](https://pay.md/)");

        assertThat(links(seenBy(Readers.PUBLIC), "hr-open"))
                .containsExactly("Pay: ", "again: ", "away: ", "leave: leave.md", "web: https://pay.md/");
        assertThat(links(seenBy(Readers.GOVERNORS), "hr-open")).first().isEqualTo("Pay: pay.md#scale");
    }

    @Test
    void aLinkToADraftLosesItsTargetUntilTheDraftIsPublished() {
        story.revision("2024-01-01", "new.md", "status: draft", "New.")
                .revision("2024-01-02", "open.md", "", "[New](new.md)");

        assertThat(links(seenBy(Readers.STAFF), "open")).containsExactly("New: ");

        story.revision("2024-02-01", "new.md", "approved: 2024-02-01", "New.");

        assertThat(links(seenBy(Readers.STAFF), "open")).containsExactly("New: new.md");
    }

    @Test
    void aReplacementThatReadersMayNotKnowOfIsNotNamed() {
        story.revision("2024-01-01", "hr/pay.md", "readers: governors; id: salaries", "Pay.")
                .revision("2024-01-02", "hr/a.md", "replaced-by: Salaries", "A.")
                .revision("2024-01-03", "hr/b.md", "replaced-by: pay.md", "B.")
                .revision("2024-01-04", "hr/c.md", "replaced-by: hr-a", "C.")
                .revision("2024-01-05", "hr/b.md", "status: withdrawn; replaced-by: /hr/pay.md", "B.");

        assertThat(replacements(seenBy(Readers.STAFF))).containsExactly("hr-a");
        assertThat(replacements(seenBy(Readers.GOVERNORS))).containsExactly("Salaries", "pay.md", "/hr/pay.md", "hr-a");
    }

    @Test
    void aReplacementIsNotNamedByTheAddressOfAHiddenFileEither() {
        story.revision("2024-01-01", "hr/pay.md", "readers: governors", "Pay.")
                .revision("2024-01-02", "a.md", "replaced-by: hr-pay", "A.");

        assertThat(replacements(seenBy(Readers.STAFF))).isEmpty();
        assertThat(replacements(seenBy(Readers.GOVERNORS))).containsExactly("hr-pay");
    }

    private Handbook seenBy(Readers readers) {
        return story.readBy(readers).today("2025-03-01").handbook();
    }

    private static List<String> links(Handbook handbook, String policy) {
        Clause clause =
                policy(handbook, policy).newestVersion().text().clauses().get(0);
        return clause.links().stream().map(WithheldNamesTest::told).toList();
    }

    private static List<String> replacements(Handbook handbook) {
        return handbook.policies().stream()
                .flatMap(policy -> policy.milestones().stream())
                .map(milestone -> milestone instanceof Withdrawal end
                        ? end.facts()
                        : ((Version) milestone).latestFacts().frontMatter())
                .flatMap(facts -> facts.replacedBy().stream())
                .toList();
    }

    private static String told(Link link) {
        return link.text() + ": " + link.target();
    }
}
