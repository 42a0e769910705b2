package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Decision.Outcome;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Treatment;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words decisions as a minute: {@code The full governing body approved the Acceptable use agreement (text 3fa1-09bc)
 * subject to: in clause 3.2, “twelve” to read “ten”.} The page's script does the same with the same messages, from what
 * stands in the forms: {@code pack-minute.js}.
 */
final class Minute {

    private final Words words;
    private final MinuteNames names;

    Minute(Words words) {
        this.words = words;
        this.names = new MinuteNames(words);
    }

    /** Which sentences a paper's outcomes are worded by: {@code decision}, {@code withdrawal}, {@code adoption}, {@code note}. */
    static String wording(Paper paper) {
        boolean ends = paper.kind() == Paper.Kind.WITHDRAWN && paper.treatment() == Treatment.DECISION;
        return ends ? "withdrawal" : paper.treatment().name().toLowerCase(Locale.ROOT);
    }

    /** {@code approved}: the outcome as files and keys of messages name it. */
    static String outcome(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** The sentence on one paper. */
    String sentence(Paper paper, PaperClauses clauses, Decision decision) {
        String key = "pack.minute-" + wording(paper) + "-" + outcome(decision.outcome());
        return words.say(key, who(paper), paper(paper), paper.code(), subject(clauses, decision), approver(paper));
    }

    /** Who decides, at the beginning of a sentence: of what is adopted or noted it is the meeting itself. */
    String who(Paper paper) {
        String body = paper.approver()
                .filter(stated -> paper.treatment() == Treatment.DECISION)
                .map(names::body)
                .orElseGet(() -> words.say("pack.minute-governors"));
        return body.substring(0, 1).toUpperCase(Locale.ROOT) + body.substring(1);
    }

    /** Who approves the policy. */
    String approver(Paper paper) {
        return paper.approver().map(names::body).orElseGet(() -> words.say("pack.minute-other-body"));
    }

    /** The policy within a sentence. */
    String paper(Paper paper) {
        return names.paper(paper.title());
    }

    private String subject(PaperClauses clauses, Decision decision) {
        List<String> concerned = clauses.named(decision.clauses()).stream()
                .map(clause -> PaperClauses.within(clause.name()))
                .toList();
        String amendment = amendment(decision.amendment(), concerned);
        if (concerned.isEmpty()) {
            return amendment.isEmpty() ? words.say("pack.minute-subject-none") : amendment;
        }
        return amendment.isEmpty()
                ? words.say("pack.minute-subject-clauses", words.list(concerned))
                : words.say("pack.minute-subject", words.list(concerned), amendment);
    }

    /**
     * On one line and without its full mark, since the sentence has its own, also where a quotation ends with it; and
     * without the number of the clause within a quotation, since the clause is named by it.
     */
    private static String amendment(String amendment, List<String> concerned) {
        String line = amendment
                .replaceAll("[ \\t\\n\\r\\f\\x0B\\u00a0]+", " ")
                .strip()
                .replaceFirst("[. ]+$", "")
                .replaceFirst("\\.([\u201d\u2019\"'])$", "$1");
        for (String name : concerned) {
            String number = name.split(" ", 3)[1];
            if (number.matches(".*[0-9].*")) {
                line = line.replaceAll("([\u201c\"])" + Pattern.quote(number) + "[.)]? (?=\\p{Lu})", "$1");
            }
        }
        return line;
    }
}
