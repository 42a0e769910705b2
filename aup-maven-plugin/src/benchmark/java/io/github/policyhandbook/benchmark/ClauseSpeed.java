package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.compare.Alignment;
import io.github.policyhandbook.compare.ClauseAligner;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseChanges;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.LargeTexts;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to find which clauses of two texts belong together, and to word that as records. */
@State(Scope.Benchmark)
public class ClauseSpeed {

    /** Clauses on each side. */
    @Param({"125", "250", "500", "1000", "2000"})
    private int size;

    /** {@code all}: every clause reworded, and all shuffled; {@code year}: one in ten reworded in its place. */
    @Param({"all", "year"})
    private String changed;

    private List<Clause> from = List.of();
    private List<Clause> to = List.of();
    private List<IdentifiedClause> identifiedFrom = List.of();
    private List<IdentifiedClause> identifiedTo = List.of();
    private Alignment alignment = new Alignment(List.of());

    /** Makes the two texts. */
    @Setup
    public void makeTexts() {
        LargeTexts texts = new LargeTexts(2026);
        from = texts.text(size);
        to = changed.equals("all") ? texts.shuffled(texts.reworded(from, 1, 0.25)) : texts.reworded(from, 0.1, 0.25);
        identifiedFrom = identified(from);
        identifiedTo = identified(to);
        alignment = ClauseAligner.align(from, to);
    }

    /** The pairs. */
    @Benchmark
    public Alignment align() {
        return ClauseAligner.align(from, to);
    }

    /** The records of known pairs, words and cues included. */
    @Benchmark
    public List<ClauseChange> record() {
        return ClauseChanges.of(identifiedFrom, identifiedTo, alignment);
    }

    private static List<IdentifiedClause> identified(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> new IdentifiedClause("c" + i, List.of(), clauses.get(i)))
                .toList();
    }
}
