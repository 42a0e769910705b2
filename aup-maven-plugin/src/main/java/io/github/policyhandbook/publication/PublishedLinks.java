package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks where the links of a published copy lead that stay within it: pages, pictures, style sheets, scripts. */
record PublishedLinks(SiteCopy copy) {

    private static final String LINKS = "[href], [src]";

    /** Those that lead to no file of the copy, each with the page it is on, in the order of the pages. */
    List<String> broken() throws IOException {
        Set<String> files = copy.list().checksums().keySet();
        List<String> pages =
                files.stream().filter(path -> path.endsWith(".html")).toList();
        try {
            return Workers.map(pages, page -> broken(page, files)).stream()
                    .flatMap(List::stream)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> broken(String page, Set<String> files) {
        Set<String> targets = new TreeSet<>();
        for (Element element : parsed(page).select(LINKS)) {
            targets.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        List<String> broken = new ArrayList<>();
        for (String target : targets) {
            if (isWithin(target) && !files.contains(file(page, target))) {
                broken.add(page + " -> " + target);
            }
        }
        return broken;
    }

    private Document parsed(String page) {
        try (InputStream html = copy.open(page)) {
            return Jsoup.parse(html, StandardCharsets.UTF_8.name(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a path: neither another site, nor a place on the same page, nor an address with a scheme. */
    private static boolean isWithin(String target) {
        return !target.isEmpty()
                && !target.startsWith("#")
                && !target.startsWith("?")
                && !target.startsWith("/")
                && !target.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    /** The path from the top of the site; one that leads out of it is no file there. */
    private static String file(String page, String target) {
        String path = target.replaceFirst("[?#].*", "");
        List<String> parts = new ArrayList<>(List.of(page.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return "";
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.add(part);
            }
        }
        try {
            return URLDecoder.decode(String.join("/", parts).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // a percent sign that no two digits follow
        }
    }
}
