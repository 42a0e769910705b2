package io.github.policyhandbook.pdf;

import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page made ready for paper: its pictures stand in it, links that no reader of a file could follow are words, and the
 * policies are its bookmarks, with those of their own parts below.
 */
record PrintablePage(Document document) {

    /** What a template marks as a policy: an element with an id and its title in this attribute. */
    private static final String BOOKMARK = "data-bookmark";

    /** What is said in a part's place where the part cannot be printed. */
    private static final String IN_ITS_PLACE = "data-unprintable";

    /** What of such a part is printed nevertheless: its title, and the foot of its pages. */
    private static final Set<String> KEPT = Set.of("head", "running");

    /** A policy on the page. */
    record Policy(String id, String title) {}

    static PrintablePage of(byte[] html, SiteFile.Pictures pictures) {
        Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        document.outputSettings().prettyPrint(false);
        // What only a screen needs, and what would be loaded.
        document.select("script, link, iframe, object, embed, .aup-permalink, .aup-footnote-back")
                .remove();
        document.select("img").forEach(image -> picture(image, pictures));
        document.select("a[href]").forEach(PrintablePage::link);
        // An invisible place to link to: its link's target is what a PDF file needs of it.
        document.select("a:not([href])").tagName("span");
        document.select("ul, ol").forEach(PrintablePage::itemsOnly);
        document.select("ins > .spoken, del > .spoken").forEach(PrintablePage::besideMark);
        document.select(".spoken").forEach(PrintablePage::keepBlanks);
        document.body().getAllElements().forEach(PrintablePage::inReadingOrder);
        PrintablePage page = new PrintablePage(document);
        page.addBookmarks();
        return page;
    }

    String language() {
        return document.expectFirst("html").attr("lang");
    }

    /** What tells the page from any other. */
    String fingerprint() {
        return Sha256.hex(document.outerHtml());
    }

    List<Policy> policies() {
        return outermost()
                .map(element -> new Policy(element.id(), element.attr(BOOKMARK)))
                .toList();
    }

    /** What is printed as words, in their order. */
    List<TextNode> texts() {
        List<TextNode> texts = new ArrayList<>();
        document.body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** The title of the policy in which those words stand; empty for words beside the policies. */
    Optional<String> policyWith(TextNode text) {
        String title = "";
        for (Node node = text.parent(); node != null; node = node.parent()) {
            title = node.hasAttr(BOOKMARK) ? node.attr(BOOKMARK) : title;
        }
        return Optional.of(title).filter(known -> !known.isEmpty());
    }

    /** The page with that policy alone. */
    PrintablePage only(Policy policy) {
        PrintablePage copy = new PrintablePage(document.clone());
        copy.outermost().filter(element -> !element.id().equals(policy.id())).forEach(Element::remove);
        copy.document().select("bookmarks, nav").remove();
        return copy;
    }

    /** The page with that part alone, under its own title. */
    PrintablePage alone(SiteFile.Part part) {
        PrintablePage copy = only(new Policy(part.id(), part.title()));
        copy.document().title(part.title());
        // In the whole it begins a new sheet; here that would leave the first one empty.
        copy.outermost().forEach(element -> element.attr("style", "page-break-before: auto"));
        copy.addBookmarks();
        return copy;
    }

    /** Whether the page has something to say in that part's place. */
    boolean isReplaceable(SiteFile.Part part) {
        return outermost().anyMatch(element -> element.id().equals(part.id()) && element.hasAttr(IN_ITS_PLACE));
    }

    /** The page with no more of that part than its title, and what is said in its place. */
    PrintablePage replaced(SiteFile.Part part) {
        PrintablePage copy = new PrintablePage(document.clone());
        copy.outermost().filter(element -> element.id().equals(part.id())).forEach(element -> {
            element.children().stream()
                    .filter(child -> child.classNames().stream().noneMatch(KEPT::contains))
                    .forEach(Element::remove);
            element.appendElement("p").text(element.attr(IN_ITS_PLACE));
            element.removeAttr(IN_ITS_PLACE);
        });
        copy.document().select("bookmarks").remove();
        copy.addBookmarks();
        return copy;
    }

    private Stream<Element> outermost() {
        return document.select("[id][" + BOOKMARK + "]").stream()
                .filter(element -> element.parents().stream().noneMatch(parent -> parent.hasAttr(BOOKMARK)));
    }

    private static void picture(Element image, SiteFile.Pictures pictures) {
        Optional<PrintablePicture> picture = pictures.at(image.attr("src")).flatMap(PrintablePicture::of);
        if (picture.isEmpty()) {
            image.before("[" + Entities.escape(image.attr("alt")) + "]");
            image.remove();
            return;
        }
        String bytes = Base64.getEncoder().encodeToString(picture.get().bytes());
        image.attr("src", "data:" + picture.get().type() + ";base64," + bytes);
    }

    /** A link within the file or to the web stays; one to another page of a site with no known address becomes words. */
    private static void link(Element link) {
        boolean within = link.attr("href").startsWith("#");
        String address = within ? link.attr("href") : link.absUrl("href");
        if (!within && !address.matches("(?i)(https?|mailto|tel):.*")) {
            link.unwrap();
            return;
        }
        link.attr("href", address);
        if (link.attr("title").isBlank()) {
            // PDF/UA wants a description of every link; the words to click on are one.
            link.attr("title", link.text().isBlank() ? address : link.text());
        }
    }

    /** What a voice says of a mark stands before and behind it, where no line is drawn through or under it. */
    private static void besideMark(Element spoken) {
        Element mark = spoken.parent();
        if (spoken.previousSibling() == null) {
            mark.before(spoken);
        } else {
            mark.after(spoken);
        }
    }

    /** What only a voice says is too small to be seen: a blank of it must not stand for a blank between printed words. */
    private static void keepBlanks(Element spoken) {
        spoken.textNodes().forEach(text -> text.text(text.getWholeText().replace(' ', '\u00a0')));
    }

    /** What an author wrote into a list beside its items becomes part of the item before it: only items can be tagged. */
    private static void itemsOnly(Element list) {
        Element item = null;
        for (Node child : List.copyOf(list.childNodes())) {
            if (child instanceof Element element && element.nameIs("li")) {
                item = element;
            } else if (!(child instanceof TextNode text && text.isBlank())) {
                item = item == null ? list.prependElement("li") : item;
                item.appendChild(child);
            }
        }
    }

    /**
     * The library writes the words of a line before those of the elements in it. Whoever searches or copies would find
     * them in that order, so that all stand in elements where some do.
     */
    private static void inReadingOrder(Element line) {
        if (line.childrenSize() > 0) {
            line.textNodes().stream().filter(text -> !text.isBlank()).forEach(text -> text.wrap("<span></span>"));
        }
    }

    private void addBookmarks() {
        Element bookmarks = document.head().appendElement("bookmarks");
        outermost().toList().forEach(element -> {
            Element bookmark = bookmark(bookmarks, element);
            element.select("[id][" + BOOKMARK + "]").stream()
                    .filter(inner -> inner != element)
                    .forEach(inner -> bookmark(bookmark, inner));
        });
    }

    private static Element bookmark(Element above, Element marked) {
        return above.appendElement("bookmark")
                .attr("name", marked.attr(BOOKMARK))
                .attr("href", "#" + marked.id());
    }
}
