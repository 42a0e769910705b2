package io.github.policyhandbook.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Weight;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * {@code review.md}: the pack in short, as a comment on a pull request: what is missing, folded to a line, a table of the
 * papers, and each paper folded to a line.
 *
 * <p>It always has fewer than 60,000 characters. GitHub takes 65,536 of them, which it counts as characters, not as bytes of
 * UTF-8, and what posts the comment may add a line of its own. Here the units of UTF-16 are counted, which are never fewer than
 * the characters. Where room is short, later papers are told in a line each, and of the last ones only how many there are; a
 * piece is left out whole or not at all, so that no table, tag or mark is ever cut.
 */
final class ReviewMarkdown {

    private static final int LIMIT = 60_000;

    /** What the table of papers may take, and the papers told in a line each. */
    private static final int LIST_ROOM = 15_000;

    /** In less no paper can be told. */
    private static final int LEAST_ROOM = 300;

    private static final int LONG_LINE = 600;

    private final Review review;
    private final SitePlan plan;
    private final Words words;
    private final List<PaperComment> papers;

    ReviewMarkdown(Review review, SitePlan plan) {
        this.review = review;
        this.plan = plan;
        this.words = plan.words();
        this.papers = review.papers().stream()
                .map(paper -> new PaperComment(plan, paper))
                .toList();
    }

    SiteFile.Data file() {
        return new SiteFile.Data("review.md", text().getBytes(UTF_8));
    }

    private String text() {
        String start =
                head() + notice() + new ReadyComment(new ReadyViews(review, plan).view(), words).folded() + table();
        String end = "\n" + line(words.say("pack.md-whole")) + "\n";
        return start + sections(LIMIT - 1 - start.length() - end.length()) + end;
    }

    private String head() {
        String title = review.meeting().name().orElseGet(() -> words.say("pack.title"));
        List<String> about = new ArrayList<>();
        plan.settings().organisation().ifPresent(about::add);
        review.meeting().date().map(words::date).ifPresent(about::add);
        return "## " + line(title) + "\n\n"
                + (about.isEmpty() ? "" : line(String.join(", ", about)) + "\n\n")
                + line(counts()) + "\n\n";
    }

    private String notice() {
        return review.isAllNew()
                ? "**" + line(words.say("pack.page-all-new")) + "** " + line(words.say("pack.page-all-new-help"))
                        + "\n\n"
                : "";
    }

    private String counts() {
        Weight weight = review.weight();
        List<String> counts = new ArrayList<>();
        counts.add(
                papers.isEmpty()
                        ? words.say("pack.page-no-papers")
                        : words.sentence(words.count("pack.page-papers", papers.size())));
        add(counts, "pack.page-changes-all", weight.changes());
        add(counts, "pack.page-cues-all", weight.cues());
        add(
                counts,
                "pack.page-unchanged",
                papers.isEmpty() ? 0 : review.unchanged().size());
        add(counts, "pack.md-left-out", review.leftOut().size());
        return String.join(" ", counts);
    }

    private void add(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(words.sentence(words.count(key, number)));
        }
    }

    private String table() {
        if (papers.isEmpty()) {
            return "";
        }
        List<String> heads = List.of(
                words.say("pack.page-item"),
                words.say("pack.page-paper"),
                words.say("pack.md-asked"),
                words.say("pack.page-what"),
                words.say("pack.page-changes-head"),
                words.say("pack.md-cues"),
                words.say("pack.md-code"));
        return "| " + String.join(" | ", heads) + " |\n|--:|---|---|---|--:|--:|---|\n"
                + asManyAsFit(papers.stream().map(PaperComment::row).iterator(), papers.size())
                + "\n";
    }

    /** The papers one by one, as long as there is room beside a line for each of those that follow. */
    private String sections(int room) {
        StringBuilder sections = new StringBuilder();
        int told = 0;
        boolean fits = true;
        while (fits && told < papers.size()) {
            int left = room - sections.length() - lines(told + 1).length();
            String section = left > LEAST_ROOM ? papers.get(told).folded(left) : "";
            fits = !section.isEmpty();
            sections.append(section);
            told += fits ? 1 : 0;
        }
        return sections + lines(told);
    }

    private String lines(int from) {
        List<PaperComment> rest = papers.subList(from, papers.size());
        return asManyAsFit(rest.stream().map(PaperComment::line).iterator(), rest.size());
    }

    /** Each line is made when it is looked at, since of thousands few are. */
    private String asManyAsFit(Iterator<String> lines, int number) {
        StringBuilder fitting = new StringBuilder();
        int told = 0;
        while (lines.hasNext()) {
            String line = lines.next();
            if (fitting.length() + line.length() > LIST_ROOM) {
                return fitting + "\n" + line(words.count("pack.md-more-papers", number - told)) + "\n";
            }
            fitting.append(line);
            told++;
        }
        return fitting.toString();
    }

    private static String line(String text) {
        return CommentText.line(CommentText.beginning(text, LONG_LINE));
    }
}
