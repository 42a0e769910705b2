package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPageTest {

    private static final SiteSettings WITH_PDF = new SiteSettings(
            TestIdentity.of("Staff handbook", Optional.empty()),
            Optional.of("https://handbook.example/"),
            Optional.empty(),
            ComparedPairs.AUTO,
            true);

    @Test
    void eachEditionIsAFileDatedOnTheDayItShows() {
        List<SiteFile.Printed> files = files(WITH_PDF);

        assertThat(files).extracting(SiteFile.Printed::path).containsExactly("pdf/2024-2025.pdf", "pdf/2025-2026.pdf");
        assertThat(files)
                .extracting(SiteFile.Printed::day)
                .containsExactly(LocalDate.of(2025, 8, 31), TestHandbook.TODAY);
    }

    @Test
    void itsChaptersAreThoseOfThePrintPageAndItsLinksStartAtItsOwnAddress() {
        PdfPage.View view = (PdfPage.View) files(WITH_PDF).get(1).page().model().get("page");

        assertThat(view.title()).isEqualTo("Handbook for 2025 to 2026");
        assertThat(view.base()).isEqualTo("https://handbook.example/pdf/2025-2026.pdf");
        assertThat(view.chapters()).extracting(PrintPage.Chapter::title).containsExactly("Visitors");
        assertThat(view.chapters().get(0).body().html()).contains("id=\"visitors--");
    }

    @Test
    void itsPicturesAreTheCopiesThatTheTextShows() {
        SiteFile.Printed file = files(WITH_PDF).get(1);
        String body = ((PdfPage.View) file.page().model().get("page"))
                .chapters()
                .get(0)
                .body()
                .html();
        String address = body.replaceFirst("(?s).*<img src=\"([^\"]*)\".*", "$1");

        assertThat(file.pictures().at(address)).hasValue("png".getBytes(StandardCharsets.UTF_8));
        assertThat(file.pictures().at("../../etc/passwd")).isEmpty();
        assertThat(file.pictures().at("https://example.org/a.png")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"print", "pdf"})
    void aTemplateGoesThroughTheChaptersOnce(String template) throws IOException {
        try (InputStream text = PdfPage.class.getResourceAsStream("../render/templates/" + template + ".peb")) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).containsOnlyOnce("page.chapters");
        }
    }

    @Test
    void noneIsMadeWhereNoneIsAskedFor() {
        assertThat(files(TestHandbook.SETTINGS)).isEmpty();
    }

    private static List<SiteFile.Printed> files(SiteSettings settings) {
        SitePlan plan = new TestHandbook()
                .with(
                        "visitors",
                        TestHandbook.version(
                                "policies/visitors.md",
                                TestText.of("# Visitors", "Sign in. ![The gates](gates.png)"),
                                "2024-10-01"))
                .plan(settings);
        TestFiles repository = new TestFiles(Map.of("policies/gates.png", "png"));
        HandbookPages pages = new HandbookPages(plan.handbook(), plan.comparison(), repository, settings, plan.years());
        return SampleSite.files(pages).stream()
                .filter(SiteFile.Printed.class::isInstance)
                .map(SiteFile.Printed.class::cast)
                .toList();
    }
}
