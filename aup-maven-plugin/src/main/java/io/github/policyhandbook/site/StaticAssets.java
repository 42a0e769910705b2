package io.github.policyhandbook.site;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The style sheet, the scripts and the logo: what every page of a site may use. */
public final class StaticAssets {

    private static final String FOLDER = "/io/github/policyhandbook/render/assets/";
    private static final WebJar SEARCH_LIBRARY = new WebJar("lunr");
    private static final List<String> SCRIPTS = List.of(
            "choose-years.js",
            "comparison.js",
            "history.js",
            "register.js",
            "search.js",
            "search-find.js",
            "search-question.js",
            "search-results.js",
            "search-words.js",
            "signed.js",
            "signed-on.js",
            "text.js");

    private StaticAssets() {}

    public static List<SiteFile> files(SiteIdentity identity) {
        List<SiteFile> files = new ArrayList<>();
        StyleSheets.of(identity.accent())
                .forEach((name, sheet) -> files.add(new SiteFile.Data("assets/" + name, sheet)));
        SCRIPTS.forEach(name -> files.add(new SiteFile.Data("assets/" + name, bytes(name))));
        files.add(TableSorter.file());
        files.add(new SiteFile.Data(SiteAddress.SEARCH_LIBRARY, SEARCH_LIBRARY.file("lunr.min.js")));
        identity.logo().ifPresent(logo -> files.add(new SiteFile.Data(logo.path(), logo.bytes())));
        return files;
    }

    /** A file that the plugin brings along. */
    public static byte[] bytes(String name) {
        try (InputStream bytes = StaticAssets.class.getResourceAsStream(FOLDER + name)) {
            if (bytes == null) {
                throw new HandbookException("The plugin lacks its file " + name + ". Install the plugin anew.");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
