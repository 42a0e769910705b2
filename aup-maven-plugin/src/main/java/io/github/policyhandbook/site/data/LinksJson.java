package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.LinkChange;
import java.util.List;

/** Links and images whose target changed, as {@code links}: the same in every data file, and absent where there are none. */
final class LinksJson {

    private LinksJson() {}

    static void write(JsonText json, List<LinkChange> links) {
        if (!links.isEmpty()) {
            json.objects("links", links, link -> {
                json.field("text", link.text());
                json.field("from", link.from());
                json.field("to", link.to());
            });
        }
    }
}
