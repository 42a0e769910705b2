package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns a policy file's bytes into text, whatever editor saved them: UTF-8, UTF-16 and UTF-32, or the characters
 * of Windows and of old Macs that Word and old editors leave behind.
 */
final class TextDecoder {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * How a file's bytes stand for characters.
     *
     * @param start how many bytes of a mark stand before the first character
     */
    record Encoding(Charset charset, int start) {}

    /** How the bytes of a text file are read by {@link #decode}. */
    static Encoding encodingOf(byte[] content) {
        Optional<Encoding> wide = WideText.encodingOf(content);
        if (wide.isPresent()) {
            return wide.get();
        }
        int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        boolean utf8 = isUtf8(in, CharBuffer.allocate(content.length - start));
        return new Encoding(utf8 ? StandardCharsets.UTF_8 : OldEditor.charsetOf(content), start);
    }

    /** The bytes as text, with a warning where they are not UTF-8 and an error, and nothing else, where they are none. */
    static DecodedText decode(byte[] content) {
        Optional<Encoding> wide = WideText.encodingOf(content);
        if (wide.isPresent()) {
            return otherThanUtf8(wide.get(), content, 1);
        }
        Optional<String> foreign = ForeignFormat.of(content);
        if (foreign.isPresent()) {
            return notText(foreign.get());
        }
        int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer out = CharBuffer.allocate(content.length - start);
        if (!isUtf8(in, out)) {
            int line = lineOf(content, in.position());
            return otherThanUtf8(new Encoding(OldEditor.charsetOf(content), start), content, line);
        }
        return new DecodedText(clean(out.flip().toString()), List.of());
    }

    /** Decodes as far as the bytes are UTF-8; where they are not, {@code in} stands at the first that is none. */
    private static boolean isUtf8(ByteBuffer in, CharBuffer out) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !utf8.decode(in, out, true).isError();
    }

    private static DecodedText otherThanUtf8(Encoding encoding, byte[] content, int line) {
        int start = encoding.start();
        CharBuffer text = encoding.charset().decode(ByteBuffer.wrap(content, start, content.length - start));
        Fault fault = Fault.warning(
                Rule.ENCODING,
                line,
                "the file is not saved as UTF-8; it was read as " + WideText.nameOf(encoding.charset()),
                "Save it as UTF-8.");
        return new DecodedText(clean(text.toString()), List.of(fault));
    }

    private static DecodedText notText(String what) {
        Fault fault = Fault.error(
                Rule.ENCODING,
                1,
                "the file is not Markdown but " + what,
                "Open it in the program it was made with, and save its text as plain text in UTF-8.");
        return new DecodedText("", List.of(fault));
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineOf(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean endsLine =
                    content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.length || content[i + 1] != '\n'));
            if (endsLine) {
                line++;
            }
        }
        return line;
    }

    /** Makes every line end a {@code \n}, and takes out what no reader sees but parsers stumble over. */
    static String clean(String text) {
        int start = cleanUpTo(text);
        if (start == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            if (isKept(text, i)) {
                clean.append(cleaned(text.charAt(i)));
            }
        }
        return clean.toString();
    }

    /** How many characters at the beginning are clean as they are: as a rule all. */
    private static int cleanUpTo(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c > 0x9F && !separatesWords(c) && c != BYTE_ORDER_MARK;
    }

    /** Whether a character has one in its place in the clean text; each that is kept has exactly one. */
    static boolean isKept(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c == '\r') {
            return i + 1 == text.length() || text.charAt(i + 1) != '\n';
        }
        boolean seen = c == '\n' || c == '\t' || c == 0 || separatesWords(c);
        return seen || !(Character.isISOControl(c) || (c == BYTE_ORDER_MARK && i == 0));
    }

    private static char cleaned(char c) {
        if (c == 0) {
            // As CommonMark says, so that nothing can hide behind it.
            return REPLACEMENT;
        }
        if (separatesWords(c)) {
            return ' ';
        }
        return c == '\r' ? '\n' : c;
    }

    /** Word's soft line break, page breaks, and Unicode's own line ends, which are not lines to git or an editor. */
    private static boolean separatesWords(char c) {
        return c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
