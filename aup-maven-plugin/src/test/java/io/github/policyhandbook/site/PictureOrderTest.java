package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.IdentifiedClause;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PictureOrderTest {

    @Test
    void aClauseThatIsGoneStandsBehindItsOldNeighbour() {
        assertThat(order("a b gone c", "a new b c")).isEqualTo("a new b gone c");
    }

    @Test
    void aClauseThatIsGoneFromTheTopStaysThere() {
        assertThat(order("gone a b", "a b")).isEqualTo("gone a b");
    }

    @Test
    void theNewestTextsOrderHoldsWhereClausesMoved() {
        assertThat(order("a b c gone", "c a b")).isEqualTo("c gone a b");
    }

    @Test
    void aTextThatIsGoneAsAWholeKeepsItsOrder() {
        assertThat(order("a b", "")).isEqualTo("a b");
    }

    @Test
    void eachClauseIsShownAsTheNewestTextHasIt() {
        IdentifiedClause old = clause("a", "Lock it.");
        IdentifiedClause now = clause("a", "Lock it now.");

        assertThat(PictureOrder.of(List.of(List.of(old), List.of(now)))).containsExactly(now);
    }

    private static String order(String... texts) {
        List<List<IdentifiedClause>> clauses = Stream.of(texts)
                .map(text -> Stream.of(text.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(id -> clause(id, id))
                        .toList())
                .toList();
        return String.join(
                " ", PictureOrder.of(clauses).stream().map(IdentifiedClause::id).toList());
    }

    private static IdentifiedClause clause(String id, String text) {
        return new IdentifiedClause(id, List.of(), TestText.of(text).clauses().get(0));
    }
}
