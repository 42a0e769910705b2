package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The commands to run after the meeting. An approval names one body, so papers of several approvers take one command each;
 * it then names the policies that are decided, or all as long as none is. The page's script does the same from its forms.
 */
final class ApprovalLines {

    private ApprovalLines() {}

    static List<MinuteView.ApprovalLine> of(Review review, Submissions submissions, Words words) {
        Map<String, List<String>> policies = new LinkedHashMap<>();
        for (Paper paper : review.papers()) {
            String body = quotable(paper.approver().orElse(""));
            String named = body.isEmpty() ? words.say("pack.minute-line-body") : body;
            policies.computeIfAbsent(named, any -> new ArrayList<>()).add(paper.policy());
        }
        List<String> decided = review.papers().stream()
                .filter(paper -> submissions.decisionOn(paper).isPresent())
                .map(Paper::policy)
                .toList();
        List<MinuteView.ApprovalLine> lines = new ArrayList<>();
        policies.forEach((body, ids) -> {
            List<String> now = decided.isEmpty()
                    ? ids
                    : ids.stream().filter(decided::contains).toList();
            lines.add(new MinuteView.ApprovalLine(
                    now.isEmpty() ? "" : line(review, words, body, policies.size() > 1 ? only(now) : ""),
                    line(review, words, "{0}", policies.size() > 1 ? only(List.of("{1}")) : ""),
                    body,
                    ids));
        });
        return lines;
    }

    private static String only(List<String> policies) {
        return " -Daup.policies=" + String.join(",", policies);
    }

    private static String line(Review review, Words words, String body, String only) {
        String day = review.meeting().date().map(LocalDate::toString).orElse(words.say("pack.minute-line-day"));
        return "mvn aup:review -Daup.approve=" + day + " \"-Daup.approvedBy=" + body + "\"" + only
                + " -Daup.decisions=decisions.json";
    }

    /** A name without what means something to a shell between quotation marks, on any system. */
    private static String quotable(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N} ,.'()&/+-]", "").strip();
    }
}
