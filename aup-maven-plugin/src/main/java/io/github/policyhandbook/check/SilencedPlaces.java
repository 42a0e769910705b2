package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.SilencingComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the comments that silence rules in a file. One in the front matter covers all of the front matter, and the file's
 * first line, on which is told what concerns the file as a whole. One in the text covers its own line and the block below
 * it, up to the next blank line; behind words that is the rest of their own block, and in a row of a table that row. One
 * within a code block is an example.
 */
final class SilencedPlaces {

    /** Who silences more than these does not want the check; each costs a look at every finding. */
    private static final int MOST = 1000;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private final CheckedFile file;
    private final Set<Integer> rows;
    private final List<Silence> silences = new ArrayList<>();
    private final List<Fault> unread = new ArrayList<>();

    private SilencedPlaces(CheckedFile file) {
        this.file = file;
        this.rows = file.text().clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.TABLE_ROW)
                .map(Clause::line)
                .collect(Collectors.toSet());
    }

    /** Reads the comments of a file. */
    static SilencedPlaces in(CheckedFile file) {
        SilencedPlaces places = new SilencedPlaces(file);
        places.readFacts();
        places.readText();
        return places;
    }

    /** The silences, by line. */
    List<Silence> silences() {
        return List.copyOf(silences);
    }

    /** The findings on comments that were meant to silence something and cannot be read. */
    List<Finding> unread() {
        return unread.stream().map(file::finding).toList();
    }

    private void readFacts() {
        int last = lastLineOfFacts();
        for (int line = 1; line <= last; line++) {
            Optional<SilencingComment> comment = SilencingComment.inFacts(text(line));
            if (comment.isPresent()) {
                silences.add(new Silence(file.path(), line, 1, last, comment.get()));
            } else if (SilencingComment.isOnlyMeantInFacts(text(line))) {
                unread.add(unread(line, "# aup:ignore review-overdue: the governors meet on 4 December"));
            }
        }
    }

    private void readText() {
        boolean code = false;
        for (int line = lastLineOfFacts() + 1; line <= file.lines().size() && silences.size() < MOST; line++) {
            code ^= FENCE.matcher(text(line)).matches();
            Optional<SilencingComment> comment = code ? Optional.empty() : SilencingComment.inText(text(line));
            if (comment.isPresent()) {
                silences.add(new Silence(file.path(), line, line, endOfBlockBelow(line), comment.get()));
            } else if (!code && isOnlyMeant(line)) {
                unread.add(unread(line, "<!-- aup:ignore link-text: the form is called so -->"));
            }
        }
    }

    /** It may begin on a line above its words. */
    private boolean isOnlyMeant(int line) {
        boolean opened = line > 1 && text(line - 1).strip().equals("<!--");
        return SilencingComment.isOnlyMeantInText(opened ? "<!-- " + text(line) : text(line));
    }

    private static Fault unread(int line, String example) {
        return Fault.warning(
                Rule.SILENCE,
                line,
                "the comment cannot be read, so it silences nothing",
                "Write it on one line, as in: " + example + ".");
    }

    /** Of the block below a comment that stands alone; of its own block, or row, where it stands behind words. */
    private int endOfBlockBelow(int comment) {
        int line = comment + 1;
        boolean alone =
                !WORDS.matcher(COMMENT.matcher(text(comment)).replaceAll("")).find();
        if (!alone && rows.contains(comment)) {
            return comment;
        }
        while (alone && line <= file.lines().size() && text(line).isBlank()) {
            line++;
        }
        while (line <= file.lines().size() && !text(line).isBlank()) {
            line++;
        }
        return line - 1;
    }

    private int lastLineOfFacts() {
        return file.text().factLines().textBegins() - 1;
    }

    private String text(int line) {
        return file.lines().get(line - 1);
    }
}
