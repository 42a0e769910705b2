package io.github.policyhandbook.check;

import io.github.policyhandbook.model.SilencingComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the comments that silence rules in a file. One in the front matter covers all of the front matter, and the file's
 * first line, on which is told what concerns the file as a whole. One in the text covers its own line and the block below
 * it, up to the next blank line. One within a code block is an example.
 */
final class SilencedPlaces {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private final CheckedFile file;
    private final List<Silence> silences = new ArrayList<>();

    private SilencedPlaces(CheckedFile file) {
        this.file = file;
    }

    /** The silences of a file, by line. */
    static List<Silence> in(CheckedFile file) {
        SilencedPlaces places = new SilencedPlaces(file);
        places.readFacts();
        places.readText();
        return places.silences;
    }

    private void readFacts() {
        int last = lastLineOfFacts();
        for (int line = 1; line <= last; line++) {
            Optional<SilencingComment> comment = SilencingComment.inFacts(text(line));
            if (comment.isPresent()) {
                silences.add(new Silence(file.path(), line, 1, last, comment.get()));
            }
        }
    }

    private void readText() {
        boolean code = false;
        for (int line = lastLineOfFacts() + 1; line <= file.lines().size(); line++) {
            code ^= FENCE.matcher(text(line)).matches();
            Optional<SilencingComment> comment = code ? Optional.empty() : SilencingComment.inText(text(line));
            if (comment.isPresent()) {
                silences.add(new Silence(file.path(), line, line, endOfBlockBelow(line), comment.get()));
            }
        }
    }

    private int endOfBlockBelow(int comment) {
        int line = comment + 1;
        while (line <= file.lines().size() && text(line).isBlank()) {
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
