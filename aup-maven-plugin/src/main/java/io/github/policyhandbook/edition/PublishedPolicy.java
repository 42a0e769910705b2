package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was published of a policy, before it has an id.
 *
 * @param milestones its versions and ends in history order
 * @param revisions the revisions of its file, drafts too, oldest first
 */
record PublishedPolicy(FollowedPolicy file, List<Milestone> milestones, List<PolicyRevision> revisions) {

    PublishedPolicy {
        milestones = List.copyOf(milestones);
        revisions = List.copyOf(revisions);
    }

    boolean hasVersion() {
        return versions().findAny().isPresent();
    }

    Stream<Version> versions() {
        return milestones.stream().filter(Version.class::isInstance).map(Version.class::cast);
    }

    /** Its revisions that are no drafts, oldest first. */
    List<PolicyRevision> publishedRevisions() {
        return revisions.stream().filter(revision -> !revision.isDraft()).toList();
    }

    /** The newest of its revisions that is no draft. */
    Optional<PolicyRevision> newestPublished() {
        return publishedRevisions().stream().reduce((older, newer) -> newer);
    }
}
