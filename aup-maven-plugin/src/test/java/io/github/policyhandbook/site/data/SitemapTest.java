package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static io.github.policyhandbook.site.data.SampleHandbook.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Handbook;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SitemapTest {

    @Test
    void itListsWhatASearchEngineShouldKnow() {
        var handbook = SampleHandbook.on(
                "2024-10-15",
                policy("café", version("2024-09-01", "Food.")),
                policy("trips", version("2023-09-01", "Trips."), withdrawal("2024-06-01")));

        assertThat(text(handbook)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url><loc>https://hill.example/a&amp;b/index.html</loc></url>
                  <url><loc>https://hill.example/a&amp;b/policies/caf%C3%A9.html</loc><lastmod>2024-09-01</lastmod></url>
                  <url><loc>https://hill.example/a&amp;b/2023-2024/index.html</loc></url>
                  <url><loc>https://hill.example/a&amp;b/2024-2025/index.html</loc></url>
                  <url><loc>https://hill.example/a&amp;b/history/caf%C3%A9.html</loc></url>
                  <url><loc>https://hill.example/a&amp;b/history/trips.html</loc></url>
                  <url><loc>https://hill.example/a&amp;b/changes/index.html</loc></url>
                  <url><loc>https://hill.example/a&amp;b/register.html</loc></url>
                </urlset>
                """);
    }

    private static String text(Handbook handbook) {
        var file = Sitemap.file(handbook, new SiteUrls("https://hill.example/a&b/"));
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
