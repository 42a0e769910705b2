package io.github.policyhandbook.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** What the comparison is to reach, and whether it does. */
final class Aims {

    private final PrintStream out;
    private int missed;

    Aims(PrintStream out) {
        this.out = out;
    }

    void print(Map<Tier, Measures> tiers, Measures ordinary, Measures adversarial, Measures all) {
        out.println("Aims");
        out.println();
        atLeast("F1 of aligned pairs", f1(ordinary), 0.998);
        atLeast("F1 of aligned pairs, adversarial", f1(adversarial), 0.993);
        atLeast("F1 of changed pairs", changedF1(ordinary), 0.99);
        atLeast("F1 of changed pairs, adversarial", changedF1(adversarial), 0.98);
        atLeast("right kind on changed clauses", ordinary.kinds.value(), 0.985);
        atLeast("right kind, adversarial", adversarial.kinds.value(), 0.97);
        atMost("strangers shown as amended", ordinary.strangersAmended.value(), 0.003);
        atMost("strangers, adversarial", adversarial.strangersAmended.value(), 0.01);
        atLeast("moved, precision", all.movesRight.value(), 0.99);
        atLeast("moved, recall", all.movesFound.value(), 0.99);
        atMost("false moves where only inserted or removed", tiers.get(Tier.COMINGS).falseMoves, 0);
        atLeast("split, whole", all.splits.value(), 0.96);
        atLeast("merge, whole", all.merges.value(), 0.96);
        atLeast("renumbered", all.renumbered.value(), 1);
        atLeast("renamed heading over unchanged body", all.headings.value(), 0.95);
        atLeast("inserted boilerplate block", all.blocks.value(), 0.90);
        atLeast("layout only: unchanged or cosmetic", all.layout.value(), 1);
        atLeast("changed words exact", all.words.value(), 0.995);
        atLeast("both texts rebuilt", all.rebuilt.value(), 1);
        atMost("words marked over the fewest", all.marked.value(), 1.2);
        atLeast("same result twice", all.sameTwice.value(), 1);
        atMost("crashes", all.crashes, 0);
        out.println();
        out.println(missed == 0 ? "All aims are reached." : missed + " aims are missed.");
    }

    private static double f1(Measures measures) {
        return Measures.f1(measures.pairsFound, measures.pairsRight);
    }

    private static double changedF1(Measures measures) {
        return Measures.f1(measures.changedFound, measures.changedRight);
    }

    private void atLeast(String what, double value, double aim) {
        tell(what, value, ">=", aim, value >= aim);
    }

    private void atMost(String what, double value, double aim) {
        tell(what, value, "<=", aim, value <= aim);
    }

    private void tell(String what, double value, String sign, double aim, boolean reached) {
        missed += reached ? 0 : 1;
        out.println(String.format(
                Locale.ROOT, "%-45s %9.4f  %s %.4f  %s", what, value, sign, aim, reached ? "reached" : "MISSED"));
    }
}
