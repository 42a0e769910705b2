package io.github.policyhandbook.site.data;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code sitemap.xml}: the pages a search engine should know, by the protocol 0.9 of sitemaps.org.
 *
 * <p>Comparisons and single versions are left out: they repeat the text of the pages listed here.
 */
final class Sitemap {

    private final StringBuilder xml = new StringBuilder();
    private final SiteUrls urls;

    private Sitemap(SiteUrls urls) {
        this.urls = urls;
    }

    static SiteFile.Data file(Handbook handbook, SiteUrls urls) {
        String xml = new Sitemap(urls).of(handbook);
        return new SiteFile.Data(SiteAddress.SITEMAP, xml.getBytes(StandardCharsets.UTF_8));
    }

    private String of(Handbook handbook) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        page(SiteAddress.HOME);
        for (Edition.Entry entry : handbook.currentEdition().entries()) {
            page(
                    SiteAddress.policy(entry.policy().id()),
                    Optional.of(entry.version().appliesFrom()));
        }
        handbook.editions().forEach(edition -> page(SiteAddress.edition(edition.label())));
        handbook.policies().stream().map(Policy::id).map(SiteAddress::history).forEach(this::page);
        page(SiteAddress.CHANGES);
        page(SiteAddress.REGISTER);
        return xml.append("</urlset>\n").toString();
    }

    private void page(String path) {
        page(path, Optional.empty());
    }

    private void page(String path, Optional<LocalDate> modified) {
        xml.append("  <url><loc>").append(XmlText.escaped(urls.of(path))).append("</loc>");
        modified.ifPresent(date -> xml.append("<lastmod>").append(date).append("</lastmod>"));
        xml.append("</url>\n");
    }
}
