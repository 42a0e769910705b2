package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An alignment to look at: a row a record, the old clauses beside the new ones. Rows that the label does not have are
 * marked {@code >}, what the label has in their stead follows, marked {@code <}.
 */
final class SideBySide {

    private static final int RECORD = 30;
    private static final int TEXT = 48;
    private static final Pattern EXPECTED =
            Pattern.compile("(?<record>[a-z ]+ (?<from>[\\d,]*)>(?<to>[\\d,]*))(?:: .*)?");

    private SideBySide() {}

    /** The example's records, every one of them, and those of its label that are not among them. */
    static String of(ComparisonExample example, List<ClauseChange> changes) {
        List<String> found = example.found(changes);
        List<String> rows = new ArrayList<>();
        rows.add(row(' ', "record", "before", "after"));
        for (ClauseChange change : changes) {
            boolean right = !change.isChange()
                    || example.expected().contains(RecordLine.of(change))
                    || example.expected().contains(RecordLine.withWords(change));
            rows.add(row(right ? ' ' : '>', RecordLine.of(change), text(change.from()), text(change.to())));
            if (!right && !change.words().isEmpty()) {
                rows.add("  found words: " + RecordLine.words(change.words()));
            }
        }
        for (String line : example.expected()) {
            if (!found.contains(line)) {
                rows.add(expected(line, example));
            }
        }
        return String.join("\n", rows);
    }

    private static String expected(String line, ComparisonExample example) {
        Matcher matcher = EXPECTED.matcher(line);
        if (!matcher.matches()) {
            return "< " + line + " (no record is written so)";
        }
        String row = row(
                '<',
                matcher.group("record"),
                text(named(matcher.group("from"), example.before())),
                text(named(matcher.group("to"), example.after())));
        return line.equals(matcher.group("record")) ? row : row + "\n  expected:    " + line;
    }

    private static List<IdentifiedClause> named(String ids, List<IdentifiedClause> clauses) {
        return Stream.of(ids.split(","))
                .flatMap(id -> clauses.stream().filter(clause -> clause.id().equals(id)))
                .toList();
    }

    private static String text(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .map(clause ->
                        clause.clause().number().map(number -> number + " ").orElse("")
                                + clause.clause().text().replace("\n", "\\n"))
                .collect(Collectors.joining(" // "));
    }

    /** One record, over as many lines as its longer side needs. */
    private static String row(char mark, String record, String before, String after) {
        List<String> left = wrapped(before);
        List<String> right = wrapped(after);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            lines.add(String.format(
                            Locale.ROOT,
                            "%s %-" + RECORD + "s | %-" + TEXT + "s | %s",
                            i == 0 ? mark : ' ',
                            i == 0 ? record : "",
                            i < left.size() ? left.get(i) : "",
                            i < right.size() ? right.get(i) : "")
                    .stripTrailing());
        }
        return String.join("\n", lines);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > TEXT) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
