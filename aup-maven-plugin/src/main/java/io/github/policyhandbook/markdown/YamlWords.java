package io.github.policyhandbook.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes words as a YAML value on one line, in the quotation marks their author uses, or in some where they need them. */
final class YamlWords {

    /** What YAML takes for words wherever it stands: other signs at the start have a meaning of their own. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[^\\p{Cntrl}]*[^\\p{Cntrl}\\s:])?");

    private static final Set<String> NOTHING = Set.of("null");

    private YamlWords() {}

    /** The words, plain where they may be. */
    static String written(String words) {
        return written(words, ScalarStyle.PLAIN);
    }

    /**
     * The words in the style of the value they stand in place of.
     *
     * @param words without line ends
     * @param style plain, or in single or double quotation marks
     */
    static String written(String words, ScalarStyle style) {
        if (style == ScalarStyle.SINGLE_QUOTED) {
            return "'" + words.replace("'", "''") + "'";
        }
        boolean plain = style == ScalarStyle.PLAIN
                && PLAIN.matcher(words).matches()
                && !words.contains(": ")
                && !words.contains(":\t")
                && !words.contains(" #")
                && !words.contains("\t#")
                && !NOTHING.contains(words.toLowerCase(Locale.ROOT));
        return plain ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
