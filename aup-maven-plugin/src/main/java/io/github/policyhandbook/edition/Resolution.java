package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Severity;
import java.util.List;

/**
 * A handbook, and all that was found wrong on the way to it.
 *
 * @param handbook what the site's readers may see; its findings speak of nothing else
 * @param findings every finding, also those in drafts and in files for other readers: for the console only, in file and
 *     line order
 * @param names by which names files beside the policies may speak of them
 */
public record Resolution(Handbook handbook, List<Finding> findings, PolicyNames names) {

    public Resolution {
        findings = findings.stream().sorted().distinct().toList();
    }

    /** Whether a finding stops the build, once all are told. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.fault().severity() == Severity.ERROR);
    }
}
