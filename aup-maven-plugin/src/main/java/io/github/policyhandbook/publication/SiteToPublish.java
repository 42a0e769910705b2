package io.github.policyhandbook.publication;

import io.github.policyhandbook.output.BuiltSite;
import io.github.policyhandbook.output.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A built site on its way to readers.
 *
 * @param source the commit it was built from, in one word
 * @param more the texts of further files that stand beside the site's own, by path
 */
public record SiteToPublish(BuiltSite site, String source, FormerIds ids, MovedPage page, Map<String, String> more) {

    /** Tells under which ids the site has the policies of the publication before. */
    @FunctionalInterface
    public interface FormerIds {

        /**
         * The present id by the former one, where it is another.
         *
         * @param handbookJson the text of {@code handbook.json} as it was published
         */
        Map<String, String> since(String handbookJson);
    }

    public SiteToPublish {
        more = Map.copyOf(more);
    }

    /** A built site alone. */
    public SiteToPublish(BuiltSite site, String source, FormerIds ids, MovedPage page) {
        this(site, source, ids, page, Map.of());
    }

    /** The same with one more file. */
    SiteToPublish with(String path, String text) {
        Map<String, String> all = new TreeMap<>(more);
        all.put(path, text);
        return new SiteToPublish(site, source, ids, page, all);
    }

    /** It as the next publication of a place, with pages that lead on from where the last one had others. */
    SiteCopy after(Optional<PublicationList> before, Optional<String> handbookJson) {
        return after(before, handbookJson, before.map(PublicationList::number).orElse(0));
    }

    /** The same, as the publication that follows the one of that number. */
    SiteCopy after(Optional<PublicationList> before, Optional<String> handbookJson, int last) {
        NavigableMap<String, String> moved = new TreeMap<>();
        before.ifPresent(list -> moved.putAll(new MovedAddresses(
                        site.checksums().keySet(), handbookJson.map(ids::since).orElse(Map.of()))
                .since(list)));
        Map<String, String> made = new TreeMap<>(more);
        moved.forEach((path, target) -> made.put(path, page.html(path, target)));
        NavigableMap<String, String> checksums = new TreeMap<>(site.checksums());
        made.forEach((path, html) -> checksums.put(path, Checksum.of(html.getBytes(StandardCharsets.UTF_8))));
        return SiteCopy.of(new PublicationList(last + 1, source, checksums, moved), site, made);
    }
}
