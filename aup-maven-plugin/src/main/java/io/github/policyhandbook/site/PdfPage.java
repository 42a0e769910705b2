package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A year's whole handbook as a PDF file, to be filed, sent and printed. Its chapters are those of the print page. */
final class PdfPage {

    /**
     * What the template lays out.
     *
     * @param base the web address its links to other pages start from; empty where the site's own is not known
     */
    record View(String title, String dated, String base, List<PageLink> contents, List<PrintPage.Chapter> chapters) {}

    private final SitePlan plan;
    private final PrintPage print;
    private final CopiedFiles copied;

    PdfPage(SitePlan plan, PrintPage print, CopiedFiles copied) {
        this.plan = plan;
        this.print = print;
        this.copied = copied;
    }

    /** The link from a page to that edition's file. */
    static PageLink link(SitePlan plan, Edition edition, String page) {
        return PageLink.between(
                page, SiteAddress.pdf(edition.label()), plan.words().say("more.pdf"));
    }

    /** The file of that edition. */
    SiteFile.Printed file(Edition edition) {
        String path = SiteAddress.pdf(edition.label());
        Words words = plan.words();
        String title = words.say("edition.title", words.year(edition.year()));
        View view = new View(
                title,
                new EditionPage(plan).dated(edition),
                plan.settings().baseUrl().map(url -> url + path).orElse(""),
                PrintPage.contents(edition),
                print.chapters(edition));
        // A year that was pinned ahead is not over.
        LocalDate made = edition.date().isAfter(plan.today()) ? plan.today() : edition.date();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("words", words);
        model.put("handbook", plan.settings().title());
        model.put("organisation", plan.settings().organisation().orElse(""));
        model.put("page", view);
        return new SiteFile.Printed(path, new SiteFile.Page(path, "pdf", model), made, copied::read);
    }
}
