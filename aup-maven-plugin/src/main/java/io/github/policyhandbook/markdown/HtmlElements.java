package io.github.policyhandbook.markdown;

import java.util.Set;
import java.util.regex.Pattern;

/** The elements of HTML that a policy's text cannot hold, by what its readers lose. */
final class HtmlElements {

    /** Without these something is missing: other pages and films, fields to fill in, programs, looks. */
    private static final Set<String> WITH_CONTENT = Set.of(
            "applet",
            "audio",
            "base",
            "button",
            "canvas",
            "embed",
            "fieldset",
            "form",
            "frame",
            "frameset",
            "iframe",
            "input",
            "link",
            "map",
            "area",
            "math",
            "meta",
            "meter",
            "noscript",
            "object",
            "optgroup",
            "option",
            "output",
            "param",
            "progress",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "track",
            "video");

    /** Without these the words are still there. By the HTML standard, those that it calls obsolete too. */
    private static final Set<String> AROUND_WORDS = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "article",
            "aside",
            "b",
            "basefont",
            "bdi",
            "bdo",
            "big",
            "blink",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "data",
            "datalist",
            "dd",
            "del",
            "details",
            "dfn",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "legend",
            "li",
            "main",
            "mark",
            "marquee",
            "menu",
            "nav",
            "nobr",
            "ol",
            "p",
            "picture",
            "plaintext",
            "pre",
            "q",
            "rb",
            "rp",
            "rt",
            "rtc",
            "ruby",
            "s",
            "samp",
            "search",
            "section",
            "slot",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "wbr",
            "xmp");

    /** {@code o:p}, {@code st1:place}, {@code svg:g}; but no address, {@code http:}. */
    private static final Pattern OF_OFFICE = Pattern.compile("(?!tel:)[a-z][a-z0-9]{0,2}:[a-z][a-z0-9-]*");

    private HtmlElements() {}

    /** Whether readers lose more than a way of writing when the element is left out. */
    static boolean hasContent(String name) {
        return WITH_CONTENT.contains(name);
    }

    /** Whether it is an element at all: {@code <your name>} is not one, though it is read as one. Office has its own. */
    static boolean isElement(String name) {
        return hasContent(name)
                || AROUND_WORDS.contains(name)
                || OF_OFFICE.matcher(name).matches();
    }
}
