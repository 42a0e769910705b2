package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.PolicyText;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a policy's file. */
@State(Scope.Benchmark)
public class ParseSpeed {

    /** Clauses, besides headings and rows of tables. */
    @Param({"25", "100", "400", "1600"})
    private int size;

    private final PolicyParser parser = new PolicyParser();
    private byte[] file = {};

    /** Makes the text. */
    @Setup
    public void makeText() {
        file = new MadeUpPolicy("Made up", size / MadeUpPolicy.SECTION, new Random(2026))
                .markdown()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Its facts, clauses and safe HTML. */
    @Benchmark
    public PolicyText parse() {
        return parser.parse(file);
    }
}
