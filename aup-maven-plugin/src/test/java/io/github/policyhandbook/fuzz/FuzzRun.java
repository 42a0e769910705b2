package io.github.policyhandbook.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Tries laws on many made-up inputs. Each input follows from the run's seed and its own number, so that a run can be
 * repeated, and one input of it too. jqwik makes the inputs up and cuts a failing one down; its own properties take no
 * seed from outside, which is why the loop is here.
 *
 * <p>{@code -Dfuzz.seed=7} chooses other inputs, {@code -Dfuzz.documents=100000} how many (by the name of the run), and
 * {@code -Dfuzz.case=documents:1234} that one alone.
 */
public final class FuzzRun {

    /** How many tries jqwik is told there are, whatever there are: each input is to be the same in any run. */
    private static final int GENERATOR_SIZE = 1000;

    private static final int MOST_FAILURES = 10;
    private static final int TOLD_LINES = 20;
    private static final int TOLD_WIDTH = 500;

    private final String what;
    private final int tries;
    private final long seed;
    private final int cuts;
    private final Consumer<String> console;

    private FuzzRun(String what, int tries, int cuts, long seed, Consumer<String> console) {
        this.what = what;
        this.tries = tries;
        this.cuts = cuts;
        this.seed = seed;
        this.console = console;
    }

    /** An input that can be looked at, and committed as a test's own, when it breaks a law. */
    public interface Input {

        /** Writes it into an empty folder. */
        void saveIn(Path folder) throws IOException;
    }

    /** What holds for every input. */
    @FunctionalInterface
    public interface Law<T> {

        /** Throws, whatever it be, where it does not hold. */
        void check(T input) throws Exception;
    }

    /**
     * A run of as many inputs as {@code -Dfuzz.<what>} says.
     *
     * @param what the inputs' name, in the plural
     * @param usual how many where nothing is said
     * @param cuts how many smaller inputs are tried for one that breaks a law
     * @param console takes what is to be told
     */
    public static FuzzRun of(String what, int usual, int cuts, Consumer<String> console) {
        int tries = Integer.getInteger("fuzz." + what, usual);
        return new FuzzRun(what, tries, cuts, Long.getLong("fuzz.seed", 42), console);
    }

    /**
     * Tries the law on each input.
     *
     * @throws AssertionError with every input, up to ten, that breaks it, cut down, and how to try it again
     */
    public <T extends Input> void holds(Arbitrary<T> inputs, Law<T> law) {
        console.accept(sentence("about to be tried"));
        RandomGenerator<T> generator = inputs.generator(GENERATOR_SIZE);
        List<String> failures = new ArrayList<>();
        int[] numbers = numbers();
        for (int i = 0; i < numbers.length && failures.size() < MOST_FAILURES; i++) {
            Shrinkable<T> input = generator.next(new Random(seedOf(numbers[i])));
            if (LawBreaker.broken(law, input).isPresent()) {
                failures.add(told(numbers[i], input, law));
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n\n", failures));
        }
        console.accept(sentence(numbers.length == 0 ? "nothing to try" : "no law broken"));
    }

    /** Whether all inputs are tried, not a chosen one alone. */
    public boolean isWhole() {
        return System.getProperty("fuzz.case", "").isEmpty();
    }

    /** A chosen one counts whether or not a whole run would come to it. */
    private int[] numbers() {
        if (isWhole()) {
            return IntStream.range(0, tries).toArray();
        }
        String[] chosen = System.getProperty("fuzz.case").split(":");
        return chosen[0].equals(what) ? new int[] {Integer.parseInt(chosen[1])} : new int[0];
    }

    private String sentence(String end) {
        String those = isWhole()
                ? String.format(Locale.ROOT, "%,d %s", tries, what)
                : "of all " + what + " only " + System.getProperty("fuzz.case");
        return those + ", seed " + seed + ": " + end;
    }

    /** Neighbouring seeds begin alike in {@link Random}: they are spread as SplittableRandom spreads its own. */
    private long seedOf(int number) {
        long mixed = seed * 0x9E3779B97F4A7C15L + number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private <T extends Input> String told(int number, Shrinkable<T> input, Law<T> law) {
        String first = firstLine(LawBreaker.broken(law, input));
        Shrinkable<T> least = LawBreaker.cutDown(input, law, cuts);
        Path folder = Path.of("target", "fuzz", what + "-" + seed + "-" + number);
        save(input.value(), folder.resolve("as-made-up"));
        save(least.value(), folder.resolve("cut-down"));
        return what + " number " + number + " of seed " + seed + " breaks a law: "
                + LawBreaker.broken(law, least).map(FuzzRun::described).orElse("") + "\nIt is saved in "
                + folder.toAbsolutePath()
                + "; before it was cut down: " + first + "\nTo try it again: mvn -Pfuzz verify -Dfuzz.seed=" + seed
                + " -Dfuzz.case=" + what + ":" + number;
    }

    /** An exception that no law expects is told with the place it comes from. */
    private static String described(Throwable broken) {
        StringWriter text = new StringWriter();
        broken.printStackTrace(new PrintWriter(text));
        String told = broken instanceof AssertionError ? String.valueOf(broken.getMessage()) : text.toString();
        return told.lines()
                .limit(TOLD_LINES)
                .map(line -> line.substring(0, Math.min(TOLD_WIDTH, line.length())))
                .collect(Collectors.joining("\n"));
    }

    private static String firstLine(Optional<Throwable> broken) {
        return broken.map(String::valueOf)
                .flatMap(text -> text.strip().lines().findFirst())
                .orElse("");
    }

    /** In the place of what an earlier run may have left there. */
    private static void save(Input input, Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> paths = Files.walk(folder)) {
                    for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(folder);
            input.saveIn(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
