package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.Optional;

/**
 * What is put forward for one policy, against what was approved of it. Where both sides are the same in text and facts, the
 * policy stands unchanged.
 *
 * @param policy the policy, whose newest version is the proposed text
 * @param approved the text approved last, or that of the baseline; empty where no approval is recorded, or the baseline
 *     lacks it: all of the text is new then. Of a policy that is to end and was never approved, its newest published text.
 * @param approvedFacts the facts that stood with that text when it was approved, or at the baseline; empty ones where there
 *     is none
 * @param proposed the text put forward, a draft or not; empty where the policy is to end
 * @param proposedFacts the facts as its file states them, {@code status: draft} and all; of a policy that is to end, the
 *     facts stated with its end
 * @param file the policy's file, also where its status says that the policy is to end; empty where the file is gone
 */
public record Proposal(
        Policy policy,
        Optional<Version> approved,
        FrontMatter approvedFacts,
        Optional<Version> proposed,
        FrontMatter proposedFacts,
        Optional<FileState> file) {

    public Proposal {
        if (approved.isEmpty() && proposed.isEmpty()) {
            throw new IllegalArgumentException("nothing is proposed for " + policy.id());
        }
    }
}
