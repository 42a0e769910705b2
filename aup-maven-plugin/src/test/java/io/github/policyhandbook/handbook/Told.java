package io.github.policyhandbook.handbook;

import java.util.concurrent.TimeUnit;

/** What a program told while it ran, for a test that waits for some of it. */
final class Told {

    private static final long PATIENCE_MINUTES = 5;

    private final StringBuilder all = new StringBuilder();

    synchronized void add(String sentence) {
        all.append(sentence).append('\n');
        notifyAll();
    }

    /** All of it, once some words are among it. */
    synchronized String with(String words) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        long left = end - System.nanoTime();
        while (all.indexOf(words) < 0 && left > 0) {
            waitFor(left);
            left = end - System.nanoTime();
        }
        if (all.indexOf(words) < 0) {
            throw new AssertionError("\"" + words + "\" was not told, but: " + all);
        }
        return all.toString();
    }

    private void waitFor(long nanoseconds) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanoseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
