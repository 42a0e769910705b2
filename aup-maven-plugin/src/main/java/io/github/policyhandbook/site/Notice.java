package io.github.policyhandbook.site;

import java.util.List;

/**
 * A banner above a text.
 *
 * @param kind {@code warning} or {@code note}, for its looks; its heading says the same in words
 * @param heading a few words: {@code Old version: do not use}
 * @param links where to go instead
 */
record Notice(String kind, String heading, String text, List<PageLink> links) {

    Notice {
        links = List.copyOf(links);
    }
}
