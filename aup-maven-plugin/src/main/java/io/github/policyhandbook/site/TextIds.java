package io.github.policyhandbook.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the ids within texts apart where several texts share a page: footnotes have ids and links to them.
 *
 * <p>Reads the made-safe HTML of one text from its beginning to its end, in the pieces it comes in. Only what stands
 * inside a tag is an id; a policy may well speak of {@code id="x"} in its words, where {@code <} is escaped.
 */
final class TextIds {

    private static final Pattern ID = Pattern.compile("(\\sid=\"|\\shref=\"#)([^\"]+)\"");

    private final String prefix;
    private boolean inTag;

    TextIds(String prefix) {
        this.prefix = prefix;
    }

    /** The next piece, its ids and the links to them with the prefix before them. */
    String next(String html) {
        if (prefix.isEmpty()) {
            return html;
        }
        StringBuilder next = new StringBuilder();
        int start = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (inTag ? c == '>' : c == '<') {
                next.append(part(html.substring(start, i)));
                inTag = !inTag;
                start = i;
            }
        }
        return next.append(part(html.substring(start))).toString();
    }

    private String part(String part) {
        return inTag
                ? ID.matcher(part).replaceAll(id -> Matcher.quoteReplacement(id.group(1) + prefix + id.group(2) + "\""))
                : part;
    }
}
