package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Stems floods: where a file has one fault in line after line, as a text from another program may have, the first hundred of
 * them are told, and how many more there are.
 */
public final class Floods {

    private static final int MOST_TOLD = 100;

    private Floods() {}

    /** The findings that are to be told, in file and line order, each once. */
    public static List<Finding> stemmed(List<Finding> findings) {
        return findings.stream()
                .sorted()
                .distinct()
                .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofOneFile -> ofOneFile(ofOneFile).stream())
                .toList();
    }

    private static List<Finding> ofOneFile(List<Finding> findings) {
        Map<Rule, Long> left = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.fault().rule(), TreeMap::new, Collectors.counting()));
        Map<Rule, Integer> told = new TreeMap<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            Rule rule = finding.fault().rule();
            int number = told.merge(rule, 1, Integer::sum);
            if (number < MOST_TOLD) {
                kept.add(finding);
            } else if (number == MOST_TOLD) {
                kept.add(withMore(finding, left.get(rule) - MOST_TOLD));
            }
        }
        return kept;
    }

    private static Finding withMore(Finding last, long more) {
        Fault fault = last.fault();
        return more == 0
                ? last
                : new Finding(
                        last.path(),
                        new Fault(
                                fault.rule(),
                                fault.severity(),
                                fault.line(),
                                fault.what() + String.format(Locale.UK, ", and %,d more of this rule below", more),
                                fault.mend()));
    }
}
