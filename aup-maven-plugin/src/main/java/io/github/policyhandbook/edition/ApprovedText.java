package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was approved of a policy: a text, and the facts that stood with it then.
 *
 * @param version empty where nothing was
 * @param facts empty ones where there is no text
 */
record ApprovedText(Optional<Version> version, FrontMatter facts) {

    private static final ApprovedText NONE = new ApprovedText(Optional.empty(), FrontMatter.EMPTY);

    /** The text published at a revision, with the newest facts of then: everything counts as approved. */
    static ApprovedText at(Revision baseline, Policy policy) {
        return policy.publishedAt(baseline)
                .map(version -> at(baseline, version))
                .orElse(NONE);
    }

    /**
     * The text to which the policy's own front matter recorded an approval last. One of before a withdrawal that was stated
     * holds no longer: who brings the policy back puts forward a new one. A file that was gone for a while and came back as it
     * was says nothing of that kind.
     *
     * @param day an approval dated after it is not given yet
     */
    static ApprovedText recorded(Policy policy, LocalDate day) {
        return LastApproval.of(policy, day)
                .filter(approval -> !endedSince(approval.revision(), policy))
                .flatMap(approval -> policy.publishedAt(approval.revision())
                        .map(version -> new ApprovedText(Optional.of(version), approval.facts())))
                .orElse(NONE);
    }

    /** The newest text published before a revision, with its newest facts, approved or not. */
    static ApprovedText standingBefore(Revision revision, Policy policy) {
        return policy.versions().stream()
                .filter(version -> isBefore(version.revision(), revision))
                .reduce((older, newer) -> newer)
                .map(version -> at(revision, version))
                .orElse(NONE);
    }

    /** Whether it came before a revision, and not with it. */
    boolean isBefore(Revision revision) {
        return version.filter(text -> isBefore(text.revision(), revision)).isPresent();
    }

    private static ApprovedText at(Revision revision, Version version) {
        FrontMatter facts = version.facts().stream()
                .filter(sheet -> sheet.revision().position() <= revision.position())
                .reduce((older, newer) -> newer)
                .map(FactSheet::frontMatter)
                .orElse(FrontMatter.EMPTY);
        return new ApprovedText(Optional.of(version), facts);
    }

    /** An end that nothing follows is the one that may be put forward. */
    private static boolean endedSince(Revision approval, Policy policy) {
        Milestone newest = policy.milestones().get(policy.milestones().size() - 1);
        return policy.milestones().stream()
                .filter(milestone -> milestone != newest && isBefore(approval, milestone.revision()))
                .anyMatch(milestone -> milestone instanceof Withdrawal end && !end.removed());
    }

    private static boolean isBefore(Revision one, Revision other) {
        return one.position() < other.position();
    }
}
