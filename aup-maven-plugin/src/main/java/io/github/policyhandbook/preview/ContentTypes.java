package io.github.policyhandbook.preview;

import java.util.Map;

/** What a file is, by its ending. What is not known is saved, and not shown. */
final class ContentTypes {

    static final String HTML = "text/html; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("pdf", "application/pdf"));

    private ContentTypes() {}

    /** The media type of the file at that path. */
    static String of(String path) {
        return BY_ENDING.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
