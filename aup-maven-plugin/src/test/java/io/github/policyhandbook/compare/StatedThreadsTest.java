package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import org.junit.jupiter.api.Test;

class StatedThreadsTest {

    @Test
    void aStatedPairHoldsOverLaterEditsBetweenTwoYears() {
        Policy policy = published(
                "- Keep your password secret.\n- Wear a badge.",
                "- Never tell anybody how you log in.\n- Wear a badge.",
                "- Do not disclose credentials to anyone.\n- Wear a badge.\n- Keep your password secret.");
        Statements statements = Statements.of(policy)
                .became("Keep your password", "Never tell anybody")
                .became("Never tell anybody", "Do not disclose");

        assertThat(statements.changes(0, 2))
                .containsExactly(
                        "amended id: Keep your password secret. > Do not disclose credentials to anyone.",
                        "unchanged identical: Wear a badge. > Wear a badge.",
                        "added: Keep your password secret.");
    }

    @Test
    void whatWasPartedIsNotPairedByItsWordsBetweenTwoYears() {
        Policy policy = published(
                "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.",
                "- Wear a badge.\n- Visitors sign in at the back gate before lessons begin.",
                "- Wear a badge at all times.\n- Visitors sign in at the back gate before lessons start.");

        assertThat(Statements.of(policy)
                        .wasRemoved("Visitors sign in at the front gate")
                        .changes(0, 2))
                .contains(
                        "removed: Visitors sign in at the front gate before lessons begin.",
                        "added: Visitors sign in at the back gate before lessons start.");
        assertThat(Statements.of(policy)
                        .isNew("Visitors sign in at the back gate")
                        .changes(0, 2))
                .contains(
                        "removed: Visitors sign in at the front gate before lessons begin.",
                        "added: Visitors sign in at the back gate before lessons start.");
    }

    @Test
    void anOlderYearHeldAgainstANewerOneIsTheSameBackwards() {
        Policy policy = published(
                "- Care for your laptop.\n- Visitors sign in at the front gate before lessons begin.",
                "- Charge it overnight.\n- Carry it in its bag.\n- Visitors sign in at the back gate before lessons begin.",
                "- Charge it by night.\n- Carry it in a bag.\n- Visitors sign in at the back gate before lessons start.");

        assertThat(Statements.of(policy)
                        .became("Care for your laptop", "Charge it | Carry it")
                        .wasRemoved("Visitors sign in at the front gate")
                        .changes(2, 0))
                .containsExactlyInAnyOrder(
                        "merged id: Charge it by night. | Carry it in a bag. > Care for your laptop.",
                        "added: Visitors sign in at the front gate before lessons begin.",
                        "removed: Visitors sign in at the back gate before lessons start.");
    }

    @Test
    void aStatedSplitIsOneRecordBetweenTwoYears() {
        Policy policy = published(
                "- Care for your laptop.\n- Wear a badge.",
                "- Charge it overnight.\n- Wear a badge.\n- Carry it in its bag.",
                "- Charge it by night.\n- Wear your badge.\n- Carry it in a bag.");

        assertThat(Statements.of(policy)
                        .became("Care for your laptop", "Charge it | Carry it")
                        .changes(0, 2))
                .contains("split id: Care for your laptop. > Charge it by night. | Carry it in a bag.");
    }

    @Test
    void aStatedMergeIsOneRecordBetweenTwoYears() {
        Policy policy = published(
                "- Charge it overnight.\n- Wear a badge.\n- Carry it in its bag.",
                "- Charge it by night.\n- Wear a badge.\n- Carry it in a bag.",
                "- Care for your laptop.\n- Wear a badge.");

        assertThat(Statements.of(policy)
                        .became("Charge it | Carry it", "Care for your laptop")
                        .changes(0, 2))
                .contains("merged id: Charge it overnight. | Carry it in its bag. > Care for your laptop.");
    }

    @Test
    void twoStatedSplitsOfOneClauseAreOneRecord() {
        Policy policy = published(
                "- Care for your laptop.",
                "- Charge it overnight.\n- Carry it in its bag.",
                "- Charge it overnight.\n- Use a padded sleeve.\n- Mind the stairs.");

        assertThat(Statements.of(policy)
                        .became("Care for your laptop", "Carry it | Charge it")
                        .became("Carry it", "Use a padded | Mind the")
                        .changes(0, 2))
                .containsExactly("split id: Care for your laptop. > Charge it overnight. | Use a padded sleeve. | Mind"
                        + " the stairs.");
    }

    @Test
    void anIdInTheTextHoldsAfterItsAuthorDroppedIt() {
        Policy policy = published(
                "- Keep your password secret. {#passwords}\n- Wear a badge.",
                "- Never tell anybody how you log in. {#passwords}\n- Wear a badge.",
                "- Never tell people how you log in.\n- Wear a badge.\n- Keep your password secret.");

        assertThat(Statements.of(policy).ids(2)).startsWith("passwords", "wear-a-badge");
        assertThat(Statements.of(policy).changes(0, 2))
                .containsExactly(
                        "amended id: Keep your password secret. > Never tell people how you log in.",
                        "unchanged identical: Wear a badge. > Wear a badge.",
                        "added: Keep your password secret.");
    }

    @Test
    void anIdInTheTextHoldsOverLaterEdits() {
        Policy policy = published(
                "- Keep your password secret. {#passwords}\n- Wear a badge.",
                "- Never tell anybody how you log in. {#passwords}\n- Wear a badge.",
                "- Wear a badge.\n- Credentials are yours alone. {#passwords}");

        assertThat(Statements.of(policy).changes(0, 2))
                .containsExactly(
                        "unchanged identical: Wear a badge. > Wear a badge.",
                        "amended id: Keep your password secret. > Credentials are yours alone.");
        assertThat(Statements.of(policy).ids(2)).containsExactly("wear-a-badge", "passwords");
    }
}
