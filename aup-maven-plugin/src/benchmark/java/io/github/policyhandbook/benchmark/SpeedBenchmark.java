package io.github.policyhandbook.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long comparing, reading and laying out texts takes, measured by JMH, and how that grows with the size of the texts.
 *
 * <p>Few and short rounds: the growth is what matters, and it shows in four minutes.
 */
public final class SpeedBenchmark {

    private SpeedBenchmark() {}

    /**
     * Measures and prints.
     *
     * @param arguments none
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ClauseSpeed.class.getName())
                .include(WordSpeed.class.getName())
                .include(ParseSpeed.class.getName())
                .include(PageSpeed.class.getName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(500))
                .build();
        Collection<RunResult> results = new Runner(options).run();
        print(results, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Of the rounds the quickest counts: what else the machine does only adds. */
    private static void print(Collection<RunResult> results, PrintStream out) {
        SortedMap<String, SortedMap<Integer, Double>> costs = new TreeMap<>();
        for (RunResult result : results) {
            BenchmarkParams measured = result.getParams();
            String changed = measured.getParam("changed");
            String name = measured.getBenchmark().replaceFirst(".*\\.", "") + (changed == null ? "" : " " + changed);
            costs.computeIfAbsent(name, any -> new TreeMap<>())
                    .put(
                            Integer.valueOf(measured.getParam("size")),
                            result.getPrimaryResult().getStatistics().getMin());
        }
        out.printf("%nHow the cost grows with the size: as its power of 1 in proportion, of 2 with the square%n%n");
        for (Map.Entry<String, SortedMap<Integer, Double>> each : costs.entrySet()) {
            Growth growth = new Growth(each.getValue());
            SortedMap<Integer, Double> cost = each.getValue();
            out.printf(
                    Locale.ROOT,
                    "%-12s size^%.2f   %s; %d in %.1f ms%n",
                    each.getKey(),
                    growth.exponent(),
                    growth.steps(),
                    cost.lastKey(),
                    cost.get(cost.lastKey()));
        }
    }
}
