package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One policy's file, followed through history under whatever paths it had, drafts and removals included.
 *
 * <p>Two of them are never equal: a policy is not what it says but which one it is.
 */
final class FollowedPolicy {

    /**
     * What one revision did to the policy.
     *
     * @param before its file until then; empty where it had none
     * @param after its file from then on; empty where it went
     */
    record Step(Revision revision, Optional<PolicyRevision> before, Optional<PolicyRevision> after) {}

    private final List<Step> steps = new ArrayList<>();
    private Optional<PolicyRevision> newest = Optional.empty();

    /** Everything that happened to it, oldest first. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    void became(PolicyRevision after) {
        newest = Optional.of(after);
        steps.add(new Step(after.revision(), live(), Optional.of(after)));
    }

    void wasRemovedIn(Revision revision) {
        steps.add(new Step(revision, live(), Optional.empty()));
    }

    /** Takes its newest file for put forward, draft or not: a draft's own approval is the one of the text before it. */
    void putForward() {
        live().filter(PolicyRevision::isDraft).ifPresent(draft -> {
            Step last = steps.remove(steps.size() - 1);
            PolicyText text = draft.text();
            PolicyText put = new PolicyText(
                    text.frontMatter().putForward(),
                    text.heading(),
                    text.clauses(),
                    text.body(),
                    text.words(),
                    text.faults());
            PolicyRevision file = new PolicyRevision(draft.revision(), draft.file(), put);
            newest = Optional.of(file);
            steps.add(new Step(last.revision(), last.before(), newest));
        });
    }

    /** Its file as it stands now; empty where it is removed. */
    Optional<PolicyRevision> live() {
        return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).after();
    }

    /** Its files at all revisions that changed it, oldest first. */
    List<PolicyRevision> revisions() {
        return steps.stream().flatMap(step -> step.after().stream()).toList();
    }

    /** The id its newest file states, letter case aside. */
    Optional<String> statedId() {
        return newest.flatMap(FollowedPolicy::statedId);
    }

    /** Whether every file it ever had states that id. */
    boolean alwaysStated(String id) {
        return revisions().stream()
                .allMatch(revision -> statedId(revision).filter(id::equals).isPresent());
    }

    /** The id a file states, in the one writing in which ids are compared. */
    static Optional<String> statedId(PolicyRevision revision) {
        return revision.text().frontMatter().id().map(id -> id.toLowerCase(Locale.ROOT));
    }
}
