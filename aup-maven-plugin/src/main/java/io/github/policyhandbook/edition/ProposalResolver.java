package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FileState;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tells from a history that ends with what is proposed which text of each policy was approved, and which is put forward.
 *
 * <p>A draft at the tip counts as the text put forward, and never as approved, whatever dates it carries; drafts before it
 * are stepping stones, as everywhere. Nothing is kept from those who are to decide.
 */
public final class ProposalResolver {

    private final Function<String, PolicyText> texts;
    private final Optional<Revision> baseline;
    private final LocalDate day;

    private ProposalResolver(Function<String, PolicyText> texts, Optional<Revision> baseline, LocalDate day) {
        this.texts = texts;
        this.baseline = baseline;
        this.day = day;
    }

    /**
     * Resolves a history.
     *
     * @param texts the parsed text of a blob; asked more than once for the same one
     * @param settings its day tells which approvals are given by then; its circle of readers is to be the governors'
     * @param baseline the revision at which everything published counts as approved; without it each policy's own
     *     approvals tell
     */
    public static ProposedHandbook resolve(
            PolicyHistory history,
            Function<String, PolicyText> texts,
            EditionSettings settings,
            Optional<Revision> baseline) {
        Resolution resolution = HandbookResolver.resolveProposed(history, texts, settings);
        return new ProposalResolver(texts, baseline, settings.moment()).proposals(resolution, history.tip());
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
        Milestone last = policy.milestones().get(policy.milestones().size() - 1);
        return last instanceof Version version
                ? Optional.of(withText(policy, version))
                : withEnd(policy, (Withdrawal) last);
    }

    private Proposal withText(Policy policy, Version proposed) {
        ApprovedText approved = baseline.map(revision -> ApprovedText.at(revision, policy))
                .orElseGet(() -> ApprovedText.recorded(policy, day));
        FileState file = newestFile(policy);
        return new Proposal(
                policy, approved.version(), approved.facts(), Optional.of(proposed), statedIn(file), Optional.of(file));
    }

    /** Empty where the policy ended already, or was never there. */
    private Optional<Proposal> withEnd(Policy policy, Withdrawal end) {
        FileState file = newestFile(policy);
        if (!isPutForward(policy, end, statedIn(file))) {
            return Optional.empty();
        }
        ApprovedText approved = baseline.map(revision -> ApprovedText.at(revision, policy))
                .orElseGet(() -> Optional.of(ApprovedText.recorded(policy, day))
                        .filter(text -> text.isBefore(end.revision()))
                        .orElseGet(() -> ApprovedText.standingBefore(end.revision(), policy)));
        return approved.version()
                .map(text -> new Proposal(
                        policy,
                        approved.version(),
                        approved.facts(),
                        Optional.empty(),
                        end.removed() ? end.facts() : statedIn(file),
                        end.removed() ? Optional.empty() : Optional.of(file)));
    }

    /**
     * Whether the end of a policy is still to be decided on: since the baseline; else where it is not committed yet and
     * states no approval of its own, or a draft states it. A withdrawal that is committed is done.
     */
    private boolean isPutForward(Policy policy, Withdrawal end, FrontMatter stated) {
        if (baseline.isPresent()) {
            return end.revision().position() > baseline.get().position();
        }
        if (end.removed() || !stated.isDraft()) {
            boolean uncommitted = end.revision().commit().equals(Revision.NO_COMMIT);
            return uncommitted && !endedBefore(policy) && !(stated.isWithdrawn() && isNewlyApproved(policy, stated));
        }
        return !endedBefore(policy);
    }

    private static boolean endedBefore(Policy policy) {
        List<Milestone> milestones = policy.milestones();
        return milestones.size() > 1 && milestones.get(milestones.size() - 2) instanceof Withdrawal;
    }

    private boolean isNewlyApproved(Policy policy, FrontMatter stated) {
        List<PolicyRevision> before =
                policy.revisions().subList(0, policy.revisions().size() - 1);
        return stated.approved()
                .filter(date -> !date.isAfter(day))
                .filter(date -> before.stream()
                        .noneMatch(file -> file.text()
                                .frontMatter()
                                .approved()
                                .filter(date::equals)
                                .isPresent()))
                .isPresent();
    }

    private static FileState newestFile(Policy policy) {
        List<PolicyRevision> files = policy.revisions();
        return files.get(files.size() - 1).file();
    }

    /** As written: {@code status: draft} and all. */
    private FrontMatter statedIn(FileState file) {
        return texts.apply(file.blob()).frontMatter();
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
