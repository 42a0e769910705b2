package io.github.policyhandbook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/**
 * Prints a laid-out page as a PDF file: tagged, with bookmarks, title and language, its fonts embedded. The same page
 * gives the same bytes, and nothing is loaded for it but the pictures it is given.
 */
public final class PdfPrinter {

    private static final String PRODUCER = "aup-maven-plugin";

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> NOISY =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private PdfPrinter() {}

    /**
     * The file's bytes.
     *
     * @param file where its pictures are, and the day it is dated
     * @param html its page, laid out
     * @throws HandbookException if it cannot be printed, with the policy's name where one of them alone is at fault
     */
    public static byte[] print(SiteFile.Printed file, byte[] html) {
        beQuiet();
        PrintablePage page = PrintablePage.of(html, file.pictures());
        try {
            return print(page, file.day());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new HandbookException(
                    culprit(page, file.day())
                                    .map(policy -> "The policy \"" + policy + "\" cannot be printed in " + file.path())
                                    .orElse("The file " + file.path() + " cannot be made")
                            + " (" + e + ").\n  Simplify what is unusual in it, such as tables within tables, or build"
                            + " without PDF files: -Daup.pdf=false",
                    e);
        }
    }

    /** The title of the first policy that fails by itself; empty where none does. */
    private static Optional<String> culprit(PrintablePage page, LocalDate day) {
        return page.policies().stream()
                .filter(policy -> {
                    try {
                        print(page.only(policy), day);
                        return false;
                    } catch (IOException | RuntimeException | StackOverflowError e) {
                        return true;
                    }
                })
                .map(PrintablePage.Policy::title)
                .findFirst();
    }

    private static byte[] print(PrintablePage page, LocalDate day) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.withW3cDocument(new W3CDom().fromJsoup(page.document()), "")
                // Pictures stand in the page itself; whatever else it may name leads nowhere.
                .useUriResolver((base, uri) -> null)
                .usePdfUaAccessbility(true)
                .useReplacementText("\u25A1")
                .withProducer(PRODUCER)
                .toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            seal(document, page, day);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Dates and id that follow from the content, so that the same content gives the same file. */
    private static void seal(PDDocument document, PrintablePage page, LocalDate day) {
        Calendar start = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        start.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(start);
        document.getDocumentInformation().setModificationDate(start);
        document.getDocumentInformation().setCreator(PRODUCER);
        String hash = Sha256.hex(page.document().outerHtml());
        document.setDocumentId(Long.parseUnsignedLong(hash.substring(0, 16), 16));
    }

    /** The libraries tell of every style they do not know; what stops the work is thrown. */
    private static void beQuiet() {
        XRLog.setLoggingEnabled(false);
        NOISY.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
