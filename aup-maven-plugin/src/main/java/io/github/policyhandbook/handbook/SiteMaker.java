package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Work;
import io.github.policyhandbook.model.Workers;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.pdf.PdfPrinter;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.site.SiteFile;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes, lays out and writes every file of a site, on several processors; PDF files are printed two at a time. For one thread, which
 * is told of the first fault in the order of the files, whichever came first by the clock.
 */
final class SiteMaker {

    /** So few that they take little memory, so many that no thread waits while a long one is made. */
    private static final int WAITING_FOR_EACH_THREAD = 8;

    private final PageRenderer renderer;
    private final SiteWriter site;
    private final Progress progress;
    private final AtomicInteger pages = new AtomicInteger();

    SiteMaker(PageRenderer renderer, SiteWriter site, Progress progress) {
        this.renderer = renderer;
        this.site = site;
        this.progress = progress;
    }

    /** Writes files that must be made in the order they come, by the thread that asks. */
    void makeInOrder(Stream<? extends SiteFile> files) {
        try (PrintingPress press = new PrintingPress(site, progress)) {
            // Not by an iterator, which would hold all files of a part at once.
            files.forEachOrdered(file -> make(file).ifPresent(printed -> print(printed, press)));
            press.finish();
        }
    }

    /**
     * Writes files that several threads may make at once.
     *
     * @param files each is made when it is its turn
     */
    void make(Stream<? extends Supplier<? extends SiteFile>> files) {
        int threads = Workers.count();
        try (PrintingPress press = new PrintingPress(site, progress);
                WorkQueue<Optional<SiteFile.Printed>> queue = new WorkQueue<>(
                        "aup-page",
                        threads,
                        threads * WAITING_FOR_EACH_THREAD,
                        made -> made.ifPresent(printed -> print(printed, press)))) {
            files.forEachOrdered(file -> queue.add(() -> make(file.get())));
            queue.finish();
            press.finish();
        }
    }

    /** How many HTML pages were written. */
    int pages() {
        return pages.get();
    }

    /** The only way to the PDF library: a build without PDF files loads nothing of it. */
    private void print(SiteFile.Printed file, PrintingPress press) {
        press.print(PdfPrinter.of(file, renderer.render(file.page())));
    }

    /** Writes the file; one that has to be printed is given back. */
    private Optional<SiteFile.Printed> make(SiteFile file) {
        pages.addAndGet(file.path().endsWith(".html") ? 1 : 0);
        if (file instanceof SiteFile.Printed printed) {
            return Optional.of(printed);
        }
        if (file instanceof SiteFile.Page page) {
            progress.did(Work.PAGE_RENDERED);
            site.write(new SiteFile.Streamed(page.path(), out -> renderer.render(page, out)));
        } else if (file instanceof SiteFile.Data data) {
            site.write(data);
        } else if (file instanceof SiteFile.Streamed streamed) {
            site.write(streamed);
        }
        return Optional.empty();
    }
}
