package io.github.policyhandbook.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * HTML that an author wrote into a policy, rebuilt from the elements and attributes that are allowed there. It carries
 * no ids, classes, styles or scripts, and every element in it is closed within it, whatever its author left open.
 */
record SafeHtml(List<Step> steps) {

    /** What an author may write; all else is left out. */
    private static final Set<String> ELEMENTS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "span",
            "blockquote",
            "pre",
            "br",
            "hr",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "em",
            "strong",
            "i",
            "b",
            "u",
            "s",
            "del",
            "ins",
            "sub",
            "sup",
            "small",
            "mark",
            "code",
            "kbd",
            "samp",
            "var",
            "abbr",
            "cite",
            "q",
            "dfn",
            "a",
            "img");

    /** What stands behind these is left out with them, up to their end, though it be the rest of the block. */
    private static final Set<String> SWALLOWING = Set.of("script", "style", "iframe", "title");

    private static final PolicyFactory ALLOWED = allowed();

    SafeHtml {
        steps = List.copyOf(steps);
    }

    /** One step through the HTML. */
    sealed interface Step permits Start, End, Chars {}

    /** An opening tag; an element that holds nothing has no end. */
    record Start(String element, Map<String, String> attributes) implements Step {
        Start {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /** A closing tag. */
    record End(String element) implements Step {}

    /** Text, entities resolved. */
    record Chars(String text) implements Step {}

    /** Reads a stretch of HTML by itself. */
    static SafeHtml of(String html) {
        Gathering gathering = new Gathering();
        HtmlSanitizer.sanitize(html, ALLOWED.apply(gathering));
        return new SafeHtml(gathering.steps);
    }

    /** The first element in a stretch of HTML, if it is allowed. */
    static Optional<Start> firstElement(String html) {
        return of(html).steps().stream()
                .filter(Start.class::isInstance)
                .map(Start.class::cast)
                .findFirst();
    }

    /** Whether an element may stand in an HTML block at all. */
    static boolean holds(String element) {
        return ELEMENTS.contains(element);
    }

    /** Whether an element takes with it whatever stands between its beginning and its end. */
    static boolean swallows(String element) {
        return SWALLOWING.contains(element);
    }

    /** The attributes of a tag that are let through, by their names. */
    static Set<String> keptAttributes(WrittenTag tag) {
        // A cell by itself is given a table.
        return of(tag.text()).steps().stream()
                .filter(step -> step instanceof Start start && start.element().equals(tag.name()))
                .map(step -> ((Start) step).attributes().keySet())
                .findFirst()
                .orElse(Set.of());
    }

    private static PolicyFactory allowed() {
        Pattern count = Pattern.compile("\\d{1,4}");
        return new HtmlPolicyBuilder()
                .allowElements(ELEMENTS.toArray(String[]::new))
                .allowAttributes("href")
                .matching((String target) -> SafeTarget.link(target).isPresent())
                .onElements("a")
                .allowAttributes("src")
                .matching((String target) -> SafeTarget.image(target).isPresent())
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("title")
                .onElements("a", "img", "abbr", "dfn")
                .allowAttributes("start")
                .matching(count)
                .onElements("ol")
                .allowAttributes("colspan", "rowspan")
                .matching(count)
                .onElements("th", "td")
                .allowAttributes("scope")
                .matching(true, "col", "row", "colgroup", "rowgroup")
                .onElements("th")
                .allowAttributes("align")
                .matching(true, "left", "center", "right")
                .onElements("th", "td", "p", "div")
                .allowAttributes("open")
                .matching(true, "", "open")
                .onElements("details")
                .allowAttributes("lang")
                .matching(Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}"))
                .globally()
                .allowAttributes("dir")
                .matching(true, "ltr", "rtl", "auto")
                .globally()
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .toFactory();
    }

    /** Takes down what the sanitizer lets through. */
    private static final class Gathering implements HtmlStreamEventReceiver {

        private final List<Step> steps = new ArrayList<>();

        @Override
        public void openDocument() {
            // A stretch of a page, not a document.
        }

        @Override
        public void closeDocument() {
            // The sanitizer has closed every element by now.
        }

        @Override
        public void openTag(String element, List<String> namesAndValues) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
                attributes.put(namesAndValues.get(i), namesAndValues.get(i + 1));
            }
            steps.add(new Start(element, attributes));
        }

        @Override
        public void closeTag(String element) {
            steps.add(new End(element));
        }

        @Override
        public void text(String text) {
            steps.add(new Chars(text));
        }
    }
}
