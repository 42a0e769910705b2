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

    private PrintedFiles() {}

    /** The tagged file, and behind it those of its parts. */
    static List<SiteFile.Data> of(SiteFile.Printed file, PrintablePage page) throws IOException {
        try (LaidOut laid = LaidOut.of(page, file.day(), true)) {
            PDDocument document = laid.document();
            List<PDOutlineItem> bookmarks = bookmarks(document, page, file.parts());
            List<PageRange> ranges = PageRange.from(beginnings(document, bookmarks), document.getNumberOfPages());
            PageNumbers numbers = new PageNumbers(laid, file.numbers());
            numbers.write(ranges);
            List<SiteFile.Data> files = new ArrayList<>();
            files.add(new SiteFile.Data(file.path(), laid.bytes()));
            for (int i = 0; i < ranges.size(); i++) {
                SiteFile.Part part = file.parts().get(i);
                List<PDPage> pages = ranges.get(i).pages(document);
                pages.forEach(numbers::countInPart);
                files.add(new SiteFile.Data(part.path(), new PartFile(document, part).cut(pages, bookmarks.get(i))));
            }
            return files;
        }
    }

    /** The file without tags and parts. */
    static byte[] untagged(SiteFile.Printed file, PrintablePage page) throws IOException {
        try (LaidOut laid = LaidOut.of(page, file.day(), false)) {
            new PageNumbers(laid, file.numbers()).write(List.of());
            return laid.bytes();
        }
    }

    /** The bookmarks of the parts; those of a file stand in the order of its page. */
    private static List<PDOutlineItem> bookmarks(PDDocument document, PrintablePage page, List<SiteFile.Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<String> ids =
                page.policies().stream().map(PrintablePage.Policy::id).toList();
        List<PDOutlineItem> all = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(all::add);
        return parts.stream().map(part -> all.get(ids.indexOf(part.id()))).toList();
    }

    private static List<Integer> beginnings(PDDocument document, List<PDOutlineItem> bookmarks) throws IOException {
        List<Integer> beginnings = new ArrayList<>();
        for (PDOutlineItem bookmark : bookmarks) {
            beginnings.add(document.getPages().indexOf(bookmark.findDestinationPage(document)));
        }
        return beginnings;
    }
}
