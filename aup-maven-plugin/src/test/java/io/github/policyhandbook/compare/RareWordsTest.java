package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RareWordsTest {

    @Test
    void theClauseThatSharesARareWordIsFound() {
        List<Clause> clauses = Texts.clauses("Lock the screen.\nBring a lanyard.\nClose the gate.");

        assertThat(index(clauses, clauses).likest(1)).contains(1);
    }

    @Test
    void whereEveryWordIsCommonNeighbouringWordsTell() {
        List<String> all = orders("keep", "your", "own", "key", "safe");
        List<Clause> before = all.stream().map(Texts::clause).toList();
        List<Clause> after =
                all.stream().map(order -> Texts.clause(order + " now")).toList();
        RareWords words = index(before, after);

        for (int i = 0; i < before.size(); i++) {
            assertThat(words.likest(i)).as(all.get(i)).contains(i);
        }
    }

    @Test
    void aTruePartnerIsAmongTheFewThatAreTold() {
        LargeTexts texts = new LargeTexts(4);
        List<Clause> before = texts.text(1_000);
        RareWords words = index(before, texts.reworded(before, 1, 0.3));

        long found = IntStream.range(0, before.size())
                .filter(i -> words.likest(i).contains(i))
                .count();
        assertThat(found).isGreaterThanOrEqualTo(975);
    }

    @Test
    void noMoreThanAFewAreTold() {
        List<Clause> alike = Collections.nCopies(70, Texts.clause("Keys are kept in the office."));

        assertThat(index(alike, alike).likest(35)).hasSize(RareWords.MOST_TOLD).contains(35);
    }

    @Test
    @Tag("long")
    void whatIsLookedUpForAClauseDoesNotGrowWithTheText() {
        double half = lookedUpForEach(2_000);

        assertThat(lookedUpForEach(4_000)).isLessThan(1.5 * half).isLessThan(1_000);
    }

    @Test
    void aClauseOfCommonWordsOnlyIsNotSoughtEverywhere() {
        List<Clause> alike = Collections.nCopies(5_000, Texts.clause("Keys are kept in the office."));
        RareWords words = index(alike, alike);
        words.likest(0);

        assertThat(words.lookedUp()).isLessThan(2_000);
    }

    private static double lookedUpForEach(int clauses) {
        LargeTexts texts = new LargeTexts(9);
        List<Clause> before = texts.text(clauses);
        RareWords words = index(before, texts.shuffled(texts.reworded(before, 1, 0.3)));
        IntStream.range(0, clauses).forEach(words::likest);
        return (double) words.lookedUp() / clauses;
    }

    private static RareWords index(List<Clause> before, List<Clause> after) {
        return new RareWords(
                IntStream.range(0, after.size()).boxed().toList(), new PairScores(new OpenPairs(before, after)));
    }

    /** All orders of some words. */
    private static List<String> orders(String... words) {
        List<List<String>> orders = List.of(List.of());
        for (String word : words) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<String> next = new ArrayList<>(order);
                    next.add(place, word);
                    longer.add(next);
                }
            }
            orders = longer;
        }
        return orders.stream().map(order -> String.join(" ", order)).toList();
    }
}
