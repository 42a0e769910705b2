package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that is looked at fifty times a second until it ends, since nobody tells what it took when it is gone. So
 * its CPU time is short by what it did after the last look: up to 20 ms of each of its threads that ran then.
 *
 * <p>Where Maven starts by a script that stays, as on Windows, what the script started counts along.
 */
final class WatchedProcess {

    private static final int MILLISECONDS = 20;

    /** Looking for child processes is dear, and they stay: it is done soon after the start, then every second. */
    private static final int FIRST_FAMILY = 5;

    private static final int NEXT_FAMILY = 50;
    private static final double KILOBYTES = 1_000;

    private final long start;
    private final Process process;
    private final Map<Long, Duration> cpu = new HashMap<>();
    private final Map<Long, Long> memory = new HashMap<>();
    private List<ProcessHandle> family;

    private WatchedProcess(long start, Process process) {
        this.start = start;
        this.process = process;
        this.family = List.of(process.toHandle());
    }

    static WatchedProcess start(ProcessBuilder builder) throws IOException {
        long start = System.nanoTime();
        return new WatchedProcess(start, builder.start());
    }

    /** Watches it to its end. */
    Cost cost() throws InterruptedException {
        watch();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Cost(seconds, cpuSeconds(), megabytes());
    }

    /** Whether it ended otherwise than well. */
    boolean hasFailed() {
        return process.exitValue() != 0;
    }

    private void watch() throws InterruptedException {
        for (int look = 0; !process.waitFor(MILLISECONDS, TimeUnit.MILLISECONDS); look++) {
            if (look % NEXT_FAMILY == FIRST_FAMILY) {
                family = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .toList();
            }
            family.forEach(this::look);
        }
    }

    private void look(ProcessHandle member) {
        member.info().totalCpuDuration().ifPresent(spent -> cpu.put(member.pid(), spent));
        peak(member).ifPresent(most -> memory.put(member.pid(), most));
    }

    /** Linux alone tells it, in kilobytes: {@code VmHWM:    123456 kB}. */
    private static Optional<Long> peak(ProcessHandle member) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + member.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // another system, or the process has just ended
        }
    }

    private double cpuSeconds() {
        return cpu.isEmpty()
                ? Double.NaN
                : cpu.values().stream().mapToDouble(Duration::toNanos).sum() / 1e9;
    }

    private double megabytes() {
        return memory.isEmpty()
                ? Double.NaN
                : memory.values().stream().mapToDouble(Long::doubleValue).sum() * 1.024 / KILOBYTES;
    }
}
