package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.site.ChangeSentence;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.stream.Collectors;

/** One paper in a comment: folded to a line, and in it why, which facts change, and each change. */
final class PaperComment {

    /** What a title, a reason or a fact may take; more of it stands in the pack. */
    private static final int LONG_LINE = 300;

    private final SitePlan plan;
    private final Words words;
    private final Paper paper;

    PaperComment(SitePlan plan, Paper paper) {
        this.plan = plan;
        this.words = plan.words();
        this.paper = paper;
    }

    /** The paper's row in the table of all. */
    String row() {
        return CommentTable.row(List.of(
                String.valueOf(paper.item()),
                inline(paper.title()),
                inline(PaperSorts.treatment(paper.treatment(), words)),
                inline(PaperSorts.label(paper, words)),
                count(paper.weight().changes()),
                count(paper.weight().cues()),
                "`" + paper.code() + "`"));
    }

    /** The paper in one line, where there is no room for more. */
    String line() {
        return "- **" + inline(heading()) + "** " + inline(sentence()) + "\n";
    }

    /**
     * The paper with as many of its changes as there is room for, and how many more there are.
     *
     * @param room how many characters it may take at most
     * @return empty where there is no room for a single one
     */
    String folded(int room) {
        String before = opening();
        String after = closing();
        List<String> rows = CommentTable.changes(plan, paper);
        String head = rows.isEmpty() ? "" : "\n" + CommentTable.head("pack.md-clause", words);
        int left = room
                - before.length()
                - head.length()
                - after.length()
                - more(rows.size()).length();
        StringBuilder shown = new StringBuilder();
        int told = 0;
        while (told < rows.size() && shown.length() + rows.get(told).length() <= left) {
            shown.append(rows.get(told++));
        }
        if (left < 0 || told == 0 && !rows.isEmpty()) {
            return "";
        }
        return before + head + shown + more(rows.size() - told) + after;
    }

    private String opening() {
        StringBuilder opening = new StringBuilder("<details>\n<summary><b>")
                .append(CommentText.html(shortened(heading())))
                .append("</b> ")
                .append(CommentText.html(sentence()))
                .append("</summary>\n\n");
        PaperReasons.of(plan, paper)
                .reasons()
                .forEach(reason -> opening.append("- ")
                        .append(CommentText.line(shortened(reason)))
                        .append('\n'));
        List<PaperView.FactLine> facts = FactWords.of(plan).of(paper.facts());
        if (!facts.isEmpty()) {
            opening.append('\n').append(CommentTable.head("pack.paper-fact", words));
            facts.forEach(fact -> opening.append(
                    CommentTable.row(List.of(inline(fact.fact()), inline(fact.before()), inline(fact.after())))));
        }
        return opening.toString();
    }

    private String closing() {
        PolicyComparison comparison = paper.comparison();
        boolean bothTexts = comparison.from().isPresent() && comparison.to().isPresent();
        String same = bothTexts ? inline(words.say("sentence.nothing-else")) + "<br>" : "";
        String codes = TextCodes.of(paper, words).stream()
                .map(code -> inline(code.label()) + " `" + code.digits() + "`")
                .collect(Collectors.joining("<br>"));
        return "\n" + same + codes + "\n\n</details>\n\n";
    }

    private String more(int rows) {
        return rows == 0 ? "" : "\n" + inline(words.count("pack.md-more-changes", rows)) + "\n";
    }

    private String heading() {
        return words.say("pack.md-paper", paper.item(), paper.title());
    }

    private String sentence() {
        return switch (paper.kind()) {
            case FACTS -> words.say("pack.md-facts-only");
            case EDITORIAL -> words.say("pack.md-editorial-only");
            default -> new ChangeSentence(words).inShort(paper.comparison(), List.of());
        };
    }

    private String count(int number) {
        return number == 0 ? "" : words.number(number);
    }

    private static String inline(String text) {
        return CommentText.inline(shortened(text));
    }

    private static String shortened(String text) {
        return CommentText.beginning(text, LONG_LINE);
    }
}
