package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FrontMatter;
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

    /**
     * Where its newest file is a draft, takes that for published by the newest revision, as it will be when it is approved:
     * together with all others, and with its drafts as steps on the way. It says that it ends where it is the first to
     * state a day of withdrawal over a text that was published.
     *
     * @param tip the newest revision of the history
     */
    void putForward(Revision tip) {
        live().filter(PolicyRevision::isDraft).ifPresent(draft -> {
            PolicyText text = draft.text();
            PolicyText put = text.under(text.frontMatter().putForward(isToEnd(text.frontMatter())));
            // What was noted when the draft was written says why the text is as it is.
            Revision revision = new Revision(
                    tip.commit(),
                    tip.position(),
                    tip.committed(),
                    draft.revision().subject());
            PolicyRevision file = new PolicyRevision(revision, draft.file(), put);
            Optional<PolicyRevision> before = live();
            if (draft.revision().position() == tip.position()) {
                before = steps.remove(steps.size() - 1).before();
            }
            newest = Optional.of(file);
            steps.add(new Step(revision, before, newest));
        });
    }

    private boolean isToEnd(FrontMatter draft) {
        Optional<FrontMatter> published = revisions().stream()
                .filter(revision -> !revision.isDraft())
                .reduce((older, newer) -> newer)
                .map(revision -> revision.text().frontMatter());
        return published.isPresent()
                && !published.get().isWithdrawn()
                && draft.withdrawn().isPresent()
                && !draft.withdrawn().equals(published.get().withdrawn());
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
