package io.github.policyhandbook.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A policy file as a disk has it: a text, saved by some program or other, and sometimes damaged since. */
public record MadeUpFile(byte[] content) implements FuzzRun.Input {

    /**
     * How a program saves a text.
     *
     * @param mark the bytes it puts in front
     */
    private record Saving(Charset charset, String lineEnd, byte[] mark) {

        private byte[] of(String text) {
            return FileDamage.joined(mark, text.replace("\n", lineEnd).getBytes(charset));
        }
    }

    private static final byte[] NO_MARK = {};
    private static final Saving USUAL = new Saving(StandardCharsets.UTF_8, "\n", NO_MARK);
    private static final byte[] UTF_8_MARK = FileDamage.bytes(0xEF, 0xBB, 0xBF);

    private static final List<Saving> OTHERS = List.of(
            new Saving(StandardCharsets.UTF_8, "\r\n", NO_MARK),
            new Saving(StandardCharsets.UTF_8, "\r\n", UTF_8_MARK),
            new Saving(StandardCharsets.UTF_8, "\r", NO_MARK),
            new Saving(StandardCharsets.UTF_8, "\n", UTF_8_MARK),
            new Saving(StandardCharsets.UTF_16LE, "\r\n", FileDamage.bytes(0xFF, 0xFE)),
            new Saving(StandardCharsets.UTF_16BE, "\n", FileDamage.bytes(0xFE, 0xFF)),
            new Saving(StandardCharsets.UTF_16LE, "\n", NO_MARK),
            new Saving(Charset.forName("windows-1252"), "\r\n", NO_MARK),
            new Saving(StandardCharsets.ISO_8859_1, "\n", NO_MARK));

    /** Any file: facts above a text, a splice of two texts, or bytes by chance. */
    public static Arbitrary<MadeUpFile> any() {
        Arbitrary<String> whole = Combinators.combine(MadeUpFrontMatter.anything(), MadeUpMarkdown.texts())
                .as((facts, text) -> facts + text);
        Arbitrary<String> spliced = Combinators.combine(
                        whole,
                        MadeUpMarkdown.texts(),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(0, 2000))
                .as((one, other, end, start) -> one.substring(0, Math.min(end, one.length()))
                        + other.substring(Math.min(start, other.length())));
        Arbitrary<Saving> savings =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(USUAL)), Tuple.of(1, Arbitraries.of(OTHERS)));
        Arbitrary<byte[]> saved = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(8, whole), Tuple.of(1, spliced)), savings, FileDamage.some())
                .as((text, saving, damages) -> damaged(saving.of(text), damages));
        Arbitrary<byte[]> chance = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return Arbitraries.frequencyOf(Tuple.of(30, saved), Tuple.of(1, chance)).map(MadeUpFile::new);
    }

    private static byte[] damaged(byte[] content, List<FileDamage> damages) {
        byte[] now = content;
        for (FileDamage damage : damages) {
            now = damage.applyTo(now);
        }
        return now;
    }

    @Override
    public void saveIn(Path folder) throws IOException {
        Files.write(folder.resolve("policy.md"), content);
    }
}
