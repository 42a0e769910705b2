package io.github.policyhandbook.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints what was measured: a row a tier, then the table of aims. */
final class Report {

    private static final String[] COLUMNS = {
        "tier",
        "texts",
        "pairs F1",
        "changed F1",
        "kind",
        "strangers",
        "move P",
        "move R",
        "split",
        "merge",
        "s+m P",
        "number",
        "heading",
        "words",
        "whole",
        "marked"
    };

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Map<Tier, Measures> own, Map<Tier, Measures> plain) {
        out.println("The plugin, by tier (percent; marked: words marked over the fewest possible)");
        out.println();
        row(COLUMNS);
        own.forEach((tier, measures) -> row(cells(tier.title(), measures)));
        Measures ordinary = sum(own, tier -> !tier.isAdversarial());
        Measures adversarial = sum(own, Tier::isAdversarial);
        row(cells("all ordinary", ordinary));
        row(cells("all adversarial", adversarial));
        out.println();
        out.println("A histogram diff of clauses with greedy pairing, on the same texts");
        out.println();
        row(COLUMNS);
        plain.forEach((tier, measures) -> row(cells(tier.title(), measures)));
        row(cells("all ordinary", sum(plain, tier -> !tier.isAdversarial())));
        row(cells("all adversarial", sum(plain, Tier::isAdversarial)));
        out.println();
        new Aims(out).print(own, ordinary, adversarial, sum(own, tier -> true));
    }

    private static Measures sum(Map<Tier, Measures> measures, Function<Tier, Boolean> which) {
        Measures sum = new Measures();
        measures.forEach((tier, those) -> {
            if (which.apply(tier)) {
                sum.add(those);
            }
        });
        return sum;
    }

    private static String[] cells(String title, Measures measures) {
        return new String[] {
            title,
            String.valueOf(measures.texts),
            percent(Measures.f1(measures.pairsFound, measures.pairsRight)),
            percent(Measures.f1(measures.changedFound, measures.changedRight)),
            measures.kinds.percent(),
            measures.strangersAmended.percent(),
            measures.movesRight.percent(),
            measures.movesFound.percent(),
            measures.splits.percent(),
            measures.merges.percent(),
            measures.splitsRight.percent(),
            measures.renumbered.percent(),
            measures.headings.percent(),
            measures.words.percent(),
            measures.wordsWhole.percent(),
            measures.marked.ratio()
        };
    }

    static String percent(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", 100 * value);
    }

    private void row(String... cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-31s", cells[0]));
        for (int k = 1; k < cells.length; k++) {
            row.append(String.format(Locale.ROOT, "%11s", cells[k]));
        }
        out.println(row);
    }
}
