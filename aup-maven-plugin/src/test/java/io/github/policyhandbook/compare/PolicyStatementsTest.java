package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.policy;
import static io.github.policyhandbook.compare.Policies.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import org.junit.jupiter.api.Test;

class PolicyStatementsTest {

    private static final Policy PASSWORDS = published(
            "- Keep your password secret.\n- Wear a badge.", "- Never tell anybody how you log in.\n- Wear a badge.");

    @Test
    void aClauseBecameWhatItsAuthorSays() {
        Statements statements =
                Statements.of(PASSWORDS).became("Keep your password", "Never tell anybody how you log in");

        assertThat(Statements.of(PASSWORDS).changes(0, 1))
                .contains("added: Never tell anybody how you log in.", "removed: Keep your password secret.");
        assertThat(statements.changes(0, 1))
                .containsExactly(
                        "amended id: Keep your password secret. > Never tell anybody how you log in.",
                        "unchanged identical: Wear a badge. > Wear a badge.");
        assertThat(statements.faults()).isEmpty();
    }

    @Test
    void identicalTextDoesNotWinOverAnAuthor() {
        Policy policy = published(
                "- Visitors sign in.\n- Guests ask at reception first.", "- Visitors sign in.\n- Wear a badge.");

        assertThat(Statements.of(policy)
                        .became("Guests ask at reception", "Visitors sign in")
                        .changes(0, 1))
                .containsExactly(
                        "removed: Visitors sign in.",
                        "amended id: Guests ask at reception first. > Visitors sign in.",
                        "added: Wear a badge.");
    }

    @Test
    void anIdInTheTextDoesNotWinOverAnAuthorsLaterWord() {
        Policy policy = published(
                "- Keep your password secret. {#passwords}\n- Wear a badge.",
                "- Never tell how you log in.\n- Wear a badge.\n- Choose long ones. {#passwords}");

        assertThat(Statements.of(policy).became("Keep your", "Never tell").changes(0, 1))
                .containsExactly(
                        "amended id: Keep your password secret. > Never tell how you log in.",
                        "unchanged identical: Wear a badge. > Wear a badge.",
                        "added: Choose long ones.");
    }

    @Test
    void whatWasRemovedIsPairedWithNothing() {
        Policy policy = published(
                "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.",
                "- Wear a badge.\n- Visitors sign in at the back gate before lessons begin.");

        assertThat(Statements.of(policy).changes(0, 1)).anyMatch(change -> change.startsWith("amended"));
        assertThat(Statements.of(policy)
                        .wasRemoved("Visitors sign in at the front gate")
                        .changes(0, 1))
                .containsExactly(
                        "unchanged identical: Wear a badge. > Wear a badge.",
                        "removed: Visitors sign in at the front gate before lessons begin.",
                        "added: Visitors sign in at the back gate before lessons begin.");
    }

    @Test
    void whatIsNewIsPairedWithNothing() {
        Policy policy = published(
                "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.",
                "- Visitors sign in at the back gate before lessons begin.\n- Wear a badge.");

        assertThat(Statements.of(policy)
                        .isNew("Visitors sign in at the back gate")
                        .changes(0, 1))
                .containsExactly(
                        "added: Visitors sign in at the back gate before lessons begin.",
                        "unchanged identical: Wear a badge. > Wear a badge.",
                        "removed: Visitors sign in at the front gate before lessons begin.");
    }

    @Test
    void whatIsNewIsNotTakenForWhatWasThereYearsAgo() {
        Policy policy = published(
                "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.",
                "- Wear a badge.",
                "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.");

        assertThat(Statements.of(policy).ids(2).get(1))
                .isEqualTo(Statements.of(policy).ids(0).get(1));
        assertThat(Statements.of(policy)
                        .isNew("Visitors sign in at the front gate")
                        .ids(2)
                        .get(1))
                .isEqualTo("visitors-sign-in-at-the-front_2");
    }

    @Test
    void aClauseThatBecameSeveralIsOneRecord() {
        Policy policy = published(
                "- Care for your laptop.\n- Wear a badge.",
                "- Charge it overnight.\n- Wear a badge.\n- Carry it in its bag.");
        Statements statements = Statements.of(policy).became("Care for your laptop", "Carry it in its bag | Charge it");

        assertThat(statements.changes(0, 1))
                .containsExactly(
                        "split id: Care for your laptop. > Charge it overnight. | Carry it in its bag.",
                        "unchanged identical: Wear a badge. > Wear a badge.");
        assertThat(statements.ids(1)).containsExactly("charge-it-overnight", "wear-a-badge", "care-for-your-laptop");
    }

    @Test
    void clausesThatBecameOneAreOneRecord() {
        Policy policy = published(
                "- Charge it overnight.\n- Wear a badge.\n- Carry it in its bag.",
                "- Care for your laptop.\n- Wear a badge.");
        Statements statements = Statements.of(policy).became("Carry it | Charge it", "Care for your laptop");

        assertThat(statements.changes(0, 1))
                .containsExactly(
                        "merged id: Charge it overnight. | Carry it in its bag. > Care for your laptop.",
                        "unchanged identical: Wear a badge. > Wear a badge.");
        assertThat(statements.ids(1)).containsExactly("carry-it-in-its-bag", "wear-a-badge");
    }

