package io.github.policyhandbook.review;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks what a paper should state and does not. */
final class Gaps {

    /** Approved in these months, a text may be meant for now or for September. */
    private static final Set<Month> SUMMER = EnumSet.of(Month.JUNE, Month.JULY, Month.AUGUST);

    private final Meeting meeting;
    private final LocalDate today;

    /** @param today the day that counts where the meeting has no date yet */
    Gaps(Meeting meeting, LocalDate today) {
        this.meeting = meeting;
        this.today = today;
    }

    /** What is missing, in the order of {@link Gap}. A policy that is to end needs no owner and no review any more. */
    List<Gap> of(Proposal proposal, Paper.Kind kind) {
        FrontMatter facts = proposal.proposedFacts();
        boolean ends = kind == Paper.Kind.WITHDRAWN;
        List<Gap> gaps = new ArrayList<>();
        // The file of a policy that is to end may be gone, and with it what it stated.
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
        if (isForSummer() && saysNotFromWhen(proposal, kind)) {
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

    private boolean isForSummer() {
        return meeting.date().filter(day -> SUMMER.contains(day.getMonth())).isPresent();
    }

    private static boolean saysNotFromWhen(Proposal proposal, Paper.Kind kind) {
        FrontMatter now = proposal.proposedFacts();
        FrontMatter before = proposal.approvedFacts();
        boolean newText = kind != Paper.Kind.FACTS && kind != Paper.Kind.WITHDRAWN;
        boolean says = isNew(now.effective(), before.effective()) || isNew(now.forYear(), before.forYear());
        return newText && !says;
    }

    private static boolean isNew(Optional<?> now, Optional<?> before) {
        return now.isPresent() && !now.equals(before);
    }
}
