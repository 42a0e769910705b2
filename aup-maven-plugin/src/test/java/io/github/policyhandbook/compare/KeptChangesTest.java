package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptChangesTest {

    @Test
    void unchangedRecordsAreMadeAgainAmongTheOthersInTheirOrder() {
        assertKept(
                "- Lock the doors.\n- Wear a badge at all times.\n- Sign in.\n- Knock.",
                "- Lock the doors.\n- Wear a badge at all times in school.\n- Ask for help.\n- Knock.");
    }

    @Test
    void soAreThoseOfClausesWithOtherLinesAndNumbers() {
        assertKept("1. Sign in.\n2. Knock.\n3. Wait.", "1. Ask at the desk.\n2. Sign in.\n3. Knock.\n4. Wait.");
    }

    @Test
    void movedClausesAndOtherMarksStayAsTheyWere() {
        assertKept(
                "- Sign in.\n- Knock and wait for an answer.\n- Wait outside.",
                "- Wait outside.\n- *Sign* in.\n- Knock and wait for an answer.");
    }

    @Test
    void partsOfASplitClauseAreNotTakenForUnchangedOnes() {
        assertKept(
                "- Sign in at the desk before nine o'clock and hand in every phone at the office.\n- Knock.",
                "- Sign in at the desk before nine o'clock.\n- Knock.\n- Hand in every phone at the office.");
    }

    @Test
    void aTextThatCameOrWentWholeHasNoneUnchanged() {
        assertKept("- Sign in.", "");
        assertKept("", "- Sign in.");
        assertKept("", "");
    }

    /** An author's word can pair a clause with one that was called otherwise. */
    @Test
    void anUnchangedClauseThatHadAnotherIdIsKeptAsItWas() {
        List<IdentifiedClause> before = List.of(new IdentifiedClause("knock", List.of(), Texts.clause("- Knock.")));
        List<IdentifiedClause> after = List.of(new IdentifiedClause("door", List.of(), Texts.clause("- Knock.")));
        List<ClauseChange> changes = ClauseChanges.of(before, after, Alignment.identity(1));

        assertThat(KeptChanges.of(changes, before).between(before, after)).isEqualTo(changes);
    }

    @Test
    void aTextWithOneIdTwiceIsRefused() {
        IdentifiedClause knock = new IdentifiedClause("knock", List.of(), Texts.clause("- Knock."));

        assertThatThrownBy(() -> KeptChanges.of(List.of(), List.of(knock, knock)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("knock");
    }

    private static void assertKept(String old, String young) {
        List<IdentifiedClause> before = identified(old);
        List<IdentifiedClause> after = identified(young);
        Alignment alignment = ClauseAligner.align(Texts.clauses(old), Texts.clauses(young));
        List<ClauseChange> changes = ClauseChanges.of(before, after, alignment);

        assertThat(KeptChanges.of(changes, before).between(before, after)).isEqualTo(changes);
    }

    private static List<IdentifiedClause> identified(String text) {
        List<IdentifiedClause> clauses = new ArrayList<>();
        for (Clause clause : Texts.clauses(text)) {
            clauses.add(new IdentifiedClause(ClauseIds.slug(clause.text()), List.of(), clause));
        }
        return clauses;
    }
}
