package io.github.policyhandbook.review;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks what a paper should state and does not. */
final class Gaps {

    private final Meeting meeting;
    private final EditionCalendar calendar;
    private final LocalDate today;

    /** @param today the day that counts where the meeting has no date yet */
    Gaps(Meeting meeting, EditionCalendar calendar, LocalDate today) {
        this.meeting = meeting;
        this.calendar = calendar;
        this.today = today;
    }

    /** What is missing, in the order of {@link Gap}. A policy that is to end needs no owner and no review any more. */
    List<Gap> of(Proposal proposal, Paper.Kind kind) {
        // Where the file is gone, nothing can be written into it: asked for it, no clerk would ever be done.
        if (proposal.file().isEmpty()) {
            return List.of();
        }
        FrontMatter facts = proposal.proposedFacts();
        boolean ends = kind == Paper.Kind.WITHDRAWN;
        List<Gap> gaps = new ArrayList<>();
        // Of a policy that is to end, who approved it is who may end it.
        if (facts.approver().isEmpty()
                && !(ends && proposal.approvedFacts().approver().isPresent())) {
            gaps.add(Gap.APPROVER);
        }
        if (lacksReason(proposal, kind)) {
            gaps.add(Gap.REASON);
        }
        if (!ends && lacksReview(facts)) {
            gaps.add(Gap.DATE);
        }
        if (!ends && leavesOpenFromWhen(facts)) {
            gaps.add(Gap.APPLIES_FROM);
        }
        if (!ends && facts.owner().isEmpty()) {
            gaps.add(Gap.OWNER);
        }
        return gaps;
    }

    /** A new text is its own reason, and what is editorial or a fact is told whole in the pack. */
    private static boolean lacksReason(Proposal proposal, Paper.Kind kind) {
        if (kind != Paper.Kind.AMENDED && kind != Paper.Kind.WITHDRAWN) {
            return false;
        }
        Optional<String> reason = proposal.proposedFacts().summaryOfChanges();
        return reason.isEmpty() || reason.equals(proposal.approvedFacts().summaryOfChanges());
    }

    private boolean lacksReview(FrontMatter facts) {
        LocalDate day = meeting.date().orElse(today);
        return facts.reviewEvery().isEmpty()
                && facts.review().filter(review -> review.isAfter(day)).isEmpty();
    }

    private boolean leavesOpenFromWhen(FrontMatter facts) {
        return meeting.date()
                .filter(day -> !new FromWhen(calendar, day).isClear(facts.effective(), facts.forYear()))
                .isPresent();
    }
}
