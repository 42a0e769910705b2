package io.github.policyhandbook.documentation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters as a table of a Markdown page: what the descriptor says of each, and nothing else. */
record ParameterTable(List<GoalParameter> parameters) {

    private static final Pattern CODE = Pattern.compile("<code>(.*?)</code>");
    private static final Pattern TAG = Pattern.compile("</?\\w[^>]*>");

    /** The lines of the table, one a parameter below its head. */
    String markdown() {
        StringBuilder table = new StringBuilder("| parameter | default | what it says |\n|---|---|---|\n");
        for (GoalParameter parameter : parameters) {
            table.append(row(parameter)).append('\n');
        }
        return table.toString();
    }

    private static String row(GoalParameter parameter) {
        String initial = parameter.initial().replace("${basedir}/", "");
        return "| `" + parameter.property() + "` | " + (initial.isEmpty() ? "" : "`" + initial + "` ") + "| "
                + cell(parameter) + " |";
    }

    private static String cell(GoalParameter parameter) {
        String words = words(parameter.description());
        if (words.isEmpty()) {
            throw new AssertionError(parameter.property() + " has no description: write its Javadoc");
        }
        return words;
    }

    /** A description as words of a cell. A vertical line would end it, even within code. */
    static String words(String description) {
        String words = CODE.matcher(
                        description.replaceAll("(?:<br />|\\s)+", " ").strip())
                .replaceAll(code -> Matcher.quoteReplacement("`" + code.group(1) + "`"));
        if (TAG.matcher(words).find()) {
            throw new AssertionError("A page cannot show the mark-up of: " + words);
        }
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("|", "\\|");
    }
}
