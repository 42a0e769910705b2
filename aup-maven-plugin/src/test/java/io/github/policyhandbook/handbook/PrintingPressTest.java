package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.output.SiteWriter;
import io.github.policyhandbook.pdf.PdfPrinter;
import io.github.policyhandbook.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingPressTest {

    private static final String ODD = "<table><tr><td rowspan=\"2\">One</td></tr><tr><td>Two</td></tr></table>";
    private static final String IMPOSSIBLE = "<p style=\"background-image: linear-gradient(to what, red)\">No.</p>";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());

    @Test
    void allFilesAreWrittenAndWarningsToldInTheOrderTheyCame() {
        print(page("a.pdf", ODD), page("b.pdf", "<p>Fine.</p>"), page("c.pdf", ODD), page("d.pdf", "<p>Fine.</p>"));

        assertThat(folder.resolve("site").toFile().list()).contains("a.pdf", "b.pdf", "c.pdf", "d.pdf");
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("a.pdf is printed, but without the tags");
        assertThat(told.get(1)).startsWith("c.pdf is printed, but without the tags");
    }

    @Test
    void whatCannotBePrintedStopsTheWork() {
        assertThatThrownBy(() -> print(page("a.pdf", "<p>Fine.</p>"), page("b.pdf", IMPOSSIBLE)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("b.pdf");
    }

    @Test
    void afterAFaultNoPrintingGoesOn() {
        String pages = "<p>Two adults travel.</p>".repeat(2_000);

        assertThatThrownBy(() -> print(page("a.pdf", IMPOSSIBLE), page("b.pdf", pages), page("c.pdf", "<p>Fine.</p>")))
                .isInstanceOf(HandbookException.class);

        // A thread that has just put its work down may take a moment to go.
        assertThat(Thread.getAllStackTraces().entrySet())
                .filteredOn(thread -> !before.contains(thread.getKey()))
                .filteredOn(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().equals(PdfPrinter.class.getName())))
                .isEmpty();
    }

    private void print(PdfPrinter... pages) {
        OutputFolder output = OutputFolder.prepare(
                folder.resolve("site"),
                new OutputFolder.Surroundings(folder.resolve("policies"), Optional.empty(), Optional.empty()));
        try (SiteWriter site = SiteWriter.open(output, Progress.SILENT);
                PrintingPress press = new PrintingPress(site, listener())) {
            for (PdfPrinter page : pages) {
                press.print(page);
            }
            press.finish();
            site.commit();
        }
    }

    private static PdfPrinter page(String path, String body) {
        String html = "<html lang=\"en-GB\"><head><title>T</title></head><body>" + body + "</body></html>";
        SiteFile.Page page = new SiteFile.Page(path, "pdf", Map.of());
        SiteFile.Printed file =
                new SiteFile.Printed(path, page, LocalDate.of(2025, 12, 1), address -> Optional.empty());
        return PdfPrinter.of(file, html.getBytes(StandardCharsets.UTF_8));
    }

    private Progress listener() {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }
        };
    }
}
