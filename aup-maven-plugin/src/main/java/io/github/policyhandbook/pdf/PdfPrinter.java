package io.github.policyhandbook.pdf;

import com.openhtmltopdf.util.XRLog;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Prints a laid-out page as a PDF file: tagged, with bookmarks, title and language, its fonts embedded. The same page
 * gives the same bytes, and nothing is loaded for it but the pictures it is given.
 */
public final class PdfPrinter {

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> NOISY =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private static final byte[] REHEARSED = ("<html lang=\"en\"><head><title>-</title><style>"
                    + "@page { size: A4 } body { font: 10pt Sans } b { color: #111 } .a p + p:first-child { margin: 0 }"
                    + "</style></head><body><h1 id=\"a\" data-bookmark=\"a\">a</h1><p>a <b>b</b> <a href=\"#a\">c</a></p>"
                    + "<ul><li>a</li></ul><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>"
                    + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);

    private final SiteFile.Printed file;
    private final PrintablePage page;
    private final List<SiteFile.Data> files = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private PdfPrinter(SiteFile.Printed file, PrintablePage page) {
        this.file = file;
        this.page = page;
    }

    /**
     * Makes ready to print. Its pictures are read now, so that {@link #print()} may be left to another thread.
     *
     * @param html its page, laid out
     */
    public static PdfPrinter of(SiteFile.Printed file, byte[] html) {
        return new PdfPrinter(file, PrintablePage.of(html, file.pictures()));
    }

    /**
     * Prints a page of a few words for nobody, so that the library is loaded when the first file is to be printed: a
     * thread can do it that would else have nothing to do.
     */
    public static void rehearse() {
        SiteFile.Page page = new SiteFile.Page("rehearsal.pdf", "none", Map.of());
        of(new SiteFile.Printed(page.path(), page, LocalDate.EPOCH, address -> Optional.empty()), REHEARSED)
                .print();
    }

    /**
     * The file and its parts. To be asked once.
     *
     * @throws HandbookException if it cannot be printed, with the policy's name where one of them alone is at fault
     */
    public Printout print() {
        beQuiet();
        try {
            take(PrintedFiles.of(file, page));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            List<SiteFile.Part> impossible = file.parts().stream()
                    .filter(page::isReplaceable)
                    .filter(part -> fails(page.alone(part), false))
                    .toList();
            if (impossible.isEmpty()) {
                printPlainly(file.path(), page);
                file.parts().forEach(this::printAlone);
            } else {
                printWithout(impossible);
            }
        }
        return new Printout(files, warnings);
    }

    /** One odd table is no reason to have nothing of the others: where it would stand, the reader is told. */
    private void printWithout(List<SiteFile.Part> impossible) {
        PrintablePage rest = page;
        for (SiteFile.Part part : impossible) {
            String title = page.policies().stream()
                    .filter(policy -> policy.id().equals(part.id()))
                    .map(PrintablePage.Policy::title)
                    .findFirst()
                    .orElseGet(part::title);
            warnings.add(
                    "\"" + title + "\" cannot be printed: " + file.path() + " and " + part.path()
                            + " only say so in its place.\n  Simplify what is unusual in that policy, such as tables within tables.");
            rest = rest.replaced(part);
        }
        take(new PdfPrinter(file, rest).print());
    }

    private void take(Printout printout) {
        files.addAll(printout.files());
        warnings.addAll(printout.warnings());
    }

    /** Where the whole cannot be tagged, a part may be none the worse. */
    private void printAlone(SiteFile.Part part) {
        PrintablePage alone = page.alone(part);
        SiteFile.Printed single =
                new SiteFile.Printed(part.path(), file.page(), file.day(), file.pictures(), file.numbers(), List.of());
        try {
            take(PrintedFiles.of(single, alone));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            printPlainly(part.path(), alone);
        }
    }

    /** The library's tagging stumbles over tables and lists that its printing copes with. */
    private void printPlainly(String path, PrintablePage printed) {
        try {
            Printout plain = PrintedFiles.untagged(path, file, printed);
            String because = culprit(printed, true)
                    .map(policy ->
                            " The policy \"" + policy + "\" has a table or list of an unusual form: simplify it.")
                    .orElse("");
            warnings.add(path + " is printed, but without the tags that help screen readers." + because);
            take(plain);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String what = culprit(printed, false)
                    .map(policy -> "The policy \"" + policy + "\" cannot be printed in " + path)
                    .orElse("The file " + path + " cannot be made");
            throw new HandbookException(
                    what + " (" + e + ").\n  Simplify what is unusual in it, such as tables within tables"
                            + (file.parts().isEmpty() ? ", or build without PDF files: -Daup.pdf=false" : "."),
                    e);
        }
    }

    /** The title of the first policy that fails by itself; empty where none does. */
    private Optional<String> culprit(PrintablePage printed, boolean tagged) {
        return printed.policies().stream()
                .filter(policy -> fails(printed.only(policy), tagged))
                .map(PrintablePage.Policy::title)
                .findFirst();
    }

    private boolean fails(PrintablePage printed, boolean tagged) {
        try (LaidOut laid = LaidOut.of(printed, file.day(), tagged)) {
            laid.bytes();
            return false;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    /** The libraries tell of every style they do not know; what stops the work is thrown. */
    private static void beQuiet() {
        XRLog.setLoggingEnabled(false);
        NOISY.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
