package io.github.policyhandbook.site;

import java.util.List;

/** The page to search on: scripts do it; without scripts the page leads to the list of all policies. */
final class SearchPage {

    /**
     * What the template lays out, and what the script takes from it.
     *
     * @param index the link to the index of the clauses in force
     * @param yearsIndex the link to the index of what earlier years had besides, which the script loads when it is asked for
     * @param library the link to the search library
     * @param sayings what the script says, by the last part of its key; it stands in the page as {@code data-} attributes
     * @param register where a reader without scripts goes instead
     */
    record View(String index, String yearsIndex, String library, PageLink register, List<String> sayings) {}

    private static final List<String> SAYINGS = List.of(
            "preparing",
            "reading",
            "failed",
            "none",
            "none-ever",
            "clause-one",
            "clause-many",
            "policy-one",
            "policy-many",
            "found",
            "titles",
            "earlier-only",
            "last",
            "old-one",
            "old-many",
            "mended",
            "quoted",
            "to",
            "numbered",
            "in",
            "under",
            "section",
            "plain",
            "since",
            "years",
            "partly",
            "reworded",
            "gone",
            "withdrawn",
            "coming",
            "today",
            "life",
            "also",
            "rest-one",
            "rest-many");

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
                new View(
                        SiteAddress.SEARCH_INDEX,
                        SiteAddress.SEARCH_INDEX_YEARS,
                        SiteAddress.SEARCH_LIBRARY,
                        register,
                        SAYINGS));
    }
}
