package io.github.policyhandbook.markdown;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no text although they are called {@code .md}: mostly a Word document that was only renamed. */
final class ForeignFormat {

    /** How files of each kind begin, one char a byte. */
    private static final Map<String, String> BEGINNINGS = beginnings();

    /** A few control characters are a slip in a text; more than one in twenty bytes are no text. */
    private static final int MOST_STRAYS = 32;

    private static final int TEXT_PER_STRAY = 20;

    private ForeignFormat() {}

    /** What the file is, after {@code not Markdown but}; empty for text of any encoding. */
    static Optional<String> of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        Optional<String> known = BEGINNINGS.entrySet().stream()
                .filter(beginning -> start.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return known.or(
                () -> hasTooManyControls(content) ? Optional.of("a file of another program") : Optional.empty());
    }

    private static Map<String, String> beginnings() {
        Map<String, String> beginnings = new LinkedHashMap<>();
        beginnings.put("PK\u0003\u0004", "a Word document or another packed file");
        beginnings.put("\u00D0\u00CF\u0011\u00E0", "a document of Word or another Office program");
        beginnings.put("{\\rtf", "a rich text document");
        beginnings.put("%PDF-", "a PDF");
        return beginnings;
    }

    private static boolean hasTooManyControls(byte[] content) {
        int strays = 0;
        for (byte b : content) {
            // Tab, line ends, page and line breaks of old editors.
            boolean inText = b < 0 || b >= ' ' || (b >= '\t' && b <= '\r');
            strays += inText ? 0 : 1;
        }
        return strays > MOST_STRAYS && strays > content.length / TEXT_PER_STRAY;
    }
}
