package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The newest approval that a policy's front matter records.
 *
 * <p>It holds for the text and for the facts of one revision. Facts that were stated later, over the same text or another
 * one, are not approved by it. Who approved a text is often written down after the date was: then the facts of that later
 * revision count, since the approval was put on record with them.
 *
 * @param revision the one that put it on record
 * @param facts those that stood then
 */
record LastApproval(Revision revision, FrontMatter facts) {

    /**
     * Reads a policy's revisions in order.
     *
     * @param day an approval dated after it is not given yet
     */
    static Optional<LastApproval> of(Policy policy, LocalDate day) {
        ApprovalRecord record = new ApprovalRecord();
        Optional<LastApproval> last = Optional.empty();
        Fingerprint standing = Fingerprint.of("");
        int text = 0;
        for (PolicyRevision file : policy.revisions()) {
            FrontMatter facts = file.text().frontMatter();
            if (facts.isDraft() || facts.isWithdrawn()) {
                record.passOver(facts);
                continue;
            }
            Fingerprint words = file.text().words();
            text += words.equals(standing) ? 0 : 1;
            standing = words;
            int before = record.recorded();
            boolean isToCome = facts.approved().filter(day::isBefore).isPresent();
            record.of(isToCome ? facts.putForward(false) : facts, String.valueOf(text), words);
            if (record.recorded() > before) {
                last = Optional.of(new LastApproval(file.revision(), facts));
            }
        }
        return last;
    }
}
