package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Makes up policies of up to four sections. */
final class MadeUpDocuments {

    private MadeUpDocuments() {}

    /** Up to 24 rules, alike or not. */
    static Arbitrary<Draft> ofAnyRules() {
        return documents(ofEverySize(rules(), 24));
    }

    /** Up to 18 rules, no two of them about the same things, so that which is which is never chance. */
    static Arbitrary<Draft> ofDistinctRules() {
        return documents(ofEverySize(rules(), 18).uniqueElements(Rule::what));
    }

    /** Up to 16 rules, but only four different ones. */
    static Arbitrary<Draft> ofCopies() {
        return rules().list().ofMinSize(1).ofMaxSize(4).flatMap(few -> documents(ofEverySize(Arbitraries.of(few), 16)));
    }

    private static ListArbitrary<Rule> ofEverySize(Arbitrary<Rule> rules, int most) {
        return rules.list().ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Draft> documents(Arbitrary<List<Rule>> rules) {
        return Combinators.combine(
                        Arbitraries.of(SchoolWords.HEADINGS)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(4),
                        rules)
                .as(MadeUpDocuments::document);
    }

    private static Draft document(List<String> headings, List<Rule> rules) {
        List<String> lines = new ArrayList<>();
        int each = headings.isEmpty() ? 0 : Math.max(1, rules.size() / headings.size());
        for (int i = 0; i < rules.size(); i++) {
            if (each > 0 && i % each == 0 && i / each < headings.size()) {
                lines.add("# " + headings.get(i / each));
            }
            lines.add("- " + rules.get(i).text());
        }
        return Draft.first(lines);
    }

    private static Arbitrary<Rule> rules() {
        return Combinators.combine(
                        Arbitraries.of(SchoolWords.WHO),
                        Arbitraries.of(SchoolWords.DUTY),
                        Arbitraries.of(SchoolWords.DO),
                        Arbitraries.of(SchoolWords.WHAT),
                        Arbitraries.of(SchoolWords.WHERE),
                        Arbitraries.of(SchoolWords.WHY),
                        Arbitraries.of(SchoolWords.FOLLOW_UPS))
                .as(Rule::new);
    }

    private record Rule(
            String who, String duty, String action, String what, String where, String why, String followUp) {

        private String text() {
            return who + " " + duty + " " + action + " " + what + " " + where + " " + why + "."
                    + String.format(Locale.ROOT, followUp, what);
        }
    }
}
