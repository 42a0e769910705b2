package io.github.policyhandbook.review;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposedHandbook;
import java.util.List;
import java.util.Optional;

/**
 * All that is put before a meeting.
 *
 * @param proposed both handbooks: as approved and as put forward
 * @param comparison compares their texts
 * @param papers the policies that change, in the order of the agenda
 * @param unchanged the policies that stand as they were approved, by title
 * @param leftOut the policies that change and are not for this meeting, by title; none where all that change are
 */
public record Review(
        ProposedHandbook proposed,
        HandbookComparison comparison,
        Meeting meeting,
        List<Paper> papers,
        List<Proposal> unchanged,
        List<Proposal> leftOut) {

    public Review {
        papers = List.copyOf(papers);
        unchanged = List.copyOf(unchanged);
        leftOut = List.copyOf(leftOut);
    }

    /** The paper on that policy. */
    public Optional<Paper> paper(String policy) {
        return papers.stream().filter(paper -> paper.policy().equals(policy)).findFirst();
    }

    /** Whether nothing was ever approved, so that each policy counts as new. */
    public boolean isAllNew() {
        return proposed.approved().entries().isEmpty() && !papers.isEmpty();
    }

    /** All papers together. */
    public Weight weight() {
        return papers.stream().map(Paper::weight).reduce(Weight.NONE, Weight::plus);
    }
}
