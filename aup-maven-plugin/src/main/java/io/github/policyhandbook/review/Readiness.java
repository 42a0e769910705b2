package io.github.policyhandbook.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a pack can be sent round, and what the clerk should see to before.
 *
 * @param missing what the pack as a whole lacks
 * @param papers the papers that lack something, in the order of the agenda
 */
public record Readiness(List<Missing> missing, List<Paper> papers) {

    /** What a pack should state, and does not. */
    public enum Missing {
        /** Which meeting it is for. */
        MEETING,
        /** On which day that is. */
        DATE,
        /** Which school it is. */
        ORGANISATION
    }

    public Readiness {
        missing = List.copyOf(missing);
        papers = List.copyOf(papers);
    }

    /** What a review lacks. */
    public static Readiness of(Review review, Optional<String> organisation) {
        List<Missing> missing = new ArrayList<>();
        if (review.meeting().name().isEmpty()) {
            missing.add(Missing.MEETING);
        }
        if (review.meeting().date().isEmpty()) {
            missing.add(Missing.DATE);
        }
        if (organisation.isEmpty()) {
            missing.add(Missing.ORGANISATION);
        }
        return new Readiness(
                missing,
                review.papers().stream()
                        .filter(paper -> !paper.gaps().isEmpty())
                        .toList());
    }

    /** Whether nothing is missing. */
    public boolean isReady() {
        return missing.isEmpty() && papers.isEmpty();
    }
}
