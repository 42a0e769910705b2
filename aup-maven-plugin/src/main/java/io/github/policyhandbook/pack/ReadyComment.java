package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.Words;
import java.util.List;

/** What the clerk should still see to, in a comment: folded to a line, nothing where all is ready. */
final class ReadyComment {

    /** What the papers that lack something may take; the pack tells the others. */
    private static final int ROOM = 8_000;

    /** What a title or a file's name may take. */
    private static final int LONG_NAME = 200;

    private final ReadyView ready;
    private final Words words;

    ReadyComment(ReadyView ready, Words words) {
        this.ready = ready;
        this.words = words;
    }

    String folded() {
        if (ready.ready()) {
            return "";
        }
        StringBuilder folded = new StringBuilder("<details>\n<summary><b>")
                .append(CommentText.html(words.say("pack.ready-title")))
                .append("</b> ")
                .append(CommentText.html(ready.sentence()))
                .append("</summary>\n\n");
        ready.pack().forEach(missing -> folded.append(line("- ", missing)));
        return folded.append(papers()).append("\n</details>\n\n").toString();
    }

    private String papers() {
        StringBuilder told = new StringBuilder();
        List<ReadyView.Lacking> papers = ready.papers();
        for (int i = 0; i < papers.size(); i++) {
            String paper = paper(papers.get(i));
            if (told.length() + paper.length() > ROOM) {
                return told + "\n" + inline(words.count("pack.md-more-papers", papers.size() - i)) + "\n";
            }
            told.append(paper);
        }
        return told.toString();
    }

    private String paper(ReadyView.Lacking lacking) {
        StringBuilder paper = new StringBuilder("- **")
                .append(inline(lacking.paper().text()))
                .append("** ")
                .append(inline(lacking.file()))
                .append('\n');
        lacking.missing().forEach(missing -> paper.append(line("  - ", missing)));
        if (!lacking.block().isEmpty()) {
            paper.append("\n  ").append(inline(words.say("pack.ready-block"))).append("\n\n  ```yaml\n");
            lacking.block()
                    .lines()
                    .forEach(line -> paper.append("  ").append(line).append('\n'));
            paper.append("  ```\n");
        }
        return paper.toString();
    }

    private static String line(String start, ReadyView.Missing missing) {
        return start + inline(missing.what()) + (missing.example().isEmpty() ? "" : " `" + missing.example() + "`")
                + "\n";
    }

    private static String inline(String text) {
        return CommentText.inline(CommentText.beginning(text, LONG_NAME));
    }
}
