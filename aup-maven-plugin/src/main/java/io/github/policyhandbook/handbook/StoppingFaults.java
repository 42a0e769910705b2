package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.util.List;

/** Faults at the tip with which no handbook can be made: the preview shows the last good one, and them. */
final class StoppingFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    private StoppingFaults(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    /** Ends the making where one of the findings weighs that much. */
    static void refuse(List<Finding> findings) {
        List<Finding> stopping = findings.stream()
                .filter(finding -> finding.fault().severity() == Severity.ERROR)
                .filter(finding -> finding.fault().rule() != Rule.OLD_REVISION)
                .sorted()
                .distinct()
                .toList();
        if (!stopping.isEmpty()) {
            throw new StoppingFaults(stopping);
        }
    }

    /** In file and line order. */
    List<Finding> findings() {
        return findings;
    }
}
