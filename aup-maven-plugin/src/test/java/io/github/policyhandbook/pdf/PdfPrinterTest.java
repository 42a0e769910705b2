package io.github.policyhandbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.site.SiteFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @Test
    void aPolicyIsABookmarkAndTheFileHasTitleLanguageTagsAndItsDay() throws IOException {
        String html = policy("trips", "Trips", "<p>Two adults travel.</p>") + policy("visits", "Visits & calls", "");

        try (PDDocument pdf = PDDocument.load(print(html))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(
                        item.getTitle() + ", page " + (1 + pdf.getPages().indexOf(item.findDestinationPage(pdf))));
            }
            assertThat(bookmarks).containsExactly("Trips, page 2", "Visits & calls, page 3");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Staff handbook");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2025-12-01T00:00:00Z");
            assertThat(pdf.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo("2025-12-01T00:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    @Test
    void quotesDashesTicksAndEuropeanLettersPrint() throws IOException {
        String words =
                "\u201cWelsh\u201d \u0174 \u0177 \u2013 Polish \u0141\u00f3d\u017a \u2014 it\u2019s \u2611 \u2713";

        assertThat(text(print(policy("a", "A", "<p>" + words + "</p><p><b><i>" + words + "</i></b></p>"))))
                .contains(words)
                .doesNotContain("\u25a1");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        String html = "<p>plain <b>bold</b> <i>slanted</i> <code>code</code> <b><i>both</i></b></p><pre>block</pre>";

        try (PDDocument pdf = PDDocument.load(print(policy("a", "A", html)))) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    fonts.add(resources.getFont(name).getName());
                    assertThat(resources.getFont(name).isEmbedded())
                            .as(resources.getFont(name).getName())
                            .isTrue();
                }
            }
            assertThat(String.join(" ", fonts)).contains("DejaVuSansCondensed-BoldOblique", "DejaVuSansMono");
        }
    }

    @Test
    void wordsInAFontThatIsNotThereArePrintedInAnother() throws IOException {
        String html = "<p style=\"font-family: Nowhere, serif\">Sign in.</p><p><samp>Sign out.</samp></p>";

        assertThat(text(print(policy("a", "A", html)))).contains("Sign in.", "Sign out.");
    }

    @Test
    void theSamePageGivesTheSameBytesAndAnotherPageAnotherId() {
        String page = policy("a", "A", "<p>Lock the screen.</p>");

        assertThat(print(page)).isEqualTo(print(page));
        assertThat(id(print(page))).isNotEqualTo(id(print(page.replace("screen", "door"))));
    }

    @Test
    void aPictureOfTheRepositoryIsPrintedAndOneThatCannotBeIsTold() throws IOException {
        byte[] png = png();
        SiteFile.Pictures pictures = address -> Optional.ofNullable(Map.of(
                        "../assets/images/plan.png", png,
                        "../assets/images/who.svg", "<svg/>".getBytes(StandardCharsets.UTF_8),
                        "../assets/images/half.png", Arrays.copyOf(png, 40))
                .get(address));
        String html = "<p><img src=\"../assets/images/plan.png\" alt=\"The gates\"></p>"
                + "<p><img src=\"../assets/images/who.svg\" alt=\"Who &lt;to&gt; tell\"></p>"
                + "<p><img src=\"../assets/images/half.png\" alt=\"Half a plan\"></p>";

        byte[] pdf =
                print(file(pictures), policy("a", "A", html)).files().get(0).bytes();

        assertThat(text(pdf)).contains("[Who <to> tell]", "[Half a plan]").doesNotContain("The gates");
        assertThat(pictures(pdf)).isEqualTo(1);
    }

    @Test
    void nothingIsLoadedFromTheNetworkOrTheDisk(@TempDir Path folder) throws IOException {
        Path picture = Files.write(folder.resolve("secret.png"), png());
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String web = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.png";
            StringBuilder html = new StringBuilder();
            for (String url : List.of(web, picture.toUri().toString(), picture.toString())) {
                html.append("<p><img src=\"" + url + "\" alt=\"left out\"></p>")
                        .append("<p style=\"background-image: url('" + url + "')\">behind</p>")
                        .append("<ul style=\"list-style-image: url('" + url + "')\"><li>before</li></ul>")
                        .append("<style>@import url('" + url + "'); @font-face { font-family: X; src: url('" + url
                                + "') }</style>")
                        .append("<link rel=\"stylesheet\" href=\"" + url + "\"><object data=\"" + url + "\"></object>");
            }

            byte[] pdf = print(policy("a", "A", html.toString()));

            assertThat(text(pdf)).contains("[left out]", "behind", "before");
            assertThat(pictures(pdf)).isZero();
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void linksToTheWebStayAndThoseToPagesThatAFileDoesNotHaveAreWords() throws IOException {
        String html =
                "<p><a href=\"https://www.gov.uk/\">Guidance</a>, <a href=\"../history/old.html\">an old policy</a></p>";

        assertThat(targets(print(policy("a", "A", html)))).containsExactly("https://www.gov.uk/");
        assertThat(text(print(policy("a", "A", html)))).contains("Guidance, an old policy");
        String online = "<base href=\"https://handbook.example/pdf/2025-2026.pdf\">" + policy("a", "A", html);
        assertThat(targets(print(online)))
                .containsExactly("https://www.gov.uk/", "https://handbook.example/history/old.html");
    }

    @Test
    void aLinkIsDescribedToScreenReadersByItsTitleOrItsWords() throws IOException {
        String html =
                "<p><a href=\"#a\">The <b>top</b></a> <a href=\"https://www.gov.uk/\" title=\"Guidance\">here</a></p>";

        try (PDDocument pdf = PDDocument.load(print(policy("a", "A", html)))) {
            assertThat(pdf.getPage(1).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("The top", "Guidance");
        }
    }

    @Test
    void aFileThatCannotBeTaggedIsPrintedAndThePolicyNamed() throws IOException {
        String html = policy("a", "Fine", "<p>Fine.</p>")
                + policy("b", "Odd", "<table><tr><td rowspan=\"2\">One</td></tr><tr><td>Two</td></tr></table>");

        Printout printout = print(file(address -> Optional.empty()), html);

        assertThat(text(printout.files().get(0).bytes())).contains("Fine.", "One", "Two");
        assertThat(printout.warnings())
                .containsExactly("pdf/2025-2026.pdf is printed, but without the tags that help screen readers."
                        + " The policy \"Odd\" has a table or list of an unusual form: simplify it.");
    }

    @Test
    void lettersThatPrintAsBoxesAreWarnedOfOnceAFile() {
        String untaggable = "<table><tr><td rowspan=\"2\">One</td></tr><tr><td>\u6821</td></tr></table>";

        assertThat(print(file(address -> Optional.empty()), policy("a", "A", "<p>\u6821\u9577 and \u6821</p>"))
                        .warnings())
                .singleElement()
                .asString()
                .startsWith("pdf/2025-2026.pdf has empty boxes for letters that its typeface lacks: \u6821 (U+6821),"
                        + " \u9577 (U+9577), in \"A\".");
        assertThat(print(file(address -> Optional.empty()), policy("a", "A", untaggable))
                        .warnings())
                .hasSize(2);
    }

    @Test
    void whatStandsInAListBesideItsItemsBelongsToTheItemBefore() throws IOException {
        String html = "<ul>First<li>Second</li><ul><li>Below</li></ul></ul>";

        Printout printout = print(file(address -> Optional.empty()), policy("a", "A", html));

        assertThat(text(printout.files().get(0).bytes())).contains("First", "Second", "Below");
        assertThat(printout.warnings()).isEmpty();
    }

    @Test
    void thePolicyThatCannotBePrintedIsNamed() {
        String html = policy("a", "Fine", "<p>Fine.</p>")
                + policy("b", "Odd", "<p style=\"background-image: linear-gradient(to what, red)\">Odd.</p>");

        assertThatThrownBy(() -> print(html))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("The policy \"Odd\" cannot be printed in pdf/2025-2026.pdf")
                .hasMessageContaining("-Daup.pdf=false");
    }

    @Test
    void aPaperThatCannotBePrintedLeavesTheOthersAndIsNamed() throws IOException {
        String html = paper("a", "Item 1: Fine", "<p>Fine.</p>")
                + paper("b", "Item 2: Odd", "<p style=\"background-image: linear-gradient(to what, red)\">Odd.</p>");
        SiteFile.Printed whole = file(address -> Optional.empty());
        SiteFile.Printed pack = new SiteFile.Printed(
                "review.pdf",
                whole.page(),
                DAY,
                whole.pictures(),
                "Page {0} of {1}",
                List.of(
                        new SiteFile.Part("01-fine.pdf", "a", "Item 1: Fine"),
                        new SiteFile.Part("02-odd.pdf", "b", "Item 2: Odd")));

        Printout printout = print(pack, html);

        assertThat(printout.files())
                .extracting(SiteFile.Data::path)
                .containsExactly("review.pdf", "01-fine.pdf", "02-odd.pdf");
        assertThat(text(printout.files().get(0).bytes()))
                .contains("Fine.", "Title of Item 2: Odd", "Read it on the page.")
                .doesNotContain("Odd.");
        assertThat(text(printout.files().get(2).bytes())).contains("Title of Item 2: Odd", "Read it on the page.");
        assertThat(printout.warnings())
                .containsExactly(
                        "\"Item 2: Odd\" cannot be printed: review.pdf and 02-odd.pdf only say so in its place."
                                + "\n  Simplify what is unusual in that policy, such as tables within tables.");
    }

    private static String paper(String id, String title, String html) {
        return "<div class=\"policy\" id=\"" + id + "\" data-bookmark=\"" + title
                + "\" data-unprintable=\"Read it on the page.\"><div class=\"head\"><h2>Title of " + title
                + "</h2></div>" + html + "</div>";
    }

    private static String policy(String id, String title, String html) {
        return "<div class=\"policy\" id=\"" + id + "\" data-bookmark=\"" + title.replace("&", "&amp;") + "\"><h2>"
                + title.replace("&", "&amp;") + "</h2>" + html + "</div>";
    }

    private static byte[] print(String body) {
        return print(file(address -> Optional.empty()), body).files().get(0).bytes();
    }

    private static Printout print(SiteFile.Printed file, String body) {
        return PdfPrinter.of(file, page(body)).print();
    }

    private static SiteFile.Printed file(SiteFile.Pictures pictures) {
        String path = "pdf/2025-2026.pdf";
        return new SiteFile.Printed(path, new SiteFile.Page(path, "pdf", Map.of()), DAY, pictures);
    }

    private static byte[] page(String body) {
        String style =
                "body { font-family: Sans } code, pre { font-family: Mono } .policy { page-break-before: always }";
        String head = "<title>Staff handbook</title><style>" + style + "</style>";
        return ("<!DOCTYPE html><html lang=\"en-GB\"><head>" + head + "</head><body><h1>Staff handbook</h1>" + body
                        + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = PDDocument.load(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String id(byte[] pdf) {
        try (PDDocument document = PDDocument.load(pdf)) {
            return document.getDocument().getDocumentID().get(0).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pictures(byte[] pdf) throws IOException {
        int pictures = 0;
        try (PDDocument document = PDDocument.load(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }

    private static List<String> targets(byte[] pdf) throws IOException {
        List<String> targets = new ArrayList<>();
        try (PDDocument document = PDDocument.load(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        targets.add(uri.getURI());
                    }
                }
            }
        }
        return targets;
    }
}
