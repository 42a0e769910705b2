package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks where the links within a published copy lead: to pages, places on them, pictures, style sheets, scripts. */
record PublishedLinks(SiteCopy copy) {

    private static final String LINKS = "[href], [src]";
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /**
     * What one page tells of the places that links name.
     *
     * @param offered its own places, a {@link #key} each
     * @param wanted those that its links name, here or on other pages
     * @param broken its links that lead to no file
     */
    private record Looked(long[] offered, long[] wanted, List<String> broken) {}

    /** Those that lead to no file or to no place of a page, each with the page it is on, in the order of the pages. */
    List<String> broken() throws IOException {
        Set<String> files = copy.list().checksums().keySet();
        List<String> pages =
                files.stream().filter(path -> path.endsWith(".html")).toList();
        try {
            List<Looked> looked = Workers.map(pages, page -> looked(page, files));
            long[] offered = looked.stream()
                    .flatMapToLong(page -> LongStream.of(page.offered()))
                    .sorted()
                    .toArray();
            List<String> broken = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                broken.addAll(looked.get(i).broken());
                if (!areThere(looked.get(i).wanted(), offered)) {
                    broken.addAll(misplaced(pages.get(i), files, offered));
                }
            }
            return broken;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Looked looked(String page, Set<String> files) {
        Document html = parsed(page);
        List<String> broken = new ArrayList<>();
        List<Long> wanted = new ArrayList<>();
        for (String target : targets(html)) {
            String file = file(page, target);
            if (!files.contains(file)) {
                broken.add(page + " -> " + target);
            } else if (namesPlace(file, target)) {
                wanted.add(key(file, place(target)));
            }
        }
        long[] offered = html.select("[id], a[name]").stream()
                .mapToLong(element -> key(page, element.hasAttr("id") ? element.id() : element.attr("name")))
                .toArray();
        return new Looked(offered, wanted.stream().mapToLong(Long::longValue).toArray(), broken);
    }

    /** Read once more, since hardly any page has such links, and all their words would take much memory. */
    private List<String> misplaced(String page, Set<String> files, long[] offered) {
        return targets(parsed(page)).stream()
                .filter(target -> files.contains(file(page, target)))
                .filter(target -> namesPlace(file(page, target), target))
                .filter(target -> Arrays.binarySearch(offered, key(file(page, target), place(target))) < 0)
                .map(target -> page + " -> " + target)
                .toList();
    }

    private static Set<String> targets(Document html) {
        Set<String> targets = new TreeSet<>();
        for (Element element : html.select(LINKS)) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (isWithin(target)) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static boolean areThere(long[] wanted, long[] offered) {
        return LongStream.of(wanted).allMatch(key -> Arrays.binarySearch(offered, key) >= 0);
    }

    /** Whether a place on a page is named; the top of a page is always there, and a picture has no places. */
    private static boolean namesPlace(String file, String target) {
        String place = place(target);
        return file.endsWith(".html") && !place.isEmpty() && !place.equals("top");
    }

    private static String place(String target) {
        int sign = target.indexOf('#');
        return sign < 0 ? "" : decoded(target.substring(sign + 1)).orElse("");
    }

    /**
     * A place of a page as one number, by FNV-1a (draft-eastlake-fnv, section 2). That two places have the same is a
     * chance in many millions, and hides one link at most.
     */
    private static long key(String file, String place) {
        String address = file + '#' + place;
        long key = FNV_BASIS;
        for (int i = 0; i < address.length(); i++) {
            key = (key ^ address.charAt(i)) * FNV_PRIME;
        }
        return key;
    }

    private Document parsed(String page) {
        try (InputStream html = copy.open(page)) {
            return Jsoup.parse(html, StandardCharsets.UTF_8.name(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a path or a place: neither another site nor an address with a scheme. */
    private static boolean isWithin(String target) {
        return !target.isEmpty()
                && !target.startsWith("?")
                && !target.startsWith("/")
                && !target.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    /** The path from the top of the site; one that leads out of it is no file there. */
    private static String file(String page, String target) {
        String path = target.replaceFirst("[?#].*", "");
        if (path.isEmpty()) {
            return page;
        }
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
        return decoded(String.join("/", parts)).orElse("");
    }

    /** Empty where a percent sign is followed by no two digits. */
    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
