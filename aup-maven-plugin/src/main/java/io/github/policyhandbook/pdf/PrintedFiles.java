package io.github.policyhandbook.pdf;

import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A page and its parts as PDF files: laid out once, numbered, and cut. */
final class PrintedFiles {

    /** A part with its pages and its bookmark. */
    private record Marked(SiteFile.Part file, PageRange range, PDOutlineItem bookmark) {}

    private PrintedFiles() {}

    /** The tagged file, and behind it those of its parts. */
    static Printout of(SiteFile.Printed file, PrintablePage page) throws IOException {
        try (LaidOut laid = LaidOut.of(page, file.day(), true)) {
            List<String> warnings = lacking(file.path(), page, laid);
            PDDocument document = laid.document();
            List<Marked> parts = parts(document, page, file.parts());
            PageNumbers numbers = new PageNumbers(laid, file.numbers());
            numbers.write(parts.stream().map(Marked::range).toList());
            List<SiteFile.Data> files = new ArrayList<>();
            files.add(new SiteFile.Data(file.path(), laid.bytes()));
            for (Marked part : parts) {
                List<PDPage> pages = part.range().pages(document);
                pages.forEach(numbers::countInPart);
                files.add(new SiteFile.Data(
                        part.file().path(), new PartFile(document, part.file()).cut(pages, part.bookmark())));
            }
            return new Printout(files, warnings);
        }
    }

    /**
     * The file without tags and parts.
     *
     * @param path where it is to stand
     */
    static Printout untagged(String path, SiteFile.Printed file, PrintablePage page) throws IOException {
        try (LaidOut laid = LaidOut.of(page, file.day(), false)) {
            List<String> warnings = lacking(path, page, laid);
            new PageNumbers(laid, file.numbers()).write(List.of());
            return new Printout(List.of(new SiteFile.Data(path, laid.bytes())), warnings);
        }
    }

    private static List<String> lacking(String path, PrintablePage page, LaidOut laid) throws IOException {
        return LackingLetters.warning(path, page, laid).stream().toList();
    }

    /** The parts; the bookmarks of a file stand in the order of its page, and each of a part begins a sheet. */
    private static List<Marked> parts(PDDocument document, PrintablePage page, List<SiteFile.Part> parts)
            throws IOException {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<PDOutlineItem> bookmarks = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(bookmarks::add);
        List<Integer> beginnings = new ArrayList<>();
        for (PDOutlineItem bookmark : bookmarks) {
            beginnings.add(document.getPages().indexOf(bookmark.findDestinationPage(document)));
        }
        List<PageRange> ranges = PageRange.from(beginnings, document.getNumberOfPages());
        List<String> ids =
                page.policies().stream().map(PrintablePage.Policy::id).toList();
        List<Marked> marked = new ArrayList<>();
        for (SiteFile.Part part : parts) {
            int at = ids.indexOf(part.id());
            marked.add(new Marked(part, ranges.get(at), bookmarks.get(at)));
        }
        return marked;
    }
}
