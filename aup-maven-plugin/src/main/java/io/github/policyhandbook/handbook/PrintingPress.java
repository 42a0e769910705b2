package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.pdf.PdfPrinter;
import io.github.policyhandbook.pdf.Printout;

/**
 * Prints PDF files beside the work on pages, a few at a time: each takes the memory of all its pages. They are written, and
 * their warnings told, in the order they came.
 */
final class PrintingPress implements AutoCloseable {

    private static final String NAME = "aup-print";
    private static final int AT_A_TIME = 2;

    private final WorkQueue<Printout> files;
    private final SiteWriter site;
    private final Progress progress;

    PrintingPress(SiteWriter site, Progress progress) {
        this.site = site;
        this.progress = progress;
        this.files = new WorkQueue<>(NAME, AT_A_TIME, AT_A_TIME, this::write);
    }

    /** Warms the press up, while whoever calls goes on with something else: of a short build, printing is the longest part. */
    static void warmUp() {
        Thread rehearsal = new Thread(PdfPrinter::rehearse, NAME);
        rehearsal.setDaemon(true);
        // What fails here fails again when it is printed, and is told then; or the build has ended, and nobody waits.
        rehearsal.setUncaughtExceptionHandler((thread, fault) -> {});
        rehearsal.start();
    }

    /** Takes a file on, and waits for an earlier one where enough are in work. */
    void print(PdfPrinter file) {
        files.add(file::print);
    }

    /** Waits for all. */
    void finish() {
        files.finish();
    }

    private void write(Printout printout) {
        printout.warnings().forEach(progress::warn);
        printout.files().forEach(site::write);
    }

    /** Lets go of what was not begun, after a fault, and waits for the rest to end. */
    @Override
    public void close() {
        files.close();
    }
}
