package io.github.policyhandbook.preview;

import java.util.concurrent.TimeUnit;

/** The handbook that is shown now. It is replaced as a whole, and whoever waits for that is told. */
public final class LiveHandbook {

    private PreviewedHandbook shown;
    private boolean ended;

    /** @param first what is shown until something else is */
    public LiveHandbook(PreviewedHandbook first) {
        this.shown = first;
    }

    /** Shows another state from now on. */
    public synchronized void show(PreviewedHandbook next) {
        shown = next;
        notifyAll();
    }

    /** What is shown. */
    public synchronized PreviewedHandbook now() {
        return shown;
    }

    /** Lets nobody wait any more. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /**
     * Waits for another state than the one that was seen.
     *
     * @return what is shown then: the same one where nothing came in that time
     */
    synchronized PreviewedHandbook after(PreviewedHandbook seen, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long left = milliseconds;
        while (shown == seen && !ended && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return shown;
    }
}
