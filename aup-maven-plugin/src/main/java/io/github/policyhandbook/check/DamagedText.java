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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that a program spoilt before the file was saved: {@code Â£5} for £5, {@code donâ€™t} for don’t, or a question
 * mark in a diamond. The file is good UTF-8 then, and its readers see the damage.
 */
final class DamagedText implements Inspection.OfFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char REPLACEMENT = '\uFFFD';

    /** The first bytes of UTF-8's £, é and ’ as that encoding shows them, and one or two that go on. */
    private static final Pattern MISREAD =
            Pattern.compile("[\u00C2\u00C3]" + goingOn() + "|\u00E2\u20AC" + goingOn() + "?");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        lost(file).ifPresent(faults::add);
        misread(file).ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> lost(CheckedFile file) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 1; line <= file.lines().size(); line++) {
            if (file.lines().get(line - 1).indexOf(REPLACEMENT) >= 0) {
                lines.add(line);
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.warning(
                        Rule.ENCODING,
                        lines.get(0),
                        "a character was lost here, for which \"" + REPLACEMENT + "\" stands" + elsewhere(lines),
                        "Write the character that is meant."));
    }

    private static Optional<Fault> misread(CheckedFile file) {
        List<Integer> lines = new ArrayList<>();
        String first = "";
        for (int line = 1; line <= file.lines().size(); line++) {
            Matcher misread = MISREAD.matcher(file.lines().get(line - 1));
            if (misread.find()) {
                first = lines.isEmpty() ? misread.group() : first;
                lines.add(line);
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.warning(
                        Rule.ENCODING,
                        lines.get(0),
                        "the characters \"" + first + "\" come of reading a file in the wrong encoding"
                                + elsewhere(lines),
                        "Write what is meant"
                                + meant(first)
                                        .map(right -> ", here \"" + right + "\".")
                                        .orElse(".")));
    }

    private static String elsewhere(List<Integer> lines) {
        return switch (lines.size()) {
            case 1 -> "";
            case 2 -> ", and on line " + lines.get(1);
            default -> ", and on " + (lines.size() - 1) + " more lines";
        };
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
