package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Revision;
import java.util.List;
import java.util.Optional;

/**
 * The handbook as it would be if all that is proposed were approved, beside the handbook as it was approved.
 *
 * @param handbook every policy with its proposed text as its newest version; its editions are these two
 * @param approved the texts that were approved
 * @param proposed the texts that are put forward, those that stay as they are among them
 * @param proposals one for each policy that stands on either side, by id
 * @param baseline the revision whose texts count as approved; empty where each policy's own approvals tell
 * @param findings all that was found wrong on the way, in file and line order
 * @param names by which names files beside the policies may speak of them
 */
public record ProposedHandbook(
        Handbook handbook,
        Edition approved,
        Edition proposed,
        List<Proposal> proposals,
        Optional<Revision> baseline,
        List<Finding> findings,
        PolicyNames names) {

    public ProposedHandbook {
        proposals = List.copyOf(proposals);
        findings = findings.stream().sorted().distinct().toList();
    }
}
