package io.github.policyhandbook.handbook;

import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a review ends with a failure for, once its pack is written. */
public enum FailOn {
    NONE,
    /** Words that a reader should not miss, and policies to be read as a whole: new ones and those that are to end. */
    CUES,
    /** Any paper. */
    CHANGES;

    private static final int NAMED = 8;

    /** Why the review fails, in words for the console; empty where it does not. */
    Optional<String> reason(Review review) {
        List<Paper> papers = review.papers();
        List<String> reasons = switch (this) {
            case NONE -> List.of();
            case CUES ->
                Stream.of(
                                said(
                                        papers,
                                        paper -> paper.weight().cues() > 0,
                                        "has wording to check",
                                        "have wording to check"),
                                said(papers, paper -> paper.kind() == Paper.Kind.NEW, "is new", "are new"),
                                said(papers, paper -> paper.kind() == Paper.Kind.WITHDRAWN, "is to end", "are to end"))
                        .flatMap(Optional::stream)
                        .toList();
            case CHANGES ->
                said(papers, paper -> true, "changes", "change").stream().toList();
        };
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", reasons) + whatNext());
    }

    private static Optional<String> said(List<Paper> papers, Predicate<Paper> counts, String one, String many) {
        List<String> ids = papers.stream().filter(counts).map(Paper::policy).toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
                + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "");
        return Optional.of(
                (ids.size() == 1 ? "One policy " + one : ids.size() + " policies " + many) + ": " + named + ".");
    }

    private String whatNext() {
        return "\n  The goal was asked to fail for that (aup.failOn="
                + name().toLowerCase(Locale.ROOT)
                + "). Read the pack; where it is right, go on with -Daup.failOn=none.";
    }
}
