package io.github.policyhandbook.markdown;

/** Blanks as a reader sees them: any run of them, line ends and no-break spaces too, is one blank. */
final class Blanks {

    private Blanks() {}

    /** Makes each run of blanks one, and takes them off both ends. */
    static String collapse(String text) {
        return isCollapsed(text) ? text : collapsed(text);
    }

    private static boolean isCollapsed(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 0x7F || c > 0x9F && !isBlank(c);
            if (!plain && (c != ' ' || blank)) {
                return false;
            }
            blank = !plain;
        }
        return !blank || text.isEmpty();
    }

    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSeen(c)) {
                collapsed.append(c);
            } else if (isBlank(c) && !endsInBlank(collapsed)) {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().stripTrailing();
    }

    private static boolean endsInBlank(StringBuilder text) {
        return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    }

    /** Whether there is nothing in a text that a reader sees. */
    static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSeen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(char c) {
        // What an entity like &#1; stands for is nothing that a reader sees.
        return !isBlank(c) && !Character.isISOControl(c);
    }

    static boolean isBlank(char c) {
        // The usual letters first: this is asked of every character of a text, again and again.
        return c > ' ' && c < 0x7F ? false : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
