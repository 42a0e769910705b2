package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a policy what the site's readers may not see, before anything is made of it.
 *
 * <p>What a policy's newest published facts close is closed with all its history. A version is closed by the newest facts
 * stated over it: whoever narrowed the circle meant the text. What the site's own circle may read stays, with the dates it
 * has in the whole history.
 */
final class ReaderCircle {

    private final Readers site;

    ReaderCircle(Readers site) {
        this.site = site;
    }

    /** The policy as this circle may know it; empty if it may know of no version. */
    Optional<PublishedPolicy> filter(PublishedPolicy policy) {
        boolean open = policy.newestPublished().filter(this::mayBeShown).isPresent();
        if (!open) {
            return Optional.empty();
        }
        Set<Integer> closed = new HashSet<>();
        List<Milestone> milestones = milestones(policy, closed);
        List<PolicyRevision> revisions = policy.revisions().stream()
                .filter(this::mayBeShown)
                .filter(revision -> revision.isDraft()
                        || !closed.contains(revision.revision().position()))
                .toList();
        PublishedPolicy filtered = new PublishedPolicy(policy.file(), milestones, revisions);
        return filtered.hasVersion() ? Optional.of(withoutClosedApprovals(filtered)) : Optional.empty();
    }

    private List<Milestone> milestones(PublishedPolicy policy, Set<Integer> closed) {
        List<Milestone> kept = new ArrayList<>();
        boolean knownToStand = false;
        for (int i = 0; i < policy.milestones().size(); i++) {
            Milestone milestone = policy.milestones().get(i);
            if (milestone instanceof Version version) {
                if (mayBeShown(version.latestFacts().frontMatter())) {
                    kept.add(filter(version, policy));
                    knownToStand = true;
                } else {
                    // Its end would tell of it, unless it also ends a text that these readers know.
                    knownToStand = !kept.isEmpty() && kept.get(kept.size() - 1) instanceof Version;
                    closed.addAll(positions(policy, i));
                }
            } else if (milestone instanceof Withdrawal end && knownToStand) {
                kept.add(filter(end));
            }
        }
        return kept;
    }

    /** The revisions that left a version's text as it was, up to the policy's next turn. */
    private static List<Integer> positions(PublishedPolicy policy, int milestone) {
        int first = policy.milestones().get(milestone).revision().position();
        int next = milestone + 1 < policy.milestones().size()
                ? policy.milestones().get(milestone + 1).revision().position()
                : Integer.MAX_VALUE;
        return policy.revisions().stream()
                .map(revision -> revision.revision().position())
                .filter(position -> position == first || (position > first && position < next))
                .toList();
    }

    /** The version without the facts that are closed; its source is the first revision that may be shown. */
    private Version filter(Version version, PublishedPolicy policy) {
        List<FactSheet> open = version.facts().stream()
                .filter(sheet -> mayBeShown(sheet.frontMatter()))
                .toList();
        if (open.size() == version.facts().size()) {
            return version;
        }
        PolicyRevision source = policy.revisions().stream()
                .filter(revision -> revision.revision().equals(open.get(0).revision()))
                .findFirst()
                .orElseThrow();
        return new Version(version.key(), source, open, version.appliesFrom(), version.basis());
    }

    private Withdrawal filter(Withdrawal end) {
        return mayBeShown(end.facts())
                ? end
                : new Withdrawal(end.revision(), end.date(), end.removed(), FrontMatter.EMPTY);
    }

    /** Of an approval only what open facts tell, too: of a closed text's, what those that stand over the open text repeat. */
    private PublishedPolicy withoutClosedApprovals(PublishedPolicy policy) {
        Set<String> keys = new HashSet<>(policy.versions().map(Version::key).toList());
        List<FrontMatter> open = policy.publishedRevisions().stream()
                .map(revision -> revision.text().frontMatter())
                .toList();
        List<Milestone> milestones = policy.milestones().stream()
                .map(milestone -> milestone instanceof Version version ? withApprovals(version, keys, open) : milestone)
                .toList();
        return new PublishedPolicy(policy.file(), milestones, policy.revisions());
    }

    private static Version withApprovals(Version version, Set<String> keys, List<FrontMatter> open) {
        List<FactSheet> facts = version.facts().stream()
                .map(sheet -> {
                    Approval approval = sheet.approval();
                    boolean known =
                            approval.approvedVersion().filter(keys::contains).isPresent();
                    return new FactSheet(
                            sheet.revision(),
                            sheet.since(),
                            sheet.frontMatter(),
                            known ? toldBy(open, approval, approval.approvedVersion()) : closed(approval, sheet));
                })
                .toList();
        return new Version(version.key(), version.source(), facts, version.appliesFrom(), version.basis());
    }

    private static Approval closed(Approval approval, FactSheet sheet) {
        return toldBy(List.of(sheet.frontMatter()), approval, Optional.empty());
    }

    private static Approval toldBy(List<FrontMatter> open, Approval approval, Optional<String> version) {
        return new Approval(
                approval.state(),
                approval.date()
                        .filter(date -> open.stream()
                                .anyMatch(facts ->
                                        facts.approved().filter(date::equals).isPresent())),
                approval.by()
                        .filter(by -> open.stream()
                                .anyMatch(facts ->
                                        facts.approvedBy().filter(by::equals).isPresent())),
                version);
    }

    private boolean mayBeShown(PolicyRevision revision) {
        return mayBeShown(revision.text().frontMatter());
    }

    private boolean mayBeShown(FrontMatter facts) {
        return facts.circle().mayBeShownTo(site);
    }
}
