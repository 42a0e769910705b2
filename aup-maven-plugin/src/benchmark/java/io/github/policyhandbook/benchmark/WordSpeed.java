package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.compare.LargeTexts;
import io.github.policyhandbook.compare.WordDiff;
import io.github.policyhandbook.compare.WordEdit;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to find which words of a clause changed. */
@State(Scope.Benchmark)
public class WordSpeed {

    /** Words of the clause: the longest is half a megabyte. */
    @Param({"100", "1000", "10000", "100000"})
    private int size;

    /** {@code some}: one word in twenty; {@code most}: every second one. */
    @Param({"some", "most"})
    private String changed;

    private String from = "";
    private String to = "";

    /** Makes the two texts. */
    @Setup
    public void makeTexts() {
        LargeTexts texts = new LargeTexts(2026);
        from = texts.words(size);
        to = texts.reworded(from, changed.equals("most") ? 0.5 : 0.05);
    }

    /** The edits. */
    @Benchmark
    public List<WordEdit> words() {
        return WordDiff.between(from, to);
    }
}
