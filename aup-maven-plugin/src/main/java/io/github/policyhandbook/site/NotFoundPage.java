package io.github.policyhandbook.site;

import java.util.List;

/** The page a web server shows for an address that is not there: it may stand at any depth, so it needs no other file. */
final class NotFoundPage {

    /** What the template lays out: links from the site's own address where that is known. */
    record View(PageLink home, PageLink search, PageLink register) {}

    private final SitePlan plan;

    NotFoundPage(SitePlan plan) {
        this.plan = plan;
    }

    /** The page itself. */
    SiteFile.Page page() {
        View view = new View(
                link(SiteAddress.HOME, "notfound.home"),
                link(SiteAddress.SEARCH, "nav.search"),
                link(SiteAddress.REGISTER, "nav.register"));
        String title = plan.words().say("notfound.title");
        return PageFrame.page(plan, SiteAddress.NOT_FOUND, "404", title, List.of(), view);
    }

    private PageLink link(String page, String key) {
        return new PageLink(plan.words().say(key), plan.settings().baseUrl().orElse("") + page);
    }
}
