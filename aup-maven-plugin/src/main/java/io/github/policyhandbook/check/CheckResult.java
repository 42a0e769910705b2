package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Severity;
import java.util.List;

/**
 * What a check found.
 *
 * @param files the paths of the files that were looked at, in order
 * @param silenced what is right as it stands, in file and line order
 * @param findings what is wrong, weighed as the school asked, in file and line order, each finding once
 */
public record CheckResult(List<String> files, List<SilencedFinding> silenced, List<Finding> findings) {

    public CheckResult {
        files = List.copyOf(files);
        silenced = silenced.stream().sorted().distinct().toList();
        findings = findings.stream().sorted().distinct().toList();
    }

    /** Whether there is a finding of the weight that a school wants to fail for, or a heavier one. */
    public boolean failsFor(CheckSettings settings) {
        return findings.stream()
                .anyMatch(finding -> settings.failsFor(finding.fault().severity()));
    }

    /** How many findings weigh that much. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.fault().severity() == severity)
                .count();
    }
}
