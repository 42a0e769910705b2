package io.github.policyhandbook.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
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
     * @param progress hears where the file could not be tagged for screen readers
     * @throws HandbookException if it cannot be printed, with the policy's name where one of them alone is at fault
     */
    public static byte[] print(SiteFile.Printed file, byte[] html, Progress progress) {
        beQuiet();
        PrintablePage page = PrintablePage.of(html, file.pictures());
        try {
            return print(page, file.day(), true);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return printPlainly(page, file, progress);
        }
    }

    /** The library's tagging stumbles over tables and lists that its printing copes with. */
    private static byte[] printPlainly(PrintablePage page, SiteFile.Printed file, Progress progress) {
        try {
            byte[] bytes = print(page, file.day(), false);
            String because = culprit(page, file.day(), true)
                    .map(policy ->
                            " The policy \"" + policy + "\" has a table or list of an unusual form: simplify it.")
                    .orElse("");
            progress.warn(file.path() + " is printed, but without the tags that help screen readers." + because);
            return bytes;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String what = culprit(page, file.day(), false)
                    .map(policy -> "The policy \"" + policy + "\" cannot be printed in " + file.path())
                    .orElse("The file " + file.path() + " cannot be made");
            throw new HandbookException(
                    what + " (" + e + ").\n  Simplify what is unusual in it, such as tables within tables, or build"
                            + " without PDF files: -Daup.pdf=false",
                    e);
        }
    }

    /** The title of the first policy that fails by itself; empty where none does. */
    private static Optional<String> culprit(PrintablePage page, LocalDate day, boolean tagged) {
        return page.policies().stream()
                .filter(policy -> fails(page.only(policy), day, tagged))
                .map(PrintablePage.Policy::title)
                .findFirst();
    }

    private static boolean fails(PrintablePage page, LocalDate day, boolean tagged) {
        try {
            print(page, day, tagged);
            return false;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    private static byte[] print(PrintablePage page, LocalDate day, boolean tagged) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.withW3cDocument(new W3CDom().fromJsoup(page.document()), "")
                // Pictures stand in the page itself; whatever else it may name leads nowhere.
                .useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null)
                .usePdfUaAccessbility(tagged)
                .useReplacementText("\u25A1")
                .withProducer(PRODUCER)
                .toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            if (tagged) {
                LinkDescriptions.complete(document);
            }
            document.getDocumentCatalog().setLanguage(page.language());
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
