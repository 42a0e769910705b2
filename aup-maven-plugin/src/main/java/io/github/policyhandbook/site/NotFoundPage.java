package io.github.policyhandbook.site;

import java.util.List;
import java.util.Optional;

/** The page a web server shows for an address that is not there: it may stand at any depth, so it needs no other file. */
final class NotFoundPage {

    /**
     * What the template lays out: links from the site's own address where that is known.
     *
     * @param colour the colour of the links on light ground
     * @param onDark the same on dark ground
     */
    record View(PageLink home, PageLink search, PageLink register, String colour, String onDark) {}

    private static final Accent OWN = new Accent(0x14, 0x50, 0x7a);
    private static final Accent OWN_ON_DARK = new Accent(0x8c, 0xc4, 0xf0);

    private final SitePlan plan;

    NotFoundPage(SitePlan plan) {
        this.plan = plan;
    }

    /** The page itself. */
    SiteFile.Page page() {
        Optional<Accent> accent = plan.settings().identity().accent();
        View view = new View(
                link(SiteAddress.HOME, "notfound.home"),
                link(SiteAddress.SEARCH, "nav.search"),
                link(SiteAddress.REGISTER, "nav.register"),
                accent.orElse(OWN).hex(),
                accent.map(Accent::onDark).orElse(OWN_ON_DARK).hex());
        String title = plan.words().say("notfound.title");
        return PageFrame.page(plan, SiteAddress.NOT_FOUND, "404", title, List.of(), view);
    }

    private PageLink link(String page, String key) {
        return new PageLink(plan.words().say(key), plan.settings().baseUrl().orElse("") + page);
    }
}
