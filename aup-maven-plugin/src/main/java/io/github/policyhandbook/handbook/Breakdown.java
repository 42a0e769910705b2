package io.github.policyhandbook.handbook;

import java.util.List;
import java.util.Locale;

/**
 * Puts what nobody foresaw into words for the person at the keyboard: Java had not enough memory, or the plugin has a fault.
 * What was foreseen is a {@link io.github.policyhandbook.model.HandbookException} and speaks for itself.
 */
public final class Breakdown {

    /** What becomes of what was asked for. */
    private enum Outcome {
        STOPPED("the goal was stopped. What stood in the output folder before was left as it was."),
        NOT_SHOWN("your last change is not shown.");

        private final String so;

        Outcome(String so) {
            this.so = so;
        }
    }

    private static final long MEGABYTE = 1L << 20;

    /** With less, Maven and this plugin have no room for a handbook of their own size. */
    private static final long SENSIBLE_MEGABYTES = 1024;

    private static final List<String> OF_OTHER_MEMORY =
            List.of("thread", "Metaspace", "Compressed class", "Direct buffer");

    private Breakdown() {}

    /** What to say of it, and what to do. */
    public static String sentence(Throwable thrown) {
        return sentence(thrown, Outcome.STOPPED);
    }

    /** The same in a preview, which goes on. */
    static String inPreview(Throwable thrown) {
        return sentence(thrown, Outcome.NOT_SHOWN);
    }

    private static String sentence(Throwable thrown, Outcome outcome) {
        if (thrown instanceof OutOfMemoryError && isOfHeap(thrown)) {
            return outOfMemory(Runtime.getRuntime().maxMemory() / MEGABYTE, outcome);
        }
        if (thrown instanceof OutOfMemoryError) {
            return "The machine has no memory or no room for another thread left (" + thrown.getMessage()
                    + "), so " + outcome.so + "\n  Close other programs, or give the container or the"
                    + " user more, then run it again.";
        }
        if (thrown instanceof StackOverflowError) {
            return "Something in the policies is nested more deeply than Java can follow, so " + outcome.so
                    + "\n  Give Java a deeper stack, then run it again: " + setting("-Xss16m")
                    + "\n  Where that is not enough, run it with -X and report what it prints.";
        }
        return "There is a fault in the plugin itself (" + thrown + "), so " + outcome.so
                + "\n  Run it again with -X and report what it prints.";
    }

    /** What to say where the memory is too small that Java may take. */
    static String outOfMemory(long megabytes) {
        return outOfMemory(megabytes, Outcome.STOPPED);
    }

    private static String outOfMemory(long megabytes, Outcome outcome) {
        long more = Math.max(SENSIBLE_MEGABYTES, 2 * megabytes);
        return String.format(
                Locale.ROOT,
                "The policies need more memory than the %d MB that Java was given, so %s\n"
                        + "  Give it more, then run it again: %s",
                megabytes,
                outcome.so,
                setting("-Xmx" + more + "m"));
    }

    /** Where too little room for objects is the matter, which a larger heap mends. */
    private static boolean isOfHeap(Throwable thrown) {
        String reason = String.valueOf(thrown.getMessage());
        return OF_OTHER_MEMORY.stream().noneMatch(reason::contains);
    }

    private static String setting(String option) {
        return "set the environment variable MAVEN_OPTS to " + option + " (Linux, macOS: export MAVEN_OPTS=" + option
                + "; Windows: set MAVEN_OPTS=" + option + ").";
    }
}
