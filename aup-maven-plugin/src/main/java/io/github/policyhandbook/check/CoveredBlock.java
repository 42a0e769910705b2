package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of a clause as it was written, and the same with all covered in which Markdown knows no marks: code between
 * backticks, comments, and signs with a backslash before them. Each sign stays in its place, so that the line of what is found
 * can be told.
 *
 * @param firstLine the line of the file on which it begins
 * @param written its lines: {@code Write `[x][x]` or [form][form].}
 * @param text the same, covered: {@code Write xxxxxxxx or [form][form].}
 */
record CoveredBlock(int firstLine, String written, String text) {

    private static final char COVER = 'x';

    private static final Pattern BEGINNING = Pattern.compile("\\\\[\\p{Punct}]|`++|<!--");
    private static final String END_OF_COMMENT = "-->";
    private static final Pattern BACKTICKS = Pattern.compile("`++");

    /** The block of a clause. */
    static CoveredBlock of(Clause clause, CheckedFile file) {
        String written = String.join("\n", file.source().blockOf(clause));
        return new CoveredBlock(clause.line(), written, covered(written));
    }

    /** Some words with their code, comments and escaped signs covered. */
    static String covered(String written) {
        StringBuilder text = new StringBuilder(written);
        Backticks backticks = Backticks.in(written);
        Matcher beginning = BEGINNING.matcher(written);
        int lastEndOfComment = written.lastIndexOf(END_OF_COMMENT);
        int from = 0;
        while (beginning.find(from)) {
            int inside = beginning.end();
            int end = switch (beginning.group().charAt(0)) {
                case '\\' -> inside;
                case '`' -> backticks.end(inside - beginning.start(), inside);
                // As in <!-->, the end may share the beginning's hyphens.
                default ->
                    lastEndOfComment < inside - 2
                            ? -1
                            : written.indexOf(END_OF_COMMENT, inside - 2) + END_OF_COMMENT.length();
            };
            cover(text, beginning.start(), end);
            from = Math.max(inside, end);
        }
        return text.toString();
    }

    /**
     * Where backticks stand, by how many stand together: looked through once, since a hostile text has very many.
     *
     * @param starts the beginnings of those that are as many
     */
    private record Backticks(Map<Integer, NavigableSet<Integer>> starts) {

        static Backticks in(String written) {
            Map<Integer, NavigableSet<Integer>> starts = new HashMap<>();
            Matcher run = BACKTICKS.matcher(written);
            while (run.find()) {
                starts.computeIfAbsent(run.end() - run.start(), many -> new TreeSet<>())
                        .add(run.start());
            }
            return new Backticks(starts);
        }

        /** Behind the next ones that are as many; less than 0 where there are none. */
        int end(int many, int from) {
            Integer next =
                    starts.getOrDefault(many, Collections.emptyNavigableSet()).ceiling(from);
            return next == null ? -1 : next + many;
        }
    }

    private static void cover(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, COVER);
            }
        }
    }

    /** The line of the file on which a character of the text stands. */
    int lineAt(int offset) {
        return firstLine
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
