package io.github.policyhandbook.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A text and what was made of it. */
public record MadeUpRevision(String before, String after) implements FuzzRun.Input {

    /** A text edited a little or much, or one that another text took the place of. */
    public static Arbitrary<MadeUpRevision> any() {
        Arbitrary<MadeUpRevision> edited = Combinators.combine(
                        MadeUpMarkdown.texts(), TextEdit.any().list().ofMaxSize(12))
                .as((text, edits) -> new MadeUpRevision(text, TextEdit.applied(edits, text)));
        Arbitrary<MadeUpRevision> replaced = Combinators.combine(MadeUpMarkdown.texts(), MadeUpMarkdown.texts())
                .as(MadeUpRevision::new);
        return Arbitraries.frequencyOf(Tuple.of(9, edited), Tuple.of(1, replaced));
    }

    @Override
    public void saveIn(Path folder) throws IOException {
        Files.write(folder.resolve("before.md"), before.getBytes(UTF_8));
        Files.write(folder.resolve("after.md"), after.getBytes(UTF_8));
    }
}
