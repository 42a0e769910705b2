package io.github.policyhandbook.publication;

import io.github.policyhandbook.site.SiteAddress;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the pages are to be found whose addresses vanish with a publication. Links in old e-mails lead to them, so each keeps
 * a small page that leads on.
 *
 * @param present the files of the site as it is now
 * @param ids the ids that policies have now by those they had at the publication before
 */
record MovedAddresses(Set<String> present, Map<String, String> ids) {

    private static final String PAGE = ".html";

    MovedAddresses {
        present = Set.copyOf(present);
        ids = Map.copyOf(ids);
    }

    /**
     * Where each vanished page leads now.
     *
     * @param before the publication before, with the pages that led on then
     */
    NavigableMap<String, String> since(PublicationList before) {
        NavigableMap<String, String> moved = new TreeMap<>();
        for (String path : before.checksums().keySet()) {
            if (path.endsWith(PAGE) && !path.equals(SiteAddress.NOT_FOUND) && !present.contains(path)) {
                target(before.moved().getOrDefault(path, path)).ifPresent(target -> moved.put(path, target));
            }
        }
        return moved;
    }

    /** The nearest thing to a page that the site has: itself, its policy, what it was listed in. */
    private Optional<String> target(String page) {
        return Stream.of(Stream.of(page), ofPolicy(page).stream(), listings(page))
                .flatMap(nearer -> nearer)
                .filter(present::contains)
                .findFirst();
    }

    /** The same page of the policy under its present id, then what tells of all its past, then its present text. */
    private List<String> ofPolicy(String page) {
        String[] parts = page.split("/");
        boolean isVersion = parts[0].equals("versions") || parts[0].equals("slips") && parts.length == 3;
        int place = isVersion ? 1 : parts.length - 1;
        if (place < 1) {
            return List.of();
        }
        String old = withoutEnding(parts[place]);
        String now = ids.getOrDefault(old, old);
        parts[place] = isVersion ? now : now + PAGE;
        return List.of(
                String.join("/", parts),
                isAboutNow(parts[0]) ? SiteAddress.policy(now) : SiteAddress.history(now),
                SiteAddress.history(now));
    }

    private static boolean isAboutNow(String folder) {
        return folder.equals("policies") || folder.equals("slips");
    }

    /** The tables of contents above a page, the nearest first. */
    private static Stream<String> listings(String page) {
        Stream.Builder<String> listings = Stream.builder();
        for (int slash = page.lastIndexOf('/'); slash >= 0; slash = page.lastIndexOf('/', slash - 1)) {
            listings.add(page.substring(0, slash + 1) + "index.html");
        }
        return listings.add(SiteAddress.HOME).build();
    }

    private static String withoutEnding(String name) {
        return name.endsWith(PAGE) ? name.substring(0, name.length() - PAGE.length()) : name;
    }
}
