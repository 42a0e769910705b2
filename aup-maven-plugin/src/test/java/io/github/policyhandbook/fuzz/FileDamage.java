package io.github.policyhandbook.fuzz;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One thing that happens to a file's bytes, wherever the two numbers lead to.
 *
 * @param at points to the place, whatever the file's length
 * @param choice how far it reaches, or what is put there
 */
record FileDamage(Kind kind, int at, int choice) {

    /** What happens. */
    enum Kind {
        /** One byte becomes another. */
        FLIP,
        /** The rest is lost. */
        CUT,
        /** A stretch is lost. */
        LOSE,
        /** A stretch stands there twice. */
        REPEAT,
        /** Bytes that are no text are put in. */
        INSERT
    }

    /** No character of UTF-8: half a surrogate pair, a byte of no character, the start of one, one too long, zero. */
    private static final List<byte[]> NO_TEXT = List.of(
            bytes(0xED, 0xA0, 0x80),
            bytes(0xED, 0xB0, 0x80),
            bytes(0xFF),
            bytes(0xC3),
            bytes(0xC0, 0x80),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0),
            bytes(0x1B, 0x5B, 0x41),
            bytes(0xEF, 0xBB, 0xBF),
            bytes(0x0D),
            bytes(0xE2, 0x80, 0xA8));

    /** None, as a rule. */
    static Arbitrary<List<FileDamage>> some() {
        Arbitrary<FileDamage> one = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 255))
                .as(FileDamage::new);
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(List.of())),
                Tuple.of(1, one.list().ofMinSize(1).ofMaxSize(4)));
    }

    byte[] applyTo(byte[] content) {
        if (content.length == 0) {
            return content;
        }
        int place = at % content.length;
        int end = Math.min(content.length, place + choice);
        byte[] before = Arrays.copyOf(content, place);
        byte[] after = Arrays.copyOfRange(content, place, content.length);
        return switch (kind) {
            case FLIP -> joined(before, bytes(choice), Arrays.copyOfRange(after, 1, after.length));
            case CUT -> before;
            case LOSE -> joined(before, Arrays.copyOfRange(content, end, content.length));
            case REPEAT -> joined(before, Arrays.copyOfRange(content, place, end), after);
            case INSERT -> joined(before, NO_TEXT.get(choice % NO_TEXT.size()), after);
        };
    }

    static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
