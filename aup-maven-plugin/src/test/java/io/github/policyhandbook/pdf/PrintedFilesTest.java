package io.github.policyhandbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A page whose parts are files by themselves. */
class PrintedFilesTest {

    private static final String COVER = part("cover", "Cover", "<p><a href=\"#trips\">Trips</a></p>");
    private static final String TRIPS = part(
            "trips",
            "Trips",
            "<p>Two adults travel. See <a href=\"#visits\">visits</a>, the <a href=\"#trips-2\">end</a> and"
                    + " <a href=\"https://www.gov.uk/\">guidance</a>.</p>"
                    + "<h3 id=\"trips-2\" data-bookmark=\"The end\" style=\"page-break-before: always\">The end</h3>");
    private static final String VISITS = part("visits", "Visits", "<table><tr><th>Who</th><td>All</td></tr></table>");

    @Test
    void thePartsAreFilesBehindTheWhole() throws IOException {
        List<SiteFile.Data> files = print(COVER + TRIPS + VISITS);

        assertThat(files)
                .extracting(SiteFile.Data::path)
                .containsExactly("review.pdf", "01-trips.pdf", "02-visits.pdf");
        assertThat(text(files.get(0))).contains("Cover", "Two adults travel.", "Who");
        assertThat(text(files.get(1))).contains("Two adults travel.").doesNotContain("Cover", "Who");
        assertThat(text(files.get(2))).contains("Who All").doesNotContain("Cover", "adults");
    }

    @Test
    void aPartEndsWhereAnythingElseBegins() throws IOException {
        List<SiteFile.Data> files = print(COVER + TRIPS + VISITS + part("more", "More", "<p>Nobody\u2019s part.</p>"));

        assertThat(text(files.get(0))).contains("Nobody\u2019s part.");
        assertThat(text(files.get(2))).contains("Who All").doesNotContain("Nobody");
    }

    @Test
    void eachFileNumbersItsOwnPages() throws IOException {
        List<SiteFile.Data> files = print(COVER + TRIPS + VISITS);

        assertThat(text(files.get(0))).contains("Page 1 of 4", "Page 2 of 4", "Page 3 of 4", "Page 4 of 4");
        assertThat(text(files.get(1))).contains("Page 1 of 2", "Page 2 of 2").doesNotContain("of 4");
        assertThat(text(files.get(2))).contains("Page 1 of 1").doesNotContain("of 4");
    }

    @Test
    void aPartHasItsTitleLanguageAndBookmarks() throws IOException {
        try (PDDocument pdf = open(print(COVER + TRIPS + VISITS).get(1))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle() + ", page " + page(pdf, item));
                item.children().forEach(inner -> bookmarks.add("- " + inner.getTitle() + ", page " + page(pdf, inner)));
            }
            assertThat(bookmarks).containsExactly("Trips, page 1", "- The end, page 2");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Item 1: Trips & more");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("Item 1: Trips &amp; more")
                    .doesNotContain("The pack");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void everyMarkInAPartHasATagOfThatPart() throws IOException {
        for (SiteFile.Data file : print(COVER + TRIPS + VISITS)) {
            try (PDDocument pdf = open(file)) {
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
                COSArray tags = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
                for (PDPage page : pdf.getPages()) {
                    COSArray marked = (COSArray) tags.getObject(2 * page.getStructParents() + 1);
                    assertThat(marked).isNotEmpty();
                    for (int i = 0; i < marked.size(); i++) {
                        assertThat(outermost((COSDictionary) marked.getObject(i)))
                                .as(file.path())
                                .isSameAs(root.getCOSObject());
                    }
                    for (PDAnnotation link : page.getAnnotations()) {
                        COSDictionary tag = (COSDictionary) tags.getObject(2 * link.getStructParent() + 1);
                        assertThat(tag.getNameAsString(COSName.S)).isEqualTo("Link");
                        assertThat(outermost(tag)).isSameAs(root.getCOSObject());
                    }
                }
            }
        }
    }

