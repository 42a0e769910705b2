package io.github.policyhandbook.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What is sent back, with the headers that keep it where it belongs: in this browser, on this page, and for this once. */
record Reply(int status, String type, String security, byte[] body) {

    private static final int NOTHING = -1;
    private static final String LOADING_NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** A file of the site that is no page. */
    static Reply file(String path, byte[] body) {
        return new Reply(200, ContentTypes.of(path), LOADING_NOTHING, body);
    }

    /** A page. */
    static Reply page(PreviewPage page) {
        return new Reply(
                page.status(),
                ContentTypes.HTML,
                page.page().header(),
                page.page().html().getBytes(StandardCharsets.UTF_8));
    }

    /** Some lines of text. */
    static Reply text(int status, String text) {
        return new Reply(status, ContentTypes.TEXT, LOADING_NOTHING, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply refusal(Refusal refusal) {
        return text(refusal.status(), refusal.sentence() + "\n");
    }

    /** Sends it; to a request for the head alone, that. */
    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", security);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (status == Refusal.NOT_ALLOWED) {
            headers.set("Allow", "GET, HEAD");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, NOTHING);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? NOTHING : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
