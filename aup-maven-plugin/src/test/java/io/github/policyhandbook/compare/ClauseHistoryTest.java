package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.handbook;
import static io.github.policyhandbook.compare.Policies.policy;
import static io.github.policyhandbook.compare.Policies.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.StatedClause;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClauseHistoryTest {

    private static final String ACCOUNTS =
            "- Keep private and school accounts apart, and discuss no pupil on a private account.";

    private static final String CONDUCT = "- Lock the screen.\n" + ACCOUNTS;

    /** Its second clause is a little like the one that went, and takes it for its own where nothing else is known. */
    private static final String REFERRING =
            "- Lock the screen.\n- Keep to the social media policy with private and school accounts.";

    @Test
    void anIdIsTheFirstWordsAtBirth() {
        Policy policy = published("# Acceptable Use\n- Keep your password secret at all times, and lock the screen.");

        assertThat(ids(policy, 0)).containsExactly("acceptable-use", "keep-your-password-secret-at-all");
    }

    @Test
    void equalFirstWordsAreCounted() {
        Policy policy = published("- Ask the office.\n- Ask the office!\n- Ask the office?");

        assertThat(ids(policy, 0)).containsExactly("ask-the-office", "ask-the-office-2", "ask-the-office-3");
    }

    @Test
    void anIdSurvivesRewordingMovingAndRenumbering() {
        Policy policy = published(
                "1. Keep passwords secret from others.\n2. Lock the screen.\n3. Wear a badge.",
                "2. Lock the screen.\n3. Wear a badge.\n4. Keep all passwords secret from others.");

        assertThat(ids(policy, 1))
                .containsExactly("lock-the-screen", "wear-a-badge", "keep-passwords-secret-from-others");
    }

    @Test
    void aTextWithoutLatinLettersIsCalledClause() {
        assertThat(ids(published("- \u5b66\u6821\n- !!!"), 0)).containsExactly("clause", "clause-2");
    }

    @Test
    void marksAndCaseAreDroppedFromAnId() {
        assertThat(ids(published("- \u00c9t\u00e9 \u00e0 l'\u00c9COLE"), 0)).containsExactly("ete-a-l-ecole");
    }

    @Test
    void anIdKeepsAwayFromThePagesFurniture() {
        assertThat(ids(published("# AUP search\n- Lock. {#aup-toc}"), 0))
                .containsExactly("clause-aup-search", "clause-aup-toc");
    }

    @Test
    void anAuthorsIdTakesOverAndTheOldOneStaysAnAnchor() {
        Policy policy = published(
                "- Keep passwords secret.", "- Keep passwords secret. {#passwords}", "- Keep passwords secret.");

        IdentifiedClause newest = clauses(policy, 2).get(0);
        assertThat(newest.id()).isEqualTo("passwords");
        assertThat(newest.formerIds()).containsExactly("keep-passwords-secret");
    }

    @Test
    void anAuthorsIdIsTakenFromAnotherClauseThatHadItByItsWords() {
        Policy policy = published(
                "# Passwords\n- Keep them secret always.", "# Passwords\n- Keep them secret always. {#passwords}");

        assertThat(ids(policy, 0)).containsExactly("passwords-2", "passwords");
        assertThat(ids(policy, 1)).containsExactly("passwords-2", "passwords");
    }

    @Test
    void anAuthorsIdIsNeverGivenToALaterClauseWithThoseWords() {
        Policy policy = published("- Keep them secret. {#lock-the-screen}", "- Keep them secret.\n- Lock the screen.");

        assertThat(ids(policy, 1)).containsExactly("lock-the-screen", "lock-the-screen-2");
    }

    @Test
    void anIdStatedTwiceInOneTextIsTheFirstOnes() {
        assertThat(ids(published("- Lock the screen. {#a}\n- Wear a badge. {#a}"), 0))
                .containsExactly("a", "wear-a-badge");
    }

    @Test
    void aClauseThatReturnsTakesItsIdBack() {
        Policy policy = published(
                "- Lock the screen.\n- Hand in your phone at reception.",
                "- Lock the screen.",
                "- Hand in your phone at the reception.\n- Lock the screen.");

        assertThat(ids(policy, 2)).containsExactly("hand-in-your-phone-at-reception", "lock-the-screen");
    }

    @Test
    void aClauseThatReturnsIsNotTakenForTheOneThatGoesAsItComes() {
        Policy policy = published(
                "- All phones are handed in at reception each morning.\n"
                        + "- Tablets are handed in at the office each morning.",
                "- Tablets are handed in at the office each morning.",
                "- All phones are handed in at reception each morning.");

        assertThat(ids(policy, 2)).containsExactly("all-phones-are-handed-in-at");
        assertThat(HandbookComparison.of(handbook(policy), Progress.SILENT).lives(policy))
                .extracting(ClauseLife::id, ClauseLife::isAlive)
                .containsExactly(
                        tuple("all-phones-are-handed-in-at", true), tuple("tablets-are-handed-in-at-the", false));
    }

    @Test
    void clausesThatWereJoinedAndArePartedAgainAreASplitWithTheirOldIds() {
        String phones = "- All phones are handed in at reception each morning.";
        String badges = "- Every visitor wears a badge that the office has signed.";
        Policy policy = published(phones + "\n" + badges, phones + " " + badges.substring(2), phones + "\n" + badges);

        assertThat(ids(policy, 2)).isEqualTo(ids(policy, 0));
        assertThat(HandbookComparison.of(handbook(policy), Progress.SILENT).lives(policy))
                .allSatisfy(life -> assertThat(life.events())
                        .extracting(ClauseLife.Event::happening)
                        .contains(ClauseLife.Happening.SPLIT));
    }

    @Test
    void clausesAreKnownAgainBehindAStub() {
        Policy policy = published(
                "- Lock the screen when you leave the room.\n- Hand in your phone at reception.",
                "- Under revision.",
                "- Lock your screen when you leave any room.\n- Hand in phones at the reception.");

        assertThat(ids(policy, 2)).containsExactly("lock-the-screen-when-you-leave", "hand-in-your-phone-at-reception");
    }

    @Test
    void anIdOfAGoneClauseIsNotGivenToAnother() {
        Policy policy = published(
                "- Lock the screen.\n- Report every loss of a device to the office at once, and tell the insurer.",
                "- Lock the screen.",
                "- Lock the screen.\n- Report every loss of a deposit cheque in the accounting ledger for audit.");

        assertThat(ids(policy, 2).get(1)).isEqualTo("report-every-loss-of-a-deposit");
        assertThat(ids(policy, 0).get(1)).isEqualTo("report-every-loss-of-a-device");
    }

    @Test
    void ofASplitThePartMostLikeTheWholeKeepsTheId() {
        Policy policy = published(
                "- Lock it. Report a lost laptop to the school office on the same day.",
                "- Lock it always.\n- Report a lost laptop to the school office on the same day.");

        assertThat(ids(policy, 1)).contains("lock-it-report-a-lost-laptop");
        assertThat(ids(policy, 1).get(1)).isEqualTo("lock-it-report-a-lost-laptop");
    }

    @Test
    void ofAMergeTheIdGoesOnThatItBeginsWith() {
        Policy policy = published(
                "- Lock the screen.\n- Report a lost laptop to the school office on the same day.",
                "- Lock the screen. Report a lost laptop to the school office on the same day.");

        assertThat(ids(policy, 1)).containsExactly("lock-the-screen");
    }

    @Test
    void ofAMergeThatBeginsWithNewWordsTheLargestSourcesIdGoesOn() {
        Policy policy = published(
                "- Lock the screen.\n- Report a lost laptop to the school office on the same day.",
                "- Always lock the screen. Report a lost laptop to the school office on the same day.");

        assertThat(ids(policy, 1)).containsExactly("report-a-lost-laptop-to-the");
    }

    @Test
    void ofASplitThePartThatBeginsAsTheWholeDidKeepsTheId() {
        Policy policy = published(
                "- Lock the screen. Report a lost laptop to the school office on the same day.",
                "- Lock the screen.\n- Report a lost laptop to the school office on the same day.");

        assertThat(ids(policy, 1).get(0)).isEqualTo("lock-the-screen-report-a-lost");
    }

    @Test
    void noWordOfADraftIsInAnId() {
        Policy policy = policy("phones")
                .publish("- Lock the screen.")
                .draft("- Lock the screen.\n- Dismiss whoever brings a phone to school.")
                .publish("- Lock the screen.\n- Warn whoever brings a phone to school.")
                .build();

        assertThat(ids(policy, 1)).containsExactly("lock-the-screen", "warn-whoever-brings-a-phone-to");
    }

    @Test
    void draftsCarryAClauseOverManySmallSteps() {
        Policy policy = policy("phones")
                .publish("- Lock the screen.\n- Telephones are kept in lockers all day.\n- Wear a badge.")
                .draft("- Lock the screen.\n- Telephones are kept in pouches all day.\n- Wear a badge.")
                .draft("- Lock the screen.\n- Mobile devices are kept in pouches all day.\n- Wear a badge.")
                .draft("- Lock the screen.\n- Mobile devices are kept in pouches during lessons.\n- Wear a badge.")
                .publish("- Lock the screen.\n- Mobile devices stay in pouches during lessons.\n- Wear a badge.")
                .build();

        assertThat(ids(policy, 1))
                .containsExactly("lock-the-screen", "telephones-are-kept-in-lockers-all", "wear-a-badge");
    }

    @Test
    void aClauseThatComesFromAnotherPolicyKeepsItsId() {
        Policy devices = policy("devices")
                .publish("- Hand in all phones at reception.\n- Lock the screen.")
                .publish("- Hand in your phone at reception.\n- Lock the screen.")
                .publish("- Lock the screen.")
                .build();
        Policy phones = policy("phones")
                .pause()
                .pause()
                .publish("- Hand in your phone at reception.")
                .build();

        HandbookComparison comparison = HandbookComparison.of(handbook(devices, phones), Progress.SILENT);

        assertThat(comparison.clauses(phones, phones.versions().get(0)))
                .extracting(IdentifiedClause::id)
                .containsExactly("hand-in-all-phones-at-reception");
    }

    @Test
    @Tag("long")
    void idsDoNotChangeWhenHistoryGrows() {
        for (long seed = 1; seed <= 12; seed++) {
            CommitteeEdits committee = new CommitteeEdits(seed);
            String[] texts = new String[7];
            Draft draft = committee.document(18);
            for (int v = 0; v < texts.length; v++) {
                texts[v] = draft.text();
                draft = committee.revise(draft, 3);
            }
            Policy whole = published(texts);
            for (int length = 1; length < texts.length; length++) {
                Policy part = published(Arrays.copyOf(texts, length));
                for (int v = 0; v < length; v++) {
                    assertThat(ids(part, v)).as("seed " + seed).isEqualTo(ids(whole, v));
                }
            }
            for (int v = 0; v < texts.length; v++) {
                assertThat(ids(whole, v)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void anAuthorsIdThatIsTheClausesOwnAlreadyBringsItBackAfterItWasGone() {
        Policy policy = published(
                "- Passwords. {#passwords}\n- Wear a badge.",
                "- Wear a badge.",
                "- Wear a badge.\n- Whoever logs in tells nobody how. {#passwords}");

        assertThat(ids(policy, 0)).containsExactly("passwords", "wear-a-badge");
        assertThat(ids(policy, 2)).containsExactly("wear-a-badge", "passwords");
    }

    @Test
    void aVersionOfAnotherPolicyIsRefused() {
        Policy one = published("- Lock the screen.");
        Policy two = published("- Lock the screen.", "- Wear a badge.");

        assertThatThrownBy(() -> HandbookComparison.of(handbook(one), Progress.SILENT)
                        .clauses(one, two.versions().get(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("policy acceptable-use has no version");
    }

    @Test
    void aClauseThatGoesToAnotherPolicyLeavesItsIdToNoneThatStandsInItsPlace() {
        Policy conduct = policy("conduct").publish(CONDUCT).publish(REFERRING).build();
        Policy social = policy("social")
                .publish("- Silence your phone.")
                .publish("- Silence your phone.\n" + ACCOUNTS)
                .build();
        Policy silent = policy("social")
                .publish("- Silence your phone.")
                .publish("- Silence your phone.\n- Wear a badge.")
                .build();

        assertThat(ids(conduct, 1, social)).containsExactly("lock-the-screen", "keep-to-the-social-media-policy");
        assertThat(ids(social, 1, conduct))
                .containsExactly("silence-your-phone", "keep-private-and-school-accounts-apart");
        assertThat(ids(conduct, 1, silent))
                .containsExactly("lock-the-screen", "keep-private-and-school-accounts-apart");
    }

    @Test
    void itIsGoneAlsoWhereAnAuthorSpeaksOfOtherClauses() {
        Policy conduct = policy("conduct").publish(CONDUCT).publish(REFERRING).build();
        Policy social = policy("social")
                .publish("- Silence your phone.")
                .publish("- Silence your phone.\n" + ACCOUNTS)
                .build();
        ClauseStatement screens = new ClauseStatement(
                1, "conduct", List.of(new StatedClause(1, "Lock the")), List.of(new StatedClause(1, "Lock the")));

        assertThat(HandbookComparison.of(handbook(conduct, social), List.of(screens), Progress.SILENT)
                        .clauses(conduct, conduct.versions().get(1)))
                .extracting(IdentifiedClause::id)
                .containsExactly("lock-the-screen", "keep-to-the-social-media-policy");
    }

    @Test
    void aShortClauseThatReturnsWordForWordTakesItsIdBack() {
        Policy policy = published("- Ask us.\n- Wear a badge.", "- Wear a badge.", "- Wear a badge.\n- Ask us.");

        assertThat(ids(policy, 2)).containsExactly("wear-a-badge", "ask-us");
    }

    @Test
    void ofTwoThatAreGoneTheOneThatWentLastReturnsFirst() {
        Policy policy = published(
                "- Ask us.\n- Wear a badge.\n- Ask us.",
                "- Ask us.\n- Wear a badge.",
                "- Wear a badge.",
                "- Wear a badge.\n- Ask us.",
                "- Wear a badge.\n- Ask us.\n- Lock it.\n- Ask us.");

        assertThat(ids(policy, 0)).containsExactly("ask-us", "wear-a-badge", "ask-us-2");
        assertThat(ids(policy, 3)).containsExactly("wear-a-badge", "ask-us");
        assertThat(ids(policy, 4)).containsExactly("wear-a-badge", "ask-us", "lock-it", "ask-us-2");
    }

    @Test
    void aClauseThatWentToAnotherPolicyIsRemovedBetweenAnyTwoYearsAroundIt() {
        Policy conduct = policy("conduct")
                .publish(CONDUCT)
                .publish(REFERRING)
                .publish(REFERRING.replace("Keep to", "Stick to"))
                .build();
        Policy social = policy("social")
                .publish("- Silence your phone.")
                .publish("- Silence your phone.\n" + ACCOUNTS)
                .build();
        HandbookComparison comparison = HandbookComparison.of(handbook(conduct, social), Progress.SILENT);

        assertThat(kinds(comparison, conduct, 0, 2))
                .containsExactly(ChangeKind.UNCHANGED, ChangeKind.REMOVED, ChangeKind.ADDED);
        assertThat(kinds(comparison, conduct, 2, 0))
                .containsExactlyInAnyOrder(ChangeKind.UNCHANGED, ChangeKind.REMOVED, ChangeKind.ADDED);
        assertThat(kinds(comparison, conduct, 1, 2)).containsExactly(ChangeKind.UNCHANGED, ChangeKind.AMENDED);
    }

    private static List<ChangeKind> kinds(HandbookComparison comparison, Policy policy, int from, int to) {
        return comparison
                .compare(policy, policy.versions().get(from), policy.versions().get(to))
                .changes()
                .stream()
                .map(ClauseChange::kind)
                .toList();
    }

    private static List<String> ids(Policy policy, int version) {
        return clauses(policy, version).stream().map(IdentifiedClause::id).toList();
    }

    private static List<IdentifiedClause> clauses(Policy policy, int version) {
        return HandbookComparison.of(handbook(policy), Progress.SILENT)
                .clauses(policy, policy.versions().get(version));
    }

    /** The ids of a policy that stands in the handbook with another one. */
    private static List<String> ids(Policy policy, int version, Policy other) {
        return HandbookComparison.of(handbook(policy, other), Progress.SILENT)
                .clauses(policy, policy.versions().get(version))
                .stream()
                .map(IdentifiedClause::id)
                .toList();
    }
}
