package io.github.policyhandbook.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around every page: the head, the way there and the foot.
 *
 * @param title the page's own title
 * @param tab the same for the browser's tab, told from that of any other page
 * @param handbook the handbook's title
 * @param organisation the school or trust; empty where none is stated
 * @param home the link to the home page
 * @param find the search page, where this page has no box of its own to search with; else empty
 * @param nav the main pages
 * @param crumbs the way from the home page to this one; the last one is this page
 * @param logo the link to the picture of the school or trust; empty where there is none
 * @param footer sentences at the foot
 * @param root the link to the site's root: {@code ../}, or empty
 * @param feed the link to the feed of changes; empty where there is none
 */
record PageFrame(
        String title,
        String tab,
        String handbook,
        String organisation,
        String home,
        String find,
        List<NavItem> nav,
        List<PageLink> crumbs,
        String logo,
        List<String> footer,
        String root,
        String feed) {

    /** A link of the main navigation, and whether it is the page at hand. */
    record NavItem(PageLink link, boolean here) {}

    /** A page's own title, and the same for the browser's tab, where another page may have that title too. */
    record Titled(String title, String tab) {

        /** A title that no other page has. */
        Titled(String title) {
            this(title, title);
        }
    }

    /** A page that tells of the handbook as it is now. */
    static SiteFile.Page page(
            SitePlan plan, String path, String template, String title, List<PageLink> crumbs, Object view) {
        return page(plan, path, template, new Titled(title), crumbs, PageFoot.ofHandbook(plan), view);
    }

    /** A page of the site: its frame, the interface's words, and what the template speaks of as {@code page}. */
    static SiteFile.Page page(
            SitePlan plan,
            String path,
            String template,
            Titled title,
            List<PageLink> crumbs,
            PageFoot foot,
            Object view) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("words", plan.words());
        model.put("frame", of(plan, path, title, crumbs, foot));
        model.put("page", view);
        return new SiteFile.Page(path, template, model);
    }

    private static PageFrame of(SitePlan plan, String path, Titled title, List<PageLink> crumbs, PageFoot foot) {
        Words words = plan.words();
        List<PageLink> way = new ArrayList<>();
        if (!path.equals(SiteAddress.HOME)) {
            way.add(PageLink.between(path, SiteAddress.HOME, words.say("nav.home")));
            way.addAll(crumbs);
            way.add(PageLink.words(title.title()));
        }
        return new PageFrame(
                title.title(),
                title.tab(),
                plan.settings().title(),
                plan.settings().organisation().orElse(""),
                SiteAddress.relative(path, SiteAddress.HOME),
                find(path),
                nav(plan, path),
                way,
                plan.settings()
                        .identity()
                        .logo()
                        .map(logo -> SiteAddress.relative(path, logo.path()))
                        .orElse(""),
                foot.sentences(plan),
                "../".repeat(path.split("/").length - 1),
                plan.settings()
                        .baseUrl()
                        .map(url -> SiteAddress.relative(path, SiteAddress.FEED))
                        .orElse(""));
    }

    private static String find(String path) {
        boolean ownBox = path.equals(SiteAddress.HOME) || path.equals(SiteAddress.SEARCH);
        return ownBox ? "" : SiteAddress.relative(path, SiteAddress.SEARCH);
    }

    private static List<NavItem> nav(SitePlan plan, String path) {
        return List.of(
                item(plan, path, SiteAddress.HOME, "nav.home"),
                item(plan, path, SiteAddress.CHANGES, "nav.changes"),
                item(plan, path, SiteAddress.REGISTER, "nav.register"),
                item(plan, path, SiteAddress.SEARCH, "nav.search"),
                item(plan, path, SiteAddress.print(plan.current().label()), "nav.print"));
    }

    private static NavItem item(SitePlan plan, String path, String target, String key) {
        return new NavItem(PageLink.between(path, target, plan.words().say(key)), path.equals(target));
    }
}
