package io.github.policyhandbook.site;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The style sheet and scripts that every site has. */
final class StaticAssets {

    private static final String FOLDER = "/io/github/policyhandbook/render/assets/";
    private static final List<String> NAMES = List.of("style.css", "page.js", "search.js");

    private StaticAssets() {}

    static List<SiteFile> files() {
        return NAMES.stream().map(StaticAssets::file).toList();
    }

    private static SiteFile file(String name) {
        try (InputStream bytes = StaticAssets.class.getResourceAsStream(FOLDER + name)) {
            if (bytes == null) {
                throw new HandbookException("The plugin lacks its file " + name + ". Install the plugin anew.");
            }
            return new SiteFile.Data("assets/" + name, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
