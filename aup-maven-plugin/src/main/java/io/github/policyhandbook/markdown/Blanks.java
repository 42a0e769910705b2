package io.github.policyhandbook.markdown;

/** Blanks as a reader sees them: any run of them, line ends and no-break spaces too, is one blank. */
final class Blanks {

    private Blanks() {}

    /** Makes each run of blanks one, and takes them off both ends. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // What an entity like &#1; stands for is nothing that a reader sees.
            boolean seen = !isBlank(c) && !Character.isISOControl(c);
            if (seen) {
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

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
