package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.pdf.PdfPrinter;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.site.SiteFile;
import java.util.stream.Stream;

/** Lays out the pages and writes every file of a site, each as soon as it is made. For one thread. */
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

    /** Writes the files in the order they come. */
    void publish(Stream<? extends SiteFile> files) {
        // Not by an iterator, which would hold all files of a part at once.
        files.forEachOrdered(this::publish);
    }

    /** How many HTML pages were written. */
    int pages() {
        return pages;
    }

    private void publish(SiteFile file) {
        if (file instanceof SiteFile.Page page) {
            site.write(new SiteFile.Data(page.path(), renderer.render(page)));
        } else if (file instanceof SiteFile.Printed printed) {
            // The only way to the PDF library: a build without PDF files loads nothing of it.
            site.write(new SiteFile.Data(
                    printed.path(), PdfPrinter.print(printed, renderer.render(printed.page()), progress)));
        } else if (file instanceof SiteFile.Data data) {
            site.write(data);
        }
        pages += file.path().endsWith(".html") ? 1 : 0;
    }
}
