package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import java.util.HashSet;
import java.util.Set;
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
    private static final Pattern BACKTICKS = Pattern.compile("`++");

    /** The block of a clause. */
    static CoveredBlock of(Clause clause, CheckedFile file) {
        String written = String.join("\n", file.source().blockOf(clause));
        return new CoveredBlock(clause.line(), written, covered(written));
    }

    /** Some words with their code, comments and escaped signs covered. */
    static String covered(String written) {
        StringBuilder text = new StringBuilder(written);
        Set<String> endless = new HashSet<>();
        Matcher beginning = BEGINNING.matcher(written);
        int from = 0;
        while (beginning.find(from)) {
            String mark = beginning.group();
            from = beginning.end();
            if (!endless.contains(mark)) {
                int end = endOf(mark, beginning.end(), written);
                if (end < 0) {
                    endless.add(mark);
                } else {
                    cover(text, beginning.start(), end);
                    from = end;
                }
            }
        }
        return text.toString();
    }

    /** Where that ends which begins with a mark; less than 0 where it has no end, and is none. */
    private static int endOf(String mark, int from, String written) {
        return switch (mark.charAt(0)) {
            case '\\' -> from;
            case '`' -> endOfCode(mark.length(), from, written);
            default -> {
                // As in <!-->, the end may share the beginning's hyphens.
                int end = written.indexOf("-->", from - 2);
                yield end < 0 ? end : end + "-->".length();
            }
        };
    }

    /** Behind the next backticks that are as many as those it began with. */
    private static int endOfCode(int many, int from, String written) {
        Matcher backticks = BACKTICKS.matcher(written);
        for (int at = from; backticks.find(at); at = backticks.end()) {
            if (backticks.end() - backticks.start() == many) {
                return backticks.end();
            }
        }
        return -1;
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
