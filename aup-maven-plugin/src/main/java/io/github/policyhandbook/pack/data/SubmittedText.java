package io.github.policyhandbook.pack.data;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that somebody hands in, made fit to be shown. */
final class SubmittedText {

    /** Some twenty times what the questions and decisions on a school's whole handbook take. */
    private static final long LARGEST = 10_000_000;

    private static final char REPLACEMENT = '\uFFFD';

    private SubmittedText() {}

    /**
     * All of a file.
     *
     * @param mend what to do about a file that is something else
     * @throws HandbookException if there is none, it is a folder, too large or no text
     */
    static String of(Path file, String mend) {
        try {
            if (Files.isDirectory(file)) {
                throw new HandbookException(
                        file + ": this is a folder, not a file.\n  Give the file that was saved from the"
                                + " pack, with its name: " + file.resolve("NAME.json"));
            }
            if (!Files.isRegularFile(file)) {
                throw new HandbookException(file + ": there is no such file.\n  Check its name and folder.");
            }
            if (Files.size(file) > LARGEST) {
                throw new HandbookException(
                        file + ": the file is larger than " + LARGEST / 1_000_000 + " megabytes.\n  " + mend);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new HandbookException(file + ": the file is no text in UTF-8.\n  " + mend, e);
        } catch (IOException e) {
            throw new HandbookException(file + ": the file cannot be read.\n  Check that you may open it.", e);
        }
    }

    /** A text without what neither HTML nor XML can hold, its lines ending in {@code \n}, no blanks around it. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            boolean blank = point == '\n' || point == '\t';
            boolean character = Character.isDefined(point) && Character.getType(point) != Character.SURROGATE;
            boolean nothing = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
            if (blank || (character && !Character.isISOControl(point) && !nothing)) {
                shown.appendCodePoint(point);
            } else if (!Character.isISOControl(point)) {
                shown.append(REPLACEMENT);
            }
        });
        return shown.toString().strip();
    }
}