    @Test
    void aRenamedHeadingKeepsItsSection() {
        Policy policy = published(
                "# Rules\n## Telephones\n- Ask first.\n## Cameras\n- Ask first.",
                "# Rules\n## Cameras\n- Ask first.\n## Pocket devices\n- Ask first.");

        assertThat(Statements.of(policy).became("Telephones", "Pocket devices").changes(0, 1))
                .containsExactly(
                        "unchanged identical: Rules > Rules",
                        "unchanged identical: Cameras > Cameras",
                        "unchanged identical: Ask first. > Ask first.",
                        "amended id: Telephones > Pocket devices",
                        "unchanged identical: Ask first. > Ask first.");
    }

    @Test
    void wordsThatStandOnBothSidesSayNothingOfThatStep() {
        Policy policy = published(
                "- Lock the screen.",
                "- Lock the screen.\n- Guests ask at reception.",
                "- Lock the screen always.\n- Guests ask at reception.",
                "- Guests ask at reception.");
        Statements statements = Statements.of(policy).became("Lock the screen", "Guests ask");

        assertThat(statements.changes(0, 1))
                .containsExactly("added: Lock the screen.", "amended id: Lock the screen. > Guests ask at reception.");
        assertThat(statements.changes(1, 2))
                .containsExactly(
                        "amended wording: Lock the screen. > Lock the screen always.",
                        "unchanged identical: Guests ask at reception. > Guests ask at reception.");
        assertThat(statements.changes(2, 3))
                .containsExactly(
                        "removed: Lock the screen always.",
                        "unchanged identical: Guests ask at reception. > Guests ask at reception.");
    }

    @Test
    void oneClauseMayBeginWithTheSameWordsBeforeAndAfter() {
        Policy policy = published(
                "- Visitors sign in at the gate, and wear what they are given there.\n- Wear a badge.",
                "- Wear a badge.\n- Visitors sign in by a tablet.",
                "- Wear a badge.\n- Visitors sign in on their telephones.");
        Statements statements = Statements.of(policy).became("Visitors sign in", "Visitors sign in");

        assertThat(statements.ids(2)).containsExactly("wear-a-badge", "visitors-sign-in-at-the-gate");
        assertThat(statements.faults()).isEmpty();
    }

    @Test
    void clausesMayBeNamedByTheIdsOnThePage() {
        Policy policy = published(
                "- Ask first.\n- Ask first!\n- Wear a badge.", "- Wear a badge.\n- Knock, and wait.\n- Ask first.");

        assertThat(Statements.of(policy)
                        .became("#ask-first-2", "#knock-and-wait")
                        .changes(0, 1))
                .contains("amended id: Ask first! > Knock, and wait.")
                .contains("unchanged identical: Ask first. > Ask first.");
    }

    @Test
    void anIdAndNoneMeanTheFirstChangeOfItsWords() {
        Policy policy = published(
                "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.",
                "- Wear a badge at all times.\n- Visitors sign in at the front gate before lessons begin.",
                "- Wear a badge.\n- Visitors sign in at the back gate before lessons begin.",
                "- Wear a badge.\n- Visitors sign in at the back gate when lessons begin.");
        Statements statements = Statements.of(policy).wasRemoved("#visitors-sign-in-at-the-front");

        assertThat(statements.changes(0, 1)).noneMatch(change -> change.startsWith("removed"));
        assertThat(statements.changes(1, 2))
                .contains("removed: Visitors sign in at the front gate before lessons begin.");
        assertThat(statements.changes(2, 3))
                .contains("amended wording: Visitors sign in at the back gate before lessons begin."
                        + " > Visitors sign in at the back gate when lessons begin.");
    }

    @Test
    void draftsAreNoVersions() {
        Policy policy = policy("acceptable-use")
                .publish("- Keep your password secret.\n- Wear a badge.")
                .draft("- Use a passphrase.\n- Wear a badge.")
                .publish("- Never tell anybody how you log in.\n- Wear a badge.")
                .build();

        assertThat(Statements.of(policy).became("Keep your", "Never tell").changes(0, 1))
                .contains("amended id: Keep your password secret. > Never tell anybody how you log in.");
        assertThat(Statements.of(policy).became("Keep your", "Use a passphrase").faults())
                .singleElement()
                .asString()
                .startsWith("1: no clause of any published version of \"acceptable-use\" begins \"Use a passphrase\"");
    }

    @Test
    void ofTwoThatContradictTheFirstHolds() {
        Policy policy = published(
                "- Keep your password secret.", "- Never tell anybody how you log in.\n- Use a long passphrase.");
        Statements statements = Statements.of(policy)
                .became("Keep your password", "Never tell")
                .became("Keep your", "Never tell")
                .became("Keep", "Use a long");

        assertThat(statements.changes(0, 1))
                .contains("amended id: Keep your password secret. > Never tell anybody how you log in.");
        assertThat(statements.faults())
                .containsExactly(
                        "3: it says of a clause of \"acceptable-use\" something else than the correction on line"
                                + " 1; the correction is left out. Delete one of the two; a clause that became several is written"
                                + " as one correction, new: [first words, first words].");
    }

    @Test
    void twoClausesThatAreSaidToHaveBecomeTheSameContradictToo() {
        Policy policy = published(
                "- Keep your password secret.\n- Wear a badge.", "- Never tell anybody how you log in.\n- Lock it.");
        Statements statements =
                Statements.of(policy).became("Keep your password", "Never tell").became("Wear a", "Never tell");

        assertThat(statements.changes(0, 1))
                .contains("amended id: Keep your password secret. > Never tell anybody how you log in.");
        assertThat(statements.faults())
                .singleElement()
                .asString()
                .startsWith(
                        "2: it says of a clause of \"acceptable-use\" something else than the correction on line 1");
    }
}
