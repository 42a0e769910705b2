package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.pdf.PdfPrinter;
import io.github.policyhandbook.pdf.Printout;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Prints PDF files beside the work on pages, a few at a time: each takes the memory of all its pages. They are written, and
 * their warnings told, in the order they came.
 */
final class PrintingPress implements AutoCloseable {

    private static final int AT_A_TIME = 2;

    /** The longest handbooks take less; whoever waits longer may as well be told of the fault. */
    private static final int SECONDS_TO_END = 60;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, PrintingPress::thread);
    private final Deque<Future<Printout>> inWork = new ArrayDeque<>();
    private final SiteWriter site;
    private final Progress progress;

    PrintingPress(SiteWriter site, Progress progress) {
        this.site = site;
        this.progress = progress;
    }

    /** Warms the press up, while whoever calls goes on with something else: of a short build, printing is the longest part. */
    static void warmUp() {
        Thread rehearsal = thread(PdfPrinter::rehearse);
        // What fails here fails again when it is printed, and is told then; or the build has ended, and nobody waits.
        rehearsal.setUncaughtExceptionHandler((thread, fault) -> {});
        rehearsal.start();
    }

    /** Takes a file on, and waits for an earlier one where enough are in work. */
    void print(PdfPrinter file) {
        if (inWork.size() == AT_A_TIME) {
            writeNext();
        }
        inWork.add(threads.submit(file::print));
    }

    /** Waits for all. */
    void finish() {
        while (!inWork.isEmpty()) {
            writeNext();
        }
    }

    private void writeNext() {
        Printout printout = result(inWork.remove());
        printout.warnings().forEach(progress::warn);
        printout.files().forEach(site::write);
    }

    private static Printout result(Future<Printout> printing) {
        try {
            return printing.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HandbookException("The build was stopped while PDF files were printed.", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "aup-print");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Lets go of what is still in work, after a fault, and waits for it to end: Maven may go on with another module, and the
     * library cannot be interrupted.
     */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
