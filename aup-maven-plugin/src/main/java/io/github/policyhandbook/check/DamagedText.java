package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Characters that a program spoilt before the file was saved: {@code Â£5} for £5, {@code donâ€™t} for don’t, or a question
 * mark in a diamond. The file is good UTF-8 then, and its readers see the damage.
 */
final class DamagedText implements Inspection.OfFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern LOST = Pattern.compile("\uFFFD");

    /** The first bytes of UTF-8's £, é and ’ as that encoding shows them, and one or two that go on. */
    private static final Pattern MISREAD =
            Pattern.compile("[\u00C2\u00C3]" + goingOn() + "|\u00E2\u20AC" + goingOn() + "?");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        DamagedLines.of(LOST, file.lines()).map(DamagedText::lost).ifPresent(faults::add);
        DamagedLines.of(MISREAD, file.lines()).map(DamagedText::misread).ifPresent(faults::add);
        return faults;
    }

    private static Fault lost(DamagedLines damaged) {
        return Fault.warning(
                Rule.ENCODING,
                damaged.line(),
                "a character was lost here, for which \"" + damaged.sign() + "\" stands" + damaged.elsewhere(),
                "Write the character that is meant.");
    }

    private static Fault misread(DamagedLines damaged) {
        return Fault.warning(
                Rule.ENCODING,
                damaged.line(),
                "the characters \"" + damaged.sign() + "\" come of reading a file in the wrong encoding"
                        + damaged.elsewhere(),
                "Write what is meant"
                        + meant(damaged.sign())
                                .map(right -> ", here \"" + right + "\".")
                                .orElse("."));
    }

    private static Optional<String> meant(String misread) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(misread));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString())
                    .filter(right -> !right.isBlank());
        } catch (CharacterCodingException e) {
            // A part of it is lost for good.
            return Optional.empty();
        }
    }

    /** The bytes 80 to BF, which never begin a character in UTF-8, as Windows shows them. */
    private static String goingOn() {
        byte[] bytes = new byte[0xC0 - 0x80];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return "["
                + Pattern.quote(
                        WINDOWS.decode(ByteBuffer.wrap(bytes)).toString().replace("\uFFFD", "")) + "]";
    }
}
