package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.review.Treatment;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commands to run after the meeting. An approval names one body, so papers of several approvers take one command each;
 * it then names the policies that are decided, or all as long as none is. What the meeting only notes or adopts is approved
 * by another body on another day, so that there is no command for it. The page's script does the same from its forms.
 */
final class ApprovalLines {

    private ApprovalLines() {}

    static List<MinuteView.ApprovalLine> of(Review review, Submissions submissions, GoalCommand command, Words words) {
        Map<String, List<String>> policies = new LinkedHashMap<>();
        List<Paper> own = review.papers().stream()
                .filter(paper -> paper.treatment() == Treatment.DECISION)
                .toList();
        for (Paper paper : own) {
            String body = quotable(paper.approver().orElse(""));
            String by = body.isEmpty() ? words.say("pack.minute-line-body") : body;
            policies.computeIfAbsent(by, any -> new ArrayList<>()).add(paper.policy());
        }
        List<String> decided = review.papers().stream()
                .filter(paper -> submissions.decisionOn(paper).isPresent())
                .map(Paper::policy)
                .toList();
        boolean named = policies.size() > 1 || own.size() < review.papers().size();
        List<MinuteView.ApprovalLine> lines = new ArrayList<>();
        policies.forEach((body, ids) -> {
            List<String> now = decided.isEmpty()
                    ? ids
                    : ids.stream().filter(decided::contains).toList();
            lines.add(new MinuteView.ApprovalLine(
                    now.isEmpty() ? "" : command.with(parameters(review, words, body, named ? now : List.of())),
                    command.with(parameters(review, words, "{0}", named ? List.of("{1}") : List.of())),
                    body,
                    ids));
        });
        return lines;
    }

    /** What is said of the papers that others approve; empty where there is none. */
    static String others(Review review, Words words) {
        List<String> titles = review.papers().stream()
                .filter(paper -> paper.treatment() != Treatment.DECISION)
                .map(Paper::title)
                .toList();
        return titles.isEmpty() ? "" : words.say("pack.minute-line-others", words.list(titles));
    }

    private static Stream<String> parameters(Review review, Words words, String body, List<String> policies) {
        String day = review.meeting().date().map(LocalDate::toString).orElse(words.say("pack.minute-line-day"));
        return Stream.of(
                        Optional.of("aup.approve=" + day),
                        Optional.of("aup.approvedBy=" + body),
                        Optional.of("aup.policies=" + String.join(",", policies))
                                .filter(any -> !policies.isEmpty()),
                        Optional.of("aup.decisions=decisions.json"))
                .flatMap(Optional::stream);
    }

    /** A name without what means something to a shell between quotation marks, on any system. */
    private static String quotable(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N} ,.'()&/+-]", "").strip();
    }
}
