package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Sha256;
import java.util.Locale;
import java.util.Optional;

/**
 * As much of a text as is shown where all of it would be more than a browser opens, a search loads or a comparison can be
 * read through: some five hundred pages. No policy is that long; a table or picture that was pasted into one may be.
 *
 * @param text the opening, up to the end of a paragraph or line where one is near
 * @param rest the sentence that tells of what follows, and changes with it; empty where the opening is the whole text
 */
record OpeningPart(String text, Optional<String> rest) {

    private static final int MOST_SHOWN = 1_000_000;
    private static final int CODE_DIGITS = 8;

    static OpeningPart of(String text) {
        if (text.length() <= TextBounds.MOST_CHARACTERS) {
            return new OpeningPart(text, Optional.empty());
        }
        int end = end(text);
        String rest = text.substring(end);
        return new OpeningPart(text.substring(0, end), Optional.of(sentence(rest)));
    }

    private static int end(String text) {
        for (String mark : new String[] {"\n\n", "\n"}) {
            int end = text.lastIndexOf(mark, MOST_SHOWN);
            if (end > MOST_SHOWN / 2) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
    }

    private static String sentence(String rest) {
        return String.format(
                Locale.ROOT,
                "The text goes on: %,d characters more stand in the policy's own file and are not shown here. Their code,"
                        + " which changes when they do, is %s.",
                rest.strip().length(),
                Sha256.hex(rest.strip()).substring(0, CODE_DIGITS));
    }
}
