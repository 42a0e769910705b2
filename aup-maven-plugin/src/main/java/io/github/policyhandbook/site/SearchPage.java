package io.github.policyhandbook.site;

import java.util.List;

/** The page to search on: a small script does it; without scripts the page leads to the register. */
final class SearchPage {

    /**
     * What the template lays out, and what the script takes from it.
     *
     * @param index the link to the search index
     * @param register where a reader without scripts goes instead
     */
    record View(String index, PageLink register) {}

    private final SitePlan plan;

    SearchPage(SitePlan plan) {
        this.plan = plan;
    }

    /** The page itself. */
    SiteFile.Page page() {
        PageLink register = PageLink.between(
                SiteAddress.SEARCH, SiteAddress.REGISTER, plan.words().say("search.register"));
        return PageFrame.page(
                plan,
                SiteAddress.SEARCH,
                "search",
                plan.words().say("nav.search"),
                List.of(),
                new View(SiteAddress.SEARCH_INDEX, register));
    }
}
