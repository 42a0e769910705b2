package io.github.policyhandbook.site;

/** Where each page of the site stands, as paths from the site's root. They are a promise: links in e-mails rest on them. */
public final class SiteAddress {

    public static final String HOME = "index.html";
    public static final String CHANGES = "changes/index.html";
    public static final String REGISTER = "register.html";
    public static final String SEARCH = "search.html";
    public static final String FEED = "feed.xml";
    public static final String SITEMAP = "sitemap.xml";
    public static final String NOT_FOUND = "404.html";
    public static final String HANDBOOK_JSON = "handbook.json";
    public static final String REGISTER_CSV = "register.csv";
    public static final String SEARCH_INDEX = "assets/search-index.js";
    public static final String SEARCH_INDEX_YEARS = "assets/search-index-years.js";
    public static final String SEARCH_LIBRARY = "assets/lunr.js";

    private SiteAddress() {}

    /** The text in force now. */
    public static String policy(String policy) {
        return "policies/" + policy + ".html";
    }

    public static String edition(String year) {
        return year + "/index.html";
    }

    public static String editionPolicy(String year, String policy) {
        return year + "/" + policy + ".html";
    }

    /** One version, by the key that names the day it applies from. */
    public static String version(String policy, String key) {
        return "versions/" + policy + "/" + key + ".html";
    }

    public static String comparison(String from, String to) {
        return "changes/" + from + "/" + to + "/index.html";
    }

    public static String comparedPolicy(String from, String to, String policy) {
        return "changes/" + from + "/" + to + "/" + policy + ".html";
    }

    public static String changesJson(String from, String to) {
        return "changes/" + from + "/" + to + "/changes.json";
    }

    public static String history(String policy) {
        return "history/" + policy + ".html";
    }

    public static String historyJson(String policy) {
        return "history/" + policy + ".json";
    }

    public static String print(String year) {
        return "print/" + year + ".html";
    }

    public static String pdf(String year) {
        return "pdf/" + year + ".pdf";
    }

    public static String slip(String policy) {
        return "slips/" + policy + ".html";
    }

    /** What changed since a version that was signed, by its key. */
    public static String signed(String policy, String key) {
        return "slips/" + policy + "/" + key + ".html";
    }

    /** The link from one page to another: {@code ../policies/a.html}. */
    public static String relative(String fromPage, String toPage) {
        String[] from = fromPage.split("/");
        String[] to = toPage.split("/");
        int shared = 0;
        while (shared < from.length - 1 && shared < to.length - 1 && from[shared].equals(to[shared])) {
            shared++;
        }
        StringBuilder link = new StringBuilder("../".repeat(from.length - 1 - shared));
        for (int i = shared; i < to.length; i++) {
            link.append(to[i]).append(i < to.length - 1 ? "/" : "");
        }
        return link.toString();
    }
}
