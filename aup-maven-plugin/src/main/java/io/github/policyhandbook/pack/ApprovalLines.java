package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The commands to run after the meeting. An approval names one body, so papers of several approvers take one command each.
 */
final class ApprovalLines {

    private ApprovalLines() {}

    static List<MinuteView.ApprovalLine> of(Review review, Words words) {
        Map<String, List<String>> policies = new LinkedHashMap<>();
        for (Paper paper : review.papers()) {
            String body = quotable(paper.approver().orElse(""));
            String named = body.isEmpty() ? words.say("pack.minute-line-body") : body;
            policies.computeIfAbsent(named, any -> new ArrayList<>()).add(paper.policy());
        }
        String day = review.meeting().date().map(LocalDate::toString).orElse(words.say("pack.minute-line-day"));
        List<MinuteView.ApprovalLine> lines = new ArrayList<>();
        policies.forEach((body, ids) -> {
            String only = policies.size() > 1 ? " -Daup.policies=" + String.join(",", ids) : "";
            lines.add(new MinuteView.ApprovalLine(
                    line(day, body, only), line(day, words.say("pack.minute-line-numbered", body), only)));
        });
        return lines;
    }

    private static String line(String day, String body, String only) {
        return "mvn aup:review -Daup.approve=" + day + " \"-Daup.approvedBy=" + body + "\"" + only
                + " -Daup.decisions=decisions.json";
    }

    /** A name without what means something to a shell between quotation marks, on any system. */
    private static String quotable(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N} ,.'()&/+-]", "").strip();
    }
}
