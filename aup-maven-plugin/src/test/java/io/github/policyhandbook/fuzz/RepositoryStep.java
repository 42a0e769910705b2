package io.github.policyhandbook.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One thing that a school does to its repository, to whichever file and at whichever day the two numbers lead to.
 *
 * @param at points to the file
 * @param choice points to the name, the date or the facts
 * @param text what is put in
 * @param edits what is done to a text
 */
public record RepositoryStep(Kind kind, int at, int choice, String text, List<TextEdit> edits) {

    /** What is done. */
    public enum Kind {
        ADD(6),
        EDIT(22),
        APPROVE(10),
        RENAME(4),
        /** Two files take each other's name. */
        SWAP(2),
        DELETE(2),
        /** A deleted file comes back, at its own path or another. */
        RETURN(2),
        /** A policy's text, or a new policy, is worked on as a draft. */
        DRAFT(6),
        /** A draft is published, without the words that only it had. */
        PUBLISH(5),
        WITHDRAW(2),
        NAME(3),
        /** A policy that only governors may read. */
        CONFIDE(2),
        PICTURE(2),
        CORRECT(3),
        /** Facts that cannot be read, or not be true. */
        MISSTATE(2),
        /** A branch with a change of one policy, merged while another one was added. */
        MERGE(2),
        /** Saved by another program. */
        RESAVE(1);

        private final int frequency;

        Kind(int frequency) {
            this.frequency = frequency;
        }
    }

    /** Any step. */
    static Arbitrary<RepositoryStep> any() {
        return Combinators.combine(
                        kinds(),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 10_000),
                        texts(),
                        TextEdit.any().list().ofMinSize(1).ofMaxSize(5))
                .as(RepositoryStep::new);
    }

    private static Arbitrary<Kind> kinds() {
        return Arbitraries.frequencyOf(List.of(Kind.values()).stream()
                .map(kind -> Tuple.of(kind.frequency, Arbitraries.just(kind)))
                .collect(Collectors.toList()));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> usual = MadeUpMarkdown.plainBlocks()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(blocks -> String.join("\n\n", blocks) + "\n");
        return Arbitraries.frequencyOf(Tuple.of(6, usual), Tuple.of(1, MadeUpMarkdown.texts()));
    }

    @Override
    public String toString() {
        return kind + " " + at + " (" + choice + ")";
    }
}
