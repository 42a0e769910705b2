package io.github.policyhandbook.benchmark;

import java.util.Locale;

/** A part of a whole, counted up. */
final class Share {

    private long part;
    private long whole;

    void count(boolean isPart) {
        add(isPart ? 1 : 0, 1);
    }

    void add(long ofPart, long ofWhole) {
        part += ofPart;
        whole += ofWhole;
    }

    void add(Share other) {
        add(other.part, other.whole);
    }

    double value() {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** As a percentage; a dash where nothing was counted. */
    String percent() {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f", 100 * value());
    }

    String ratio() {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", value());
    }
}
