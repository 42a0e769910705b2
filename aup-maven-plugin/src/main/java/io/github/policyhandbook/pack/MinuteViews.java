package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.review.Meeting;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the minute of a meeting. */
final class MinuteViews {

    private final Review review;
    private final Submissions submissions;
    private final GoalCommand command;
    private final Words words;

    /** @param command how the goal is run here */
    MinuteViews(Review review, Submissions submissions, GoalCommand command, Words words) {
        this.review = review;
        this.submissions = submissions;
        this.command = command;
        this.words = words;
    }

    /** @param decided where decisions are recorded, paper by paper */
    MinuteView of(List<DecideView> decided) {
        List<String> sentences = decided.stream()
                .map(DecideView::sentence)
                .filter(said -> !said.isEmpty())
                .toList();
        int undecided = decided.size() - sentences.size();
        return new MinuteView(
                heading(review.meeting(), words),
                sentences,
                undecided == 0 ? "" : words.count("pack.minute-undecided", undecided),
                submissions.decisionsElsewhere(review).stream()
                        .map(this::elsewhere)
                        .toList(),
                ApprovalLines.of(review, submissions, command, words),
                ApprovalLines.others(review, words));
    }

    /** {@code Full governing body, spring term, 12 March 2026}. */
    static String heading(Meeting meeting, Words words) {
        Optional<String> day = meeting.date().map(words::date);
        return Stream.of(meeting.name(), day).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private String elsewhere(Decision decision) {
        String outcome = words.say("pack.decide-decision-" + Minute.outcome(decision.outcome()));
        return words.say("pack.decide-elsewhere", title(review, decision.policy()), decision.code(), outcome);
    }

    /** What a policy is called that may not be in the pack, nor anywhere. */
    static String title(Review review, String policy) {
        return review.paper(policy)
                .map(Paper::title)
                .or(() -> review.unchanged().stream()
                        .filter(proposal -> proposal.policy().id().equals(policy))
                        .findFirst()
                        .flatMap(proposal -> proposal.proposed().or(proposal::approved))
                        .map(version -> version.title()))
                .orElse(policy);
    }
}
