package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.pdf.PdfPrinter;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.site.SiteFile;
import java.util.stream.Stream;

/**
 * Lays out the pages and writes every file of a site, each as soon as it is made. PDF files are printed meanwhile. For one
 * thread.
 */
final class Publisher {

    private final PageRenderer renderer;
    private final SiteWriter site;
    private final Progress progress;
    private int pages;

    Publisher(PageRenderer renderer, SiteWriter site, Progress progress) {
        this.renderer = renderer;
        this.site = site;
        this.progress = progress;
    }

    /** Writes the files in the order they come; PDF files as soon as they are printed. */
    void publish(Stream<? extends SiteFile> files) {
        try (PrintingPress press = new PrintingPress(site, progress)) {
            // Not by an iterator, which would hold all files of a part at once.
            files.forEachOrdered(file -> publish(file, press));
            press.finish();
        }
    }

    /** How many HTML pages were written. */
    int pages() {
        return pages;
    }

    private void publish(SiteFile file, PrintingPress press) {
        if (file instanceof SiteFile.Page page) {
            site.write(new SiteFile.Streamed(page.path(), out -> renderer.render(page, out)));
        } else if (file instanceof SiteFile.Printed printed) {
            // The only way to the PDF library: a build without PDF files loads nothing of it.
            press.print(PdfPrinter.of(printed, renderer.render(printed.page())));
        } else if (file instanceof SiteFile.Data data) {
            site.write(data);
        } else if (file instanceof SiteFile.Streamed streamed) {
            site.write(streamed);
        }
        pages += file.path().endsWith(".html") ? 1 : 0;
    }
}
