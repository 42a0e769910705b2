package io.github.policyhandbook.handbook;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of a built site that lead to no file of it, or to no anchor of that file. */
final class BrokenLinks {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    /** In a tag, which its text cannot be: there each {@code <} is escaped. */
    private static final Pattern TAG = Pattern.compile("(<[a-z][^>]*>)");

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:<loc>|\\shref=\"|\\suri=\")([^<\"]*)");

    private final Path site;
    private final Map<Path, String> pages = new TreeMap<>();
    private final Map<Path, Set<String>> anchors = new TreeMap<>();

    private BrokenLinks(Path site) throws IOException {
        this.site = site;
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String html = Files.readString(file);
                pages.put(file, html);
                anchors.put(file, new HashSet<>(all(ID, html)));
            }
        }
    }

    /** Each as {@code history/a.html -> b.html#c}, by page. */
    static List<String> in(Path site) throws IOException {
        BrokenLinks links = new BrokenLinks(site);
        List<String> broken = new ArrayList<>();
        links.pages.forEach((page, html) -> all(LINK, String.join("", all(TAG, html))).stream()
                .filter(link -> !link.matches("(?i)[a-z]+:.*"))
                .filter(link -> !links.leadsSomewhere(page, link))
                .forEach(link -> broken.add(links.site.relativize(page) + " -> " + link)));
        return broken;
    }

    /**
     * Those of the files that name pages by their address on the web: the sitemap and the feed.
     *
     * @param address where the site is to stand, ending with a slash
     */
    static List<String> in(Path site, String address, String... files) throws IOException {
        BrokenLinks links = new BrokenLinks(site);
        List<String> broken = new ArrayList<>();
        for (String file : files) {
            all(ADDRESS, Files.readString(site.resolve(file))).stream()
                    .filter(link -> link.startsWith(address))
                    .map(link -> link.substring(address.length()))
                    .filter(link -> !link.isEmpty() && !links.leadsSomewhere(site.resolve(file), link))
                    .forEach(link -> broken.add(file + " -> " + link));
        }
        return broken;
    }

    private boolean leadsSomewhere(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page
                : page.resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
                        .normalize();
        boolean anchored =
                parts.length == 1 || anchors.getOrDefault(target, Set.of()).contains(parts[1]);
        return Files.isRegularFile(target) && anchored;
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(found -> found.group(1)).toList();
    }
}
