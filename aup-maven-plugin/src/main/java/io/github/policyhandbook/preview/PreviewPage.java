package io.github.policyhandbook.preview;

import io.github.policyhandbook.site.Words;

/**
 * A page as the preview shows it: the site's own page with the bar at its top and the script that follows the handbook.
 *
 * @param status the status code of HTTP
 */
record PreviewPage(int status, PageSecurity page) {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;
    private static final Words WORDS = Words.english();

    /** The page at a path, or what is to be said in its place. */
    static PreviewPage of(ShownPage shown, String path) {
        int status = shown.html().isPresent() ? OK : shown.trouble().isPresent() ? UNAVAILABLE : NOT_FOUND;
        String html =
                shown.html().or(() -> shown.trouble().map(MessagePage::broken)).orElseGet(MessagePage::notFound);
        PageSecurity page = PageSecurity.of(html);
        return new PreviewPage(status, new PageSecurity(withBar(page.html(), shown, path), page.header()));
    }

    private static String withBar(String html, ShownPage shown, String path) {
        String head = "<link rel=\"stylesheet\" href=\"" + OwnFiles.STYLE + "\">\n<script defer src=\""
                + OwnFiles.SCRIPT
                + "\" data-page=\"" + BarHtml.escaped(path) + "\" data-print=\"" + shown.print() + "\" data-seen=\""
                + shown.token() + "\" data-ended=\"" + BarHtml.escaped(WORDS.say("preview.ended")) + "\"></script>\n";
        String headed = insertedBefore(html, "</head>", head);
        int body = headed.indexOf("<body");
        int at = body < 0 ? 0 : headed.indexOf('>', body) + 1;
        return headed.substring(0, at) + "\n" + BarHtml.around(shown.bar()) + headed.substring(at);
    }

    /** A template of the school's own may have no such place: browsers then take it for the beginning. */
    private static String insertedBefore(String html, String mark, String inserted) {
        int at = Math.max(0, html.indexOf(mark));
        return html.substring(0, at) + inserted + html.substring(at);
    }
}
