package io.github.policyhandbook.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A file's text beside the bytes it was saved as, so that a stretch of one can be found in the other: line ends, marks and
 * stray characters that the text no longer shows stay known.
 */
final class SavedText {

    private final byte[] content;
    private final TextDecoder.Encoding encoding;
    private final CharSequence raw;
    private final String text;

    private SavedText(byte[] content, TextDecoder.Encoding encoding) {
        this.content = content;
        this.encoding = encoding;
        this.raw = raw(content, encoding);
        this.text = TextDecoder.clean(raw.toString());
    }

    /** The text of a file; empty where its bytes are none. */
    static Optional<SavedText> of(byte[] content) {
        TextDecoder.Encoding encoding = TextDecoder.encodingOf(content);
        boolean foreign =
                !isUtf16(encoding.charset()) && ForeignFormat.of(content).isPresent();
        return foreign ? Optional.empty() : Optional.of(new SavedText(content, encoding));
    }

    /** The text as the parser reads it. */
    String text() {
        return text;
    }

    /** The file's bytes with stretches of its text replaced; empty where its encoding lacks a character of the new words. */
    Optional<byte[]> with(List<Replacement> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int written = 0;
        // The sort is stable: lines that go to one place stay in the order in which they came.
        for (Replacement change : changes.stream()
                .sorted(Comparator.comparingInt(Replacement::start))
                .toList()) {
            Optional<byte[]> words = encoded(change.words());
            if (words.isEmpty()) {
                return Optional.empty();
            }
            boolean insertion = change.start() == change.end();
            int start = insertion ? byteAfter(change.start()) : firstByte(change.start());
            bytes.write(content, written, start - written);
            bytes.writeBytes(words.get());
            written = byteAfter(change.end());
        }
        bytes.write(content, written, content.length - written);
        return Optional.of(bytes.toByteArray());
    }

    /** The byte at which a stretch of the text begins that is to be replaced. */
    private int firstByte(int index) {
        return bytes(rawIndex(index));
    }

    /** The byte right behind the character before that place of the text; for the beginning, the one behind the mark. */
    private int byteAfter(int index) {
        if (index > 0) {
            return bytes(rawIndex(index - 1) + 1);
        }
        boolean secondMark = raw.length() > 0 && raw.charAt(0) == '\uFEFF';
        return bytes(secondMark ? 1 : 0);
    }

    /** The line end before that place of the text, as it was saved; the file's first one where there is none before. */
    String lineEnd(int index) {
        int end = text.lastIndexOf('\n', index - 1);
        if (index == 0 || end < 0) {
            end = text.indexOf('\n');
        }
        if (end < 0) {
            return "\n";
        }
        int at = rawIndex(end);
        boolean pair = raw.charAt(at) == '\n' && at > 0 && raw.charAt(at - 1) == '\r';
        return pair ? "\r\n" : String.valueOf(raw.charAt(at));
    }

    /** New text as bytes of this file; empty where it has a character that this file's encoding lacks. */
    private Optional<byte[]> encoded(String added) {
        try {
            ByteBuffer bytes = encoding.charset().newEncoder().encode(CharBuffer.wrap(added));
            byte[] written = new byte[bytes.remaining()];
            bytes.get(written);
            return Optional.of(written);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The bytes themselves. */
    byte[] content() {
        return content;
    }

    private int rawIndex(int index) {
        int kept = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (TextDecoder.isKept(raw, i)) {
                if (kept == index) {
                    return i;
                }
                kept++;
            }
        }
        return raw.length();
    }

    private int bytes(int rawIndex) {
        Charset charset = encoding.charset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            return encoding.start() + raw.subSequence(0, rawIndex).toString().getBytes(charset).length;
        }
        return encoding.start() + rawIndex * (isUtf16(charset) ? 2 : 1);
    }

    /** One character for each unit of the encoding, also where units are damaged, so that places can be counted. */
    private static CharSequence raw(byte[] content, TextDecoder.Encoding encoding) {
        ByteBuffer bytes = ByteBuffer.wrap(content, encoding.start(), content.length - encoding.start())
                .slice();
        if (!isUtf16(encoding.charset())) {
            return encoding.charset().decode(bytes);
        }
        boolean big = encoding.charset().equals(StandardCharsets.UTF_16BE);
        return bytes.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN).asCharBuffer();
    }

    private static boolean isUtf16(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
    }
}
