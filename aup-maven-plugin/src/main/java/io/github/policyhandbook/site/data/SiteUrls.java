package io.github.policyhandbook.site.data;

import io.github.policyhandbook.model.AddressPath;

/** Absolute links to the site's pages, for files that are read away from it. */
record SiteUrls(String baseUrl) {

    SiteUrls {
        if (!baseUrl.endsWith("/")) {
            throw new IllegalArgumentException("the site's address ends in a slash: " + baseUrl);
        }
    }

    /** The link to a page or file of the site; signs outside ASCII are written as {@code %C3%A9}. */
    String of(String path) {
        return baseUrl + AddressPath.of(path);
    }
}
