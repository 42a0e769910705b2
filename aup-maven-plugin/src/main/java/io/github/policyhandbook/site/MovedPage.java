package io.github.policyhandbook.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The small page at an address that the site no longer has: it leads on to the nearest one that it has. The same for the same
 * addresses, and it names no policy, for that may be for other readers now.
 */
public final class MovedPage {

    /**
     * What the template lays out.
     *
     * @param handbook the handbook's title
     * @param target the link to where the page leads
     */
    record View(String handbook, String target) {}

    private MovedPage() {}

    /**
     * The page.
     *
     * @param path where it stands
     * @param target where it leads; both from the site's root, with {@code /}
     */
    public static SiteFile.Page page(SiteSettings settings, String path, String target) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("words", Words.english());
        model.put("page", new View(settings.title(), SiteAddress.relative(path, target)));
        return new SiteFile.Page(path, "moved", model);
    }
}
