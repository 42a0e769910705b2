package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tells from a history that ends with what is proposed which text of each policy was approved, and which is put forward.
 *
 * <p>A draft at the tip counts as the text put forward; drafts before it are stepping stones, as everywhere.
 */
public final class ProposalResolver {

    private final Optional<Revision> baseline;

    private ProposalResolver(Optional<Revision> baseline) {
        this.baseline = baseline;
    }

    /**
     * Resolves a history.
     *
     * @param texts the parsed text of a blob; asked more than once for the same one
     * @param baseline the revision at which everything published counts as approved; without it each policy's own
     *     approvals tell
     */
    public static ProposedHandbook resolve(
            PolicyHistory history,
            Function<String, PolicyText> texts,
            EditionSettings settings,
            Optional<Revision> baseline) {
        Lineage lineage = PolicyLineage.follow(history, texts);
        lineage.files().forEach(FollowedPolicy::putForward);
        Resolution resolution = HandbookResolver.resolve(history, lineage, settings);
        return new ProposalResolver(baseline).proposals(resolution, history.tip());
    }

    private ProposedHandbook proposals(Resolution resolution, Revision tip) {
        Handbook all = resolution.handbook();
        List<Proposal> proposals = all.policies().stream()
                .flatMap(policy -> proposal(policy).stream())
                .toList();
        Edition approved = edition(all, baseline.orElse(tip), proposals, Proposal::approved);
        Edition proposed = edition(all, tip, proposals, Proposal::proposed);
        Handbook handbook = new Handbook(
                all.policies(),
                List.of(approved, proposed),
                all.calendar(),
                all.today(),
                all.readers(),
                all.home(),
                all.knownFrom(),
                all.findings());
        return new ProposedHandbook(
                handbook, approved, proposed, proposals, baseline, resolution.findings(), resolution.names());
    }

    private Optional<Proposal> proposal(Policy policy) {
        Optional<Version> approved = baseline.map(policy::publishedAt).orElseGet(() -> approved(policy));
        Milestone last = policy.milestones().get(policy.milestones().size() - 1);
        Optional<Version> proposed = last instanceof Version version ? Optional.of(version) : Optional.empty();
        if (approved.isEmpty() && proposed.isEmpty()) {
            return Optional.empty();
        }
        Optional<PolicyRevision> file = policy.revisions().stream().reduce((older, newer) -> newer);
        FrontMatter facts = last instanceof Withdrawal end
                ? end.facts()
                : file.map(now -> now.text().frontMatter()).orElse(FrontMatter.EMPTY);
        return Optional.of(new Proposal(
                policy,
                approved,
                approved.map(this::approvedFacts).orElse(FrontMatter.EMPTY),
                proposed,
                facts,
                proposed.flatMap(version -> file).map(PolicyRevision::file)));
    }

    private static Optional<Version> approved(Policy policy) {
        Approval approval = policy.newestVersion().latestFacts().approval();
        return approval.approvedVersion().flatMap(policy::version);
    }

    /** The facts that stood at the baseline, else those that were approved with the text: later ones are put forward. */
    private FrontMatter approvedFacts(Version version) {
        Approval approval = version.latestFacts().approval();
        Optional<FactSheet> standing = baseline.isPresent()
                ? version.facts().stream()
                        .filter(sheet ->
                                sheet.revision().position() <= baseline.get().position())
                        .reduce((older, newer) -> newer)
                : version.facts().stream()
                        .filter(sheet -> sheet.approval().state() == approval.state())
                        .filter(sheet -> sheet.approval().date().equals(approval.date()))
                        .findFirst();
        return standing.orElse(version.latestFacts()).frontMatter();
    }

    private static Edition edition(
            Handbook handbook,
            Revision revision,
            List<Proposal> proposals,
            Function<Proposal, Optional<Version>> side) {
        BiFunction<Policy, Version, Edition.Entry> entry = Edition.Entry::new;
        List<Edition.Entry> entries = new ArrayList<>();
        proposals.forEach(proposal -> side.apply(proposal)
                .map(version -> entry.apply(proposal.policy(), version))
                .ifPresent(entries::add));
        Edition now = handbook.currentEdition();
        return new Edition(now.year(), now.date(), now.current(), false, revision, revision, entries);
    }
}
