package io.github.policyhandbook.handbook;

import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a review ends with a failure for, once its pack is written. */
public enum FailOn {
    NONE,
    /** Words that a reader should not miss; a new policy and one that is to end are such a change as a whole. */
    CUES,
    /** Any paper. */
    CHANGES;

    private static final int NAMED = 8;

    /** Why the review fails, in words for the console; empty where it does not. */
    Optional<String> reason(Review review) {
        List<String> papers =
                review.papers().stream().filter(this::counts).map(Paper::policy).toList();
        return papers.isEmpty() ? Optional.empty() : Optional.of(said(papers));
    }

    private boolean counts(Paper paper) {
        return switch (this) {
            case NONE -> false;
            case CUES ->
                paper.weight().cues() > 0 || paper.kind() == Paper.Kind.NEW || paper.kind() == Paper.Kind.WITHDRAWN;
            case CHANGES -> true;
        };
    }

    private String said(List<String> papers) {
        String named = String.join(", ", papers.subList(0, Math.min(NAMED, papers.size())))
                + (papers.size() > NAMED ? " and " + (papers.size() - NAMED) + " more" : "");
        String what = this == CUES ? "has a change of wording to check" : "changes";
        String many = this == CUES ? "have changes of wording to check" : "change";
        return (papers.size() == 1 ? "One policy " + what : papers.size() + " policies " + many) + ": " + named
                + ".\n  The goal was asked to fail for that (aup.failOn="
                + name().toLowerCase(Locale.ROOT)
                + "). Read the pack; where it is right, go on with -Daup.failOn=none.";
    }
}
