package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps from readers the subjects of commits that may tell of what they cannot see.
 *
 * <p>A subject is told where every policy file of the commit was published, and open to the readers, before it and after it.
 * A commit that makes a draft the approved text may say so. One that touched no policy says nothing to a policy's readers.
 */
final class CommitSubjects {

    private final Map<Integer, Boolean> toldByPosition = new HashMap<>();

    CommitSubjects(Lineage lineage, VisibleFiles visible, boolean publishSubjects) {
        lineage.files()
                .flatMap(file -> file.steps().stream())
                .forEach(step -> toldByPosition.merge(
                        step.revision().position(), publishSubjects && isOpen(step, visible), Boolean::logicalAnd));
    }

    private static boolean isOpen(FollowedPolicy.Step step, VisibleFiles visible) {
        boolean openBefore =
                step.before().isEmpty() || visible.contains(step.before().get());
        boolean openAfter =
                step.after().isEmpty() || visible.contains(step.after().get());
        boolean wasDraft = step.before().filter(PolicyRevision::isDraft).isPresent();
        return openAfter && (openBefore || (wasDraft && step.after().isPresent()));
    }

    /** The revision as readers may know it. */
    Revision told(Revision revision) {
        return toldByPosition.getOrDefault(revision.position(), false) ? revision : revision.withoutSubject();
    }

    PolicyRevision told(PolicyRevision revision) {
        return new PolicyRevision(told(revision.revision()), revision.file(), revision.text());
    }

    PublishedPolicy told(PublishedPolicy policy) {
        List<Milestone> milestones =
                policy.milestones().stream().map(this::told).toList();
        return new PublishedPolicy(
                policy.file(),
                milestones,
                policy.revisions().stream().map(this::told).toList());
    }

    private Milestone told(Milestone milestone) {
        if (milestone instanceof Withdrawal end) {
            return new Withdrawal(told(end.revision()), end.date(), end.removed(), end.facts());
        }
        Version version = (Version) milestone;
        List<FactSheet> facts = version.facts().stream()
                .map(sheet ->
                        new FactSheet(told(sheet.revision()), sheet.since(), sheet.frontMatter(), sheet.approval()))
                .toList();
        return new Version(version.key(), told(version.source()), facts, version.appliesFrom(), version.basis());
    }
}
