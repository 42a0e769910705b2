package io.github.policyhandbook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One page of each kind a site has: the largest. A page's kind is its path with the years, dates and policies taken
 * out, so that a new kind of page is tested from the day it is first built.
 */
final class PageKinds {

    private final Path site;
    private final Map<String, Path> largest = new TreeMap<>();

    private PageKinds(Path site) {
        this.site = site;
    }

    /** In the order of their names, the comparisons of each sort last. */
    static List<Page> in(Path site) {
        PageKinds kinds = new PageKinds(site);
        List<Page> pages = new ArrayList<>();
        kinds.walk().forEach((kind, file) -> pages.add(new Page(kind, kinds.path(file))));
        pages.addAll(ComparisonsBySort.in(site));
        return List.copyOf(pages);
    }

    private Map<String, Path> walk() {
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .forEach(file -> largest.merge(kindOf(file), file, PageKinds::larger));
            return largest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kindOf(Path file) {
        String kind = path(file)
                .replaceAll("\\d{4}-\\d\\d-\\d\\d(-\\d+)?", "<date>")
                .replaceAll("\\d{4}(-\\d{4})?(?=[/.])", "<year>")
                .replaceFirst("^([a-z]+)/[^/]+/(?=<date>)", "$1/<policy>/")
                .replaceFirst("(/)(?!index)[a-z][^/]*\\.html$", "$1<policy>.html")
                .replace(".html", "");
        return kind.equals("history/<policy>") && isWithdrawn(file) ? "history of a withdrawn policy" : kind;
    }

    private boolean isWithdrawn(Path history) {
        return !Files.exists(site.resolve("policies").resolve(history.getFileName()));
    }

    private String path(Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }

    private static Path larger(Path one, Path other) {
        return other.toFile().length() > one.toFile().length() ? other : one;
    }
}
