package io.github.policyhandbook.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells a page in a browser what is new of it. The page asks and is answered when there is something, or after a while with what
 * it knows already: so nothing is held open that a sleeping laptop or another program in between could break.
 *
 * <p>The answer has three lines: what tells the page's text from any other, what tells it with its bar, and the bar.
 */
final class News {

    private final LiveHandbook live;
    private final long patience;

    /** @param patience how long a page is left waiting, in milliseconds */
    News(LiveHandbook live, long patience) {
        this.live = live;
        this.patience = patience;
    }

    /**
     * Waits for news.
     *
     * @param query {@code page=policies/visitors.html&seen=0123456789abcdef}
     */
    Reply answer(String query) throws InterruptedException {
        Optional<String> path = value(query, "page").flatMap(page -> RequestedPath.of("/" + page));
        if (path.isEmpty()) {
            return Reply.refusal(new Refusal(Refusal.BAD_REQUEST, "News is asked for of a page."));
        }
        String seen = value(query, "seen").orElse("");
        long end = System.nanoTime() + patience * 1_000_000;
        PreviewedHandbook now = live.now();
        ShownPage page = ShownPage.of(now, path.get());
        long left = patience;
        while (page.token().equals(seen) && left > 0) {
            PreviewedHandbook next = live.after(now, left);
            if (next == now) {
                break;
            }
            now = next;
            page = ShownPage.of(now, path.get());
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return Reply.text(200, page.print() + "\n" + page.token() + "\n" + page.bar() + "\n");
    }

    private static Optional<String> value(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                try {
                    return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
