package io.github.policyhandbook.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes any words safe in a comment on GitHub or GitLab: they read as they are, and do nothing.
 *
 * <p>Signs of Markdown and HTML are escaped. Both hosts look for names and numbers to link in the finished text, where no
 * escape helps: there a zero-width space ({@code &#8203;}) parts what would call a person or name an issue, an address or a
 * picture.
 */
final class CommentText {

    private static final String APART = "&#8203;";

    /**
     * Behind which signs a name or number is taken for a person, an issue, a merge request, a label, a milestone, a snippet
     * or an epic: {@code @clerk}, {@code #12}, {@code !12}, {@code ~late}, {@code %"Term 1"}, {@code $12}, {@code &12},
     * {@code GH-12}; the beginnings of addresses; {@code :bell:} for a picture; and digits that may be those of a commit,
     * parted into pieces too short to name one.
     */
    private static final Pattern DOES_SOMETHING = Pattern.compile("[@#](?=[\\p{L}\\p{N}_])|[!$&](?=\\p{N})"
            + "|[~%](?=[\\p{L}\\p{N}_\"])|(?i:\\bGH-)(?=\\p{N})|:(?=//)|(?i:\\bwww)(?=\\.)|:(?=[a-z+-][\\w+-]*:)"
            + "|(?i:\\b(?=[a-f]*\\d)[0-9a-f]{6}(?=[0-9a-f]{1,34}\\b)|\\G(?!^)[0-9a-f]{6}(?=[0-9a-f]))");

    /**
     * What begins a heading, a list, a rule or a quotation where it stands first: {@code # A}, {@code 1. a}, {@code ---}; and
     * what GitLab carries out: {@code /merge}.
     */
    private static final Pattern BEGINS_SOMETHING = Pattern.compile("^(\\d+(?=[.)])|(?=[#+=/-]))");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private CommentText() {}

    /** The words in a line of Markdown, or in a cell of a table; their line ends stay line ends to the reader. */
    static String inline(String text) {
        return escaped(text, "\\`*_[]~");
    }

    /** The words where they begin a line or an item of a list. */
    static String line(String text) {
        return BEGINS_SOMETHING.matcher(inline(text.strip())).replaceFirst("$1\\\\");
    }

    /** The words between tags of HTML, where no Markdown is read. */
    static String html(String text) {
        return escaped(text, "");
    }

    /** The first signs of a text, with an ellipsis where more follow: never the half of a sign. */
    static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(length)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + " \u2026";
    }

    private static String escaped(String text, String marks) {
        StringBuilder safe = new StringBuilder();
        Matcher doing = DOES_SOMETHING.matcher(text);
        int at = 0;
        while (doing.find()) {
            sign(text.substring(at, doing.end()), marks, safe);
            safe.append(APART);
            at = doing.end();
        }
        sign(text.substring(at), marks, safe);
        return LINE_END.matcher(safe).replaceAll("<br>");
    }

    private static void sign(String text, String marks, StringBuilder safe) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '|' -> safe.append("&#124;");
                // GitHub sets what stands between two of them as a formula, unless an element holds one.
                case '$' -> safe.append("<span>$</span>");
                default -> {
                    if (marks.indexOf(sign) >= 0) {
                        safe.append('\\');
                    }
                    safe.append(sign);
                }
            }
        }
    }
}
