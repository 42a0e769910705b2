package io.github.policyhandbook.markdown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows a text that was saved with two or four bytes to a character, by its mark or, without one, by its zero bytes: a text
 * in Latin letters has one beside nearly every letter, always on the same side.
 */
final class WideText {

    private static final Map<String, Charset> MARKS = marks();

    /** How much of a text is looked at; its beginning shows how it was saved. */
    private static final int LOOKED_AT = 4_096;

    /** In a hundred: a text with a few letters of other scripts is still known, a stray zero byte is no sign. */
    private static final int MOST_CHARACTERS = 60;

    private WideText() {}

    /** How the bytes are to be read; empty where they are one to a character, or no text. */
    static Optional<TextDecoder.Encoding> encodingOf(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 4), StandardCharsets.ISO_8859_1);
        Optional<TextDecoder.Encoding> marked = MARKS.entrySet().stream()
                .filter(mark -> start.startsWith(mark.getKey()))
                .findFirst()
                .map(mark ->
                        new TextDecoder.Encoding(mark.getValue(), mark.getKey().length()));
        return marked.or(() -> unmarked(content).map(charset -> new TextDecoder.Encoding(charset, 0)));
    }

    /** As people know it: the order of the bytes is nothing to them. */
    static String nameOf(Charset charset) {
        String name = charset.name();
        if (name.startsWith("UTF-")) {
            return name.substring(0, "UTF-16".length());
        }
        return name.toLowerCase(Locale.ROOT).startsWith("windows-") ? "W" + name.substring(1) : "Mac Roman";
    }

    /** The four-byte mark first: it begins with a two-byte one. */
    private static Map<String, Charset> marks() {
        Map<String, Charset> marks = new LinkedHashMap<>();
        marks.put("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE"));
        marks.put("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE"));
        marks.put("\u00FE\u00FF", StandardCharsets.UTF_16BE);
        marks.put("\u00FF\u00FE", StandardCharsets.UTF_16LE);
        return marks;
    }

    private static Optional<Charset> unmarked(byte[] content) {
        int pairs = Math.min(content.length, LOOKED_AT) / 2;
        int zerosFirst = 0;
        int zerosLast = 0;
        for (int i = 0; i < pairs; i++) {
            boolean first = content[2 * i] == 0;
            boolean last = content[2 * i + 1] == 0;
            zerosFirst += first && !last ? 1 : 0;
            zerosLast += last && !first ? 1 : 0;
        }
        boolean even = content.length % 2 == 0 && pairs > 0;
        if (even && zerosLast == 0 && zerosFirst * 100 > pairs * MOST_CHARACTERS) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return even && zerosFirst == 0 && zerosLast * 100 > pairs * MOST_CHARACTERS
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }
}
