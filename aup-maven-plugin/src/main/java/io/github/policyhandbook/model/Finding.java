package io.github.policyhandbook.model;

import java.util.Comparator;

/**
 * A fault and the file it stands in.
 *
 * @param path the file's path in the repository
 * @param fault what is wrong there
 */
public record Finding(String path, Fault fault) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparingInt(finding -> finding.fault().line())
            .thenComparing(finding -> finding.fault().what())
            .thenComparing(finding -> finding.fault().rule())
            .thenComparing(finding -> finding.fault().mend());

    /** Where, what, and what next, as the console shows it: two lines. */
    public String message() {
        return OneLine.of(path) + ":" + fault.line() + ": " + fault.what() + ".\n  " + fault.mend();
    }

    /** The same with the rule behind it, by which the finding can be silenced. */
    public String messageWithRule() {
        return message() + " [" + fault.rule().id() + "]";
    }

    /** In file and line order. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
