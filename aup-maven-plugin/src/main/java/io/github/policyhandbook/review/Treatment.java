package io.github.policyhandbook.review;

import java.util.Optional;

/** What the meeting does with a paper, in the order of the agenda. */
public enum Treatment {
    /** The meeting itself approves it. */
    DECISION,
    /** It is another body's to write and to approve; the meeting takes it over as it stands. */
    ADOPTION,
    /** It is for its approver alone to approve; the meeting hears of it. */
    NOTE;

    /**
     * What a meeting does with a paper of that approver. The meeting's own name comes first, then what the clerk says of
     * other bodies, then the words that schools use; whatever is left is decided, so that nothing passes undecided.
     *
     * @param approver as the front matter names it; empty where none is stated
     */
    public static Treatment of(Optional<String> approver, Meeting meeting) {
        if (approver.isEmpty()) {
            return DECISION;
        }
        ApproverName name = new ApproverName(approver.get());
        if (meeting.name().filter(name::standsIn).isPresent()) {
            return DECISION;
        }
        if (meeting.adopts().stream().anyMatch(name::speaksOf)) {
            return ADOPTION;
        }
        if (meeting.notes().stream().anyMatch(name::speaksOf)) {
            return NOTE;
        }
        return name.usualTreatment();
    }
}
