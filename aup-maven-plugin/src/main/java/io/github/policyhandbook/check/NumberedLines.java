package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Clause.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Further numbers in one paragraph whose author put each clause on a line of its own, without an empty line between:
 * {@code 1.1 Sign in.}, and below it {@code 1.2 Wait.}
 */
final class NumberedLines {

    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*[*_]{0,2}(?<number>[1-9]\\d?(?:\\.[1-9]\\d{0,2}){1,4})[.)]?[*_]{0,2}\\s+[*_]{0,2}\\p{Lu}.*");

    /** A line that ends in the midst of a sentence goes on with whatever number stands on the next one. */
    private static final Pattern ENDED = Pattern.compile("(?:[.;:!?]['\"’”)*_]*|\\b(?:and|or)[*_]*|\\\\|<br ?/?>)$");

    private NumberedLines() {}

    /** The numbers of a paragraph below its first line, which has one too; none of other clauses. */
    static List<NumberedClause> below(NumberedClause first, CheckedFile file) {
        Clause clause = first.clause();
        List<NumberedClause> found = new ArrayList<>();
        if (clause.kind() != Kind.PARAGRAPH || first.number().isPlain()) {
            return found;
        }
        int last = file.source().lastLineOf(clause);
        for (int line = clause.line() + 1; line <= last && !text(file, line).isBlank(); line++) {
            Matcher beginning = BEGINNING.matcher(text(file, line));
            if (beginning.matches() && isEnded(text(file, line - 1))) {
                int place = line;
                ClauseNumber.of(beginning.group("number"))
                        .filter(number -> number.above().equals(first.number().above()))
                        .ifPresent(number -> found.add(first.onLine(place, number)));
            }
        }
        return found;
    }

    private static boolean isEnded(String line) {
        return line.endsWith("  ") || ENDED.matcher(line.strip()).find();
    }

    private static String text(CheckedFile file, int line) {
        return file.lines().get(line - 1);
    }
}
