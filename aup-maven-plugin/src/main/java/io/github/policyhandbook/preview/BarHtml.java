package io.github.policyhandbook.preview;

import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Locale;

/** The bar above a page as HTML. All that comes of a policy is escaped. */
final class BarHtml {

    private static final Words WORDS = Words.english();
    private static final int LINKS_ON_A_LINE = 3;

    private BarHtml() {}

    /** What stands in the bar; empty where there is nothing to say. Without a line end, so that it can be sent as a line. */
    static String of(List<BarNote> notes) {
        StringBuilder html = new StringBuilder();
        notes.forEach(note -> note(note, html));
        return html.toString();
    }

    /** The bar itself, hidden where it says nothing. */
    static String around(String content) {
        return "<aside id=\"aup-preview\" aria-label=\"" + escaped(WORDS.say("preview.label")) + "\""
                + (content.isEmpty() ? " hidden" : "") + ">" + content + "</aside>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replaceAll("\\R", " ");
    }

    private static void note(BarNote note, StringBuilder html) {
        String kind = note.kind().name().toLowerCase(Locale.ROOT);
        boolean folded = !note.items().isEmpty() || note.links().size() > LINKS_ON_A_LINE;
        html.append(folded ? "<details class=\"" : "<p class=\"").append(kind).append('"');
        html.append(folded && note.open() ? " open>" : ">").append(folded ? "<summary>" : "");
        html.append(note.heading().isEmpty() ? "" : "<strong>" + escaped(note.heading()) + "</strong> ");
        html.append(escaped(note.sentence()));
        if (folded) {
            html.append("</summary><ul>");
            note.links().forEach(link -> html.append("<li>").append(link(link)).append("</li>"));
            note.items().forEach(item -> item(item, html));
            html.append("</ul></details>");
        } else {
            note.links().forEach(link -> html.append(' ').append(link(link)));
            html.append("</p>");
        }
    }

    private static String link(BarNote.Link link) {
        return "<a href=\"/" + escaped(link.path()) + "\">" + escaped(link.text()) + "</a>";
    }

    private static void item(BarNote.Item item, StringBuilder html) {
        html.append("<li class=\"").append(escaped(item.weight())).append("\"><b>");
        html.append(escaped(item.place())).append("</b> ").append(escaped(item.what()));
        if (!item.mend().isEmpty()) {
            html.append(" <span>").append(escaped(item.mend())).append("</span>");
        }
        html.append("</li>");
    }
}
