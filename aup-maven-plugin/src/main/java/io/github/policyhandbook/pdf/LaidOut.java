package io.github.policyhandbook.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.helper.W3CDom;

/** A page laid out on sheets of paper: an open PDF document. */
final class LaidOut implements AutoCloseable {

    private static final String PRODUCER = "aup-maven-plugin";

    private final PdfBoxRenderer renderer;
    private final PDDocument document;

    private LaidOut(PdfBoxRenderer renderer) {
        this.renderer = renderer;
        this.document = renderer.getPdfDocument();
    }

    /**
     * Lays a page out.
     *
     * @param day the day the file is dated
     * @throws IOException or one of many runtime exceptions, if the library cannot cope with it
     */
    static LaidOut of(PrintablePage page, LocalDate day, boolean tagged) throws IOException {
        PageMarks marks = new PageMarks();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.withW3cDocument(new W3CDom().fromJsoup(page.document()), "")
                // Pictures stand in the page itself; whatever else it may name leads nowhere.
                .useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null)
                .usePdfUaAccessbility(tagged)
                .useReplacementText("\u25A1")
                .withProducer(PRODUCER)
                .usePageSupplier((file, width, height, number, shadow) -> marks.addPage(file, width, height))
                .toStream(new ByteArrayOutputStream());
        LaidOut laid = new LaidOut(builder.buildPdfRenderer());
        try {
            laid.renderer.createPDFWithoutClosing();
            if (tagged) {
                LinkDescriptions.complete(laid.document);
                SmallTags.compact(laid.document);
            }
            laid.document.getDocumentCatalog().setLanguage(page.language());
            laid.writeUnixLineEnds();
            laid.seal(page.fingerprint(), day);
            return laid;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            laid.close();
            throw e;
        }
    }

    PDDocument document() {
        return document;
    }

    /** The typeface of its plain text, before {@link #bytes()} leaves out the letters that are not used. */
    PDFont font() {
        FontSpecification plain = new FontSpecification();
        plain.families = new String[] {"Sans"};
        plain.fontWeight = IdentValue.NORMAL;
        plain.fontStyle = IdentValue.NORMAL;
        plain.variant = IdentValue.NORMAL;
        PdfBoxFSFont found = (PdfBoxFSFont) renderer.getFontResolver().resolveFont(renderer.getSharedContext(), plain);
        return found.getFontDescription().get(0).getFont();
    }

    /** The file. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Java's XML writer ends the lines of what describes the file as the machine does: another file on Windows. */
    private void writeUnixLineEnds() throws IOException {
        PDMetadata about = document.getDocumentCatalog().getMetadata();
        if (about != null) {
            String text = new String(about.toByteArray(), StandardCharsets.UTF_8);
            if (text.contains("\r\n")) {
                about.importXMPMetadata(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Dates and id that follow from the content, so that the same content gives the same file. */
    private void seal(String fingerprint, LocalDate day) {
        Calendar start = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        start.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(start);
        document.getDocumentInformation().setModificationDate(start);
        document.getDocumentInformation().setCreator(PRODUCER);
        document.setDocumentId(Long.parseUnsignedLong(fingerprint.substring(0, 16), 16));
    }

    @Override
    public void close() {
        renderer.close();
    }
}
