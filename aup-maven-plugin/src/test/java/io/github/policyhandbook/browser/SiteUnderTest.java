package io.github.policyhandbook.browser;

import io.github.policyhandbook.handbook.BuiltSample;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The sample handbook's site, in its folder and on a web server. */
final class SiteUnderTest implements AutoCloseable {

    private final Path folder;
    private final WebServer server;
    private final List<Page> pages;

    private SiteUnderTest(Path folder) {
        this.folder = folder;
        this.server = WebServer.of(folder);
        this.pages = PageKinds.in(folder);
    }

    /** Built once a run; a test that asks for it is skipped where the checkout has no history. */
    static SiteUnderTest ofTheSample() {
        return new SiteUnderTest(BuiltSample.site());
    }

    Path folder() {
        return folder;
    }

    /** A page of each kind. */
    List<Page> pages() {
        return pages;
    }

    /** The page of that kind; a kind that is not there is a fault of the test. */
    Page page(String kind) {
        return pages.stream()
                .filter(page -> page.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page of kind " + kind + " among " + pages));
    }

    /** Where a file of the site is for such a reader: {@code policies/devices.html#aup-main}. */
    URI address(Reach reach, String file) {
        URI root = reach == Reach.FOLDER ? folder.toUri() : server.address();
        return root.resolve(file);
    }

    @Override
    public void close() {
        server.close();
    }
}
