package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.model.Policy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Policy GATES = published(
            "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.",
            "- Wear a badge.\n- Visitors sign in at the back gate before lessons begin.");

    @Test
    void theIdAClauseHadBeforeStaysAnAnchor() {
        Policy policy = published(
                "- Keep your password secret.\n- Wear a badge.",
                "- Never tell anybody how you log in.\n- Wear a badge.",
                "- Never tell people how you log in.\n- Wear a badge.");
        Statements statements = Statements.of(policy).became("Keep your password", "Never tell anybody");

        assertThat(Statements.of(policy).ids(2)).containsExactly("never-tell-anybody-how-you-log", "wear-a-badge");
        IdentifiedClause clause = statements.clauses(2).get(0);
        assertThat(clause.id()).isEqualTo("keep-your-password-secret");
        assertThat(clause.formerIds()).containsExactly("never-tell-anybody-how-you-log");
        assertThat(statements.lives())
                .extracting(ClauseLife::id)
                .containsExactly("keep-your-password-secret", "wear-a-badge");
        assertThat(statements.lives().get(0).events())
                .extracting(ClauseLife.Event::happening)
                .containsExactly(Happening.FIRST_SEEN, Happening.AMENDED, Happening.AMENDED);
    }

    @Test
    void theIdThatAClauseIsToldToBeAnotherThanStaysAnAnchorOnItsPage() {
        Statements statements = Statements.of(GATES).isNew("Visitors sign in at the back gate");

        IdentifiedClause clause = statements.clauses(1).get(1);
        assertThat(clause.id()).isEqualTo("visitors-sign-in-at-the-back_2");
        assertThat(clause.formerIds()).containsExactly("visitors-sign-in-at-the-front");
        assertThat(statements.lives())
                .filteredOn(life -> life.id().equals("visitors-sign-in-at-the-back_2"))
                .singleElement()
                .satisfies(life -> assertThat(life.formerIds()).isEmpty());
    }

    @Test
    void twoClausesTakenForEachOtherTakeTheirIdsBack() {
        Policy policy = published(
                "- Staff wear a badge on site.\n- Pupils wear a tie in class.",
                "- Staff wear a tie in class.\n- Pupils wear a badge on site.");
        String first = "staff-wear-a-badge-on-site";
        String second = "pupils-wear-a-tie-in-class";
        Statements across = Statements.of(policy)
                .became("Staff wear a badge", "Pupils wear a badge")
                .became("Pupils wear a tie", "Staff wear a tie");
        Statements along = Statements.of(policy)
                .became("Staff wear a badge", "Staff wear a tie")
                .became("Pupils wear a tie", "Pupils wear a badge");

        assertThat(across.ids(1)).containsExactly(second, first);
        assertThat(along.ids(1)).containsExactly(first, second);
        assertThat(along.clauses(1))
                .allSatisfy(clause -> assertThat(clause.formerIds()).isEmpty());
    }

    @Test
    void aLaterClauseOfTheSameWordsKeepsTheIdItWasPublishedWith() {
        Policy policy = published(
                "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.",
                "- Wear a badge.\n- Visitors sign in at the back gate before lessons begin.",
                "- Wear a badge.\n- Visitors sign in at the back gate before lessons begin.\n"
                        + "- Visitors sign in at the back of the hall on Sundays.");
        List<String> published = Statements.of(policy).ids(2);
        List<String> corrected =
                Statements.of(policy).isNew("Visitors sign in at the back gate").ids(2);

        assertThat(published.get(2)).isEqualTo("visitors-sign-in-at-the-back");
        assertThat(corrected.get(2)).isEqualTo(published.get(2));
        assertThat(corrected.get(1)).isEqualTo("visitors-sign-in-at-the-back_2");
    }

    @Test
    void anAuthorsIdIsTakenByTheClauseThatHasItNow() {
        Policy policy = published(
                "- Keep your password secret. {#passwords}\n- Wear a badge.",
                "- Never tell how you log in.\n- Wear a badge.\n- Choose long ones. {#passwords}");
        Statements statements = Statements.of(policy).became("Keep your", "Never tell");

        assertThat(statements.ids(1)).containsExactly("passwords-2", "wear-a-badge", "passwords");
    }

    @Test
    @Tag("long")
    void statementsChangeNoIdOfOtherClausesAndNoneLater() {
        for (long seed = 1; seed <= 10; seed++) {
            CommitteeEdits committee = new CommitteeEdits(seed);
            String[] texts = new String[6];
            Draft draft = committee.document(14);
            for (int v = 0; v < texts.length; v++) {
                texts[v] = draft.text();
                draft = committee.revise(draft, 3);
            }
            Policy whole = published(texts);
            List<IdentifiedClause> first = Statements.of(whole).clauses(0);
            List<IdentifiedClause> second = Statements.of(whole).clauses(1);
            String removed = first.get(first.size() / 2).clause().text();
            String young = second.get(second.size() / 3).clause().text();
            for (int v = 0; v < texts.length; v++) {
                List<IdentifiedClause> published = Statements.of(whole).clauses(v);
                List<IdentifiedClause> corrected = stated(whole, removed, young).clauses(v);
                assertThat(corrected).extracting(IdentifiedClause::id).doesNotHaveDuplicates();
                for (int i = 0; i < published.size(); i++) {
                    String id = corrected.get(i).id();
                    String before = published.get(i).id();
                    boolean otherHasIt =
                            corrected.stream().anyMatch(clause -> clause.id().equals(before));
                    assertThat(id.equals(before) || corrected.get(i).formerIds().contains(before) || otherHasIt)
                            .as("seed " + seed + ": " + before)
                            .isTrue();
                }
                for (int length = v + 1; length < texts.length; length++) {
                    Policy part = published(Arrays.copyOf(texts, length));
                    assertThat(stated(part, removed, young).ids(v))
                            .as("seed " + seed)
                            .isEqualTo(stated(whole, removed, young).ids(v));
                }
            }
        }
    }

    @Test
    void anIdMeansTheClauseThatEarlierStatementsGaveItTo() {
        Policy policy = published(
                "- Keep your password secret.\n- Wear a badge.",
                "- Never tell anybody how you log in.\n- Wear a badge.",
                "- Do not disclose credentials to others.\n- Wear a badge.");
        Statements statements = Statements.of(policy)
                .became("Keep your password", "Never tell anybody")
                .became("#keep-your-password-secret", "Do not disclose");

        assertThat(statements.faults()).isEmpty();
        assertThat(statements.ids(2)).containsExactly("keep-your-password-secret", "wear-a-badge");
    }

    @Test
    void anIdThatNoClauseHasAnyMoreMeansTheOneItWasPrintedBeside() {
        Policy policy = published(
                "- Wear a badge.\n- Visitors sign in at the front gate before lessons begin.",
                "- Wear a badge.\n- Visitors sign in at the back gate before lessons begin.",
                "- Wear a badge.\n- All guests knock.");
        Statements statements = Statements.of(policy)
                .wasRemoved("Visitors sign in at the front gate")
                .became("#visitors-sign-in-at-the-front", "All guests");

        assertThat(statements.changes(1, 2))
                .contains("amended id: Visitors sign in at the back gate before lessons begin. > All guests knock.");
    }

    @Test
    void whatIsCalledRemovedOrNewDoesNotReturnInThatStepHoweverAlike() {
        String front = "Visitors sign in at the front gate before lessons begin, show who they are, put their badge on"
                + " where everybody sees it and wait for a member of staff to fetch them.";
        Policy policy =
                published("- Wear a badge.\n- " + front, "- Wear a badge.\n- " + front.replace("front", "back"));

        assertThat(Statements.of(policy)
                        .wasRemoved("Visitors sign in at the front")
                        .ids(1))
                .containsExactly("wear-a-badge", "visitors-sign-in-at-the-back_2");
        assertThat(Statements.of(policy).isNew("Visitors sign in at the back").ids(1))
                .containsExactly("wear-a-badge", "visitors-sign-in-at-the-back_2");
    }

    private static Statements stated(Policy policy, String removed, String young) {
        return Statements.of(policy).became(removed.replace("|", ""), young.replace("|", ""));
    }
}
