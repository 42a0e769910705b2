package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.TestRepository;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDF files of a whole site. */
class PdfFilesTest {

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void adoptTwoPolicies() {
        repository = TestRepository.in(folder.resolve("school"));
        repository.write("policies/trips.md", "# Trips\n\n1. Two adults travel.\n2. See [visitors](visitors.md).\n");
        repository.write("policies/visitors.md", "# Visitors\n\nSign in at \u0141\u00f3d\u017a House.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
        repository.write("policies/visitors.md", "# Visitors\n\nSign in and out.\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Amend");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void eachEditionHasAFileWithItsClausesThatItsPagesLeadTo() throws IOException {
        build("here", "true");

        assertThat(text("here/pdf/2024-2025.pdf"))
                .contains(
                        "Handbook for 2024 to 2025",
                        "Contents",
                        "Two adults travel.",
                        "Sign in at \u0141\u00f3d\u017a House.")
                .contains("Applies from 1 October 2024", "Hill School");
        assertThat(text("here/pdf/2025-2026.pdf")).contains("Sign in and out.").doesNotContain("House");
        try (PDDocument pdf =
                PDDocument.load(site("here").resolve("pdf/2025-2026.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Staff handbook \u2013 Handbook for 2025 to 2026");
        }
        assertThat(site("here").resolve("2024-2025/index.html"))
                .content()
                .contains("<a href=\"../pdf/2024-2025.pdf\">Download as PDF</a>");
        assertThat(site("here").resolve("print/2024-2025.html"))
                .content()
                .contains("<a href=\"../pdf/2024-2025.pdf\">Download as PDF</a>");
        assertThat(BrokenLinks.in(site("here"))).isEmpty();
    }

    @Test
    void theSameCommitAndDayGiveTheSameFileInAnyLocaleAndZone() throws IOException {
        build("here", "true");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build("there", "true");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(site("there").resolve("pdf/2025-2026.pdf"))
                .hasSameBinaryContentAs(site("here").resolve("pdf/2025-2026.pdf"));
    }

    @Test
    void withoutPdfFilesTheLibraryForThemIsNotEvenNeeded() throws Exception {
        URL[] others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.matches(".*(pdfbox|openhtmltopdf|jsoup|xmpbox|fontbox).*\\.jar"))
                .map(PdfFilesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            loader.loadClass(Build.class.getName())
                    .getMethod("build", Path.class, Path.class, String.class)
                    .invoke(null, repository.path().resolve("policies"), site("plain"), "false");
        }

        assertThat(site("plain").resolve("index.html")).exists();
        assertThat(Files.exists(site("plain").resolve("pdf"))).isFalse();
        assertThat(site("plain").resolve("print/2024-2025.html")).content().doesNotContain("PDF");
    }

    /** A build that a class loader of its own can be asked for. */
    public static final class Build {

        private Build() {}

        public static void build(Path source, Path site, String pdf) {
            TestSettings settings = TestSettings.of(source)
                    .with("asOf", "2025-12-01")
                    .with("organisation", "Hill School")
                    .with("pdf", pdf);
            HandbookSite.build(settings.settings(), site);
        }
    }

    private void build(String name, String pdf) {
        Build.build(repository.path().resolve("policies"), site(name), pdf);
    }

    private Path site(String name) {
        return folder.resolve(name);
    }

    private String text(String file) throws IOException {
        try (PDDocument pdf = PDDocument.load(folder.resolve(file).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
