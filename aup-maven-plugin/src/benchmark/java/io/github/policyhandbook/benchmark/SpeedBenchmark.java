package io.github.policyhandbook.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How fast texts are compared, and how the cost grows with their size. */
public class SpeedBenchmark {

    /** Nothing yet. */
    @Benchmark
    public void nothing() {}

    /**
     * Measures and prints.
     *
     * @param args none
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SpeedBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(1)
                        .measurementIterations(1)
                        .build())
                .run();
    }
}
