package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of the tags in a file's blocks of HTML, when they are asked for in the order in which they stand. */
final class TagLines {

    private final CheckedFile file;
    private final Map<Place, Search> asked = new HashMap<>();

    TagLines(CheckedFile file) {
        this.file = file;
    }

    /** The line of the next opening tag of an element in a clause; the clause's own where there is none left. */
    int next(Clause clause, String element) {
        return asked.computeIfAbsent(
                        new Place(clause.line(), element),
                        place ->
                                new Search(clause.line(), element, file.source().of(clause)))
                .next();
    }

    /** Where one element's tags are looked for. */
    private record Place(int line, String element) {}

    /** Goes through a block once, however many tags it has. */
    private static final class Search {

        private final int firstLine;
        private final String html;
        private final Matcher tag;
        private int line;
        private int counted;

        Search(int firstLine, String element, String html) {
            this.firstLine = firstLine;
            this.line = firstLine;
            this.html = html;
            // Comments are passed over, whatever they hold.
            this.tag = Pattern.compile("<!--(?:-?>|(?s:.*?)-->)|(?<tag><" + element + "\\b)", Pattern.CASE_INSENSITIVE)
                    .matcher(html);
        }

        int next() {
            while (tag.find()) {
                line += (int) html.substring(counted, tag.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                counted = tag.start();
                if (tag.group("tag") != null) {
                    return line;
                }
            }
            return firstLine;
        }
    }
}
