package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives versions the keys they are addressed by: the day each applies from, with {@code -2} for a second one of that day in
 * history order. Approvals that name a version follow it.
 */
final class VersionKeys {

    private VersionKeys() {}

    static List<Milestone> lasting(List<Milestone> milestones) {
        Map<String, String> keys = new HashMap<>();
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (Milestone milestone : milestones) {
            if (milestone instanceof Version version) {
                int count = seen.merge(version.appliesFrom(), 1, Integer::sum);
                keys.put(version.key(), version.appliesFrom() + (count == 1 ? "" : "-" + count));
            }
        }
        return milestones.stream()
                .map(milestone -> milestone instanceof Version version ? rekeyed(version, keys) : milestone)
                .toList();
    }

    private static Version rekeyed(Version version, Map<String, String> keys) {
        List<FactSheet> facts = version.facts().stream()
                .map(sheet -> new FactSheet(
                        sheet.revision(), sheet.since(), sheet.frontMatter(), rekeyed(sheet.approval(), keys)))
                .toList();
        return new Version(keys.get(version.key()), version.source(), facts, version.appliesFrom(), version.basis());
    }

    private static Approval rekeyed(Approval approval, Map<String, String> keys) {
        Optional<String> approved = approval.approvedVersion().map(keys::get);
        return new Approval(approval.state(), approval.date(), approval.by(), approved);
    }
}
