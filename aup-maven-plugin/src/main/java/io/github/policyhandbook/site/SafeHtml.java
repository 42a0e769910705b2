package io.github.policyhandbook.site;

/**
 * HTML that was made safe before: the only text a template lets through unescaped, in {@code safe.peb}.
 *
 * @param html the markup, as it goes into the page
 */
public record SafeHtml(String html) {

    public static final SafeHtml NOTHING = new SafeHtml("");

    /** Text of any origin, made fit to stand between tags or in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
