package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads off a handbook what stories are asked about, as short strings. */
final class StoryReader {

    private StoryReader() {}

    static List<String> ids(Handbook handbook) {
        return handbook.policies().stream().map(Policy::id).toList();
    }

    /** {@code 2024-09-01 EFFECTIVE First text.} for each version, {@code 2025-07-01 ended} for each end. */
    static List<String> milestones(Handbook handbook, String policy) {
        return policy(handbook, policy).milestones().stream()
                .map(StoryReader::milestone)
                .toList();
    }

    private static String milestone(Milestone milestone) {
        return milestone instanceof Version version
                ? version.key() + " " + version.basis() + " "
                        + version.text().clauses().get(0).text()
                : milestone.date() + " ended";
    }

    /** The words that applied on a day; {@code none} where nothing did. */
    static String inForce(Handbook handbook, String policy, String day) {
        return policy(handbook, policy)
                .inForceOn(LocalDate.parse(day))
                .map(version -> version.text().clauses().get(0).text())
                .orElse("none");
    }

    /** {@code 2023-2024: aup First text.} for each edition. */
    static List<String> editions(Handbook handbook) {
        return handbook.editions().stream().map(StoryReader::edition).toList();
    }

    private static String edition(Edition edition) {
        StringBuilder line = new StringBuilder(edition.label()).append(':');
        edition.entries()
                .forEach(entry -> line.append(' ')
                        .append(entry.policy().id())
                        .append(' ')
                        .append(entry.version().text().clauses().get(0).text()));
        return line.toString();
    }

    /** {@code aup: First text. -> Second text.} for each proposal; {@code nothing} where a side is missing. */
    static List<String> proposals(ProposedHandbook proposed) {
        return proposed.proposals().stream()
                .map(proposal -> proposal.policy().id() + ": " + words(proposal.approved()) + " -> "
                        + words(proposal.proposed()))
                .toList();
    }

    private static String words(Optional<Version> version) {
        return version.map(text -> text.text().clauses().get(0).text()).orElse("nothing");
    }

    static Policy policy(Handbook handbook, String id) {
        return handbook.policy(id).orElseThrow(() -> new AssertionError("no policy " + id + " in " + ids(handbook)));
    }

    /** {@code WARNING policies/aup.md: what is wrong} */
    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.fault().severity() + " " + finding.path() + ": "
                        + finding.fault().what())
                .toList();
    }
}
