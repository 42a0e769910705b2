package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.util.List;
import java.util.Optional;

/** Gives findings the weight the school asked for, and leaves out those of rules it did not ask for. */
public final class Weighing {

    private Weighing() {}

    /** The findings that are to be told, in the same order. */
    public static List<Finding> of(List<Finding> findings, CheckSettings settings) {
        return findings.stream()
                .filter(finding -> settings.oldRevisions() || finding.fault().rule() != Rule.OLD_REVISION)
                .flatMap(finding -> weighed(finding, settings).stream())
                .toList();
    }

    private static Optional<Finding> weighed(Finding finding, CheckSettings settings) {
        return settings.weights()
                .getOrDefault(
                        finding.fault().rule(), Optional.of(finding.fault().severity()))
                .map(severity -> new Finding(finding.path(), finding.fault().weighing(severity)));
    }
}