    @Test
    void aLinkToAnotherPartIsWordsInAPart() throws IOException {
        List<SiteFile.Data> files = print(COVER + TRIPS + VISITS);

        try (PDDocument whole = open(files.get(0));
                PDDocument trips = open(files.get(1))) {
            assertThat(whole.getPage(1).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("visits", "end", "guidance");
            assertThat(trips.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("end", "guidance");
        }
        assertThat(text(files.get(1))).contains("See visits, the end and guidance.");
        // Nothing of the other part lies hidden in the file.
        assertThat(files.get(2).bytes().length).isLessThan(files.get(0).bytes().length * 9 / 10);
    }

    @Test
    void theSamePageGivesTheSameFilesAndEachHasAnIdOfItsOwn() throws IOException {
        List<SiteFile.Data> once = print(COVER + TRIPS + VISITS);
        List<SiteFile.Data> again = print(COVER + TRIPS + VISITS);

        List<String> ids = new ArrayList<>();
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).bytes()).isEqualTo(once.get(i).bytes());
            try (PDDocument pdf = open(once.get(i))) {
                ids.add(pdf.getDocument().getDocumentID().get(0).toString());
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void wherePartOfItCannotBeTaggedTheOtherPartsStillAre() throws IOException {
        String odd = part("odd", "Odd", "<table><tr><td rowspan=\"2\">One</td></tr><tr><td>Two</td></tr></table>");

        Printout printout = printout(COVER + odd + VISITS, List.of(file("odd", "01-odd"), file("visits", "02-visits")));

        assertThat(printout.warnings())
                .containsExactly(
                        "review.pdf is printed, but without the tags that help screen readers. The policy \"Odd\" has a"
                                + " table or list of an unusual form: simplify it.",
                        "01-odd.pdf is printed, but without the tags that help screen readers. The policy \"Odd\" has a"
                                + " table or list of an unusual form: simplify it.");
        assertThat(text(printout.files().get(1))).contains("One", "Page 1 of 1").doesNotContain("Who");
        try (PDDocument visits = open(printout.files().get(2))) {
            assertThat(visits.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(visits.getDocumentInformation().getTitle()).isEqualTo("Item visits");
        }
    }

    @Test
    void aTagsMarksAndALinksActionStandWithinThem() {
        String file = new String(print(COVER + TRIPS + VISITS).get(0).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(file)
                .contains("/Type /OBJR", "/S /GoTo")
                .doesNotContainPattern("obj\\s*<<\\s*/Type /(MCR|OBJR|Action)");
    }

    @Test
    void theMarksOfAllPagesAreListedOnce() throws IOException {
        try (PDDocument pdf = open(print(COVER + TRIPS + VISITS).get(0))) {
            assertThat(pdf.getPages())
                    .extracting(page -> page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES))
                    .containsOnly(pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES));
        }
    }

    private static String part(String id, String title, String html) {
        return "<div class=\"part\" id=\"" + id + "\" data-bookmark=\"" + title + "\"><h2>" + title + "</h2>" + html
                + "</div>";
    }

    private static List<SiteFile.Data> print(String body) {
        SiteFile.Part trips = new SiteFile.Part("01-trips.pdf", "trips", "Item 1: Trips & more");
        Printout printout = printout(body, List.of(trips, file("visits", "02-visits")));
        assertThat(printout.warnings()).isEmpty();
        return printout.files();
    }

    private static SiteFile.Part file(String id, String name) {
        return new SiteFile.Part(name + ".pdf", id, "Item " + id);
    }

    private static Printout printout(String body, List<SiteFile.Part> parts) {
        String html = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>The pack</title><style>"
                + "body { font-family: Sans } .part + .part { page-break-before: always }"
                + "</style></head><body>" + body + "</body></html>";
        SiteFile.Printed file = new SiteFile.Printed(
                "review.pdf",
                new SiteFile.Page("review.pdf", "pack-pdf", Map.of()),
                LocalDate.of(2025, 12, 1),
                address -> Optional.empty(),
                "Page {0} of {1}",
                parts);
        return PdfPrinter.of(file, html.getBytes(StandardCharsets.UTF_8)).print();
    }

    private static PDDocument open(SiteFile.Data file) throws IOException {
        return PDDocument.load(file.bytes());
    }

    private static String text(SiteFile.Data file) throws IOException {
        try (PDDocument pdf = open(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static int page(PDDocument pdf, PDOutlineItem item) {
        try {
            return 1 + pdf.getPages().indexOf(item.findDestinationPage(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary outermost(COSDictionary tag) {
        COSDictionary above = tag.getCOSDictionary(COSName.P);
        return above == null ? tag : outermost(above);
    }
}
