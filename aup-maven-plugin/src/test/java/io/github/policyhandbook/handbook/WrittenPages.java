package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a site as a browser takes them, and what in them cannot come from the plugin's own templates. */
final class WrittenPages {

    private static final Set<String> NEVER = Set.of(
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "math",
            "audio",
            "video",
            "source",
            "track",
            "portal",
            "template",
            "slot",
            "marquee",
            "xmp",
            "plaintext",
            "textarea",
            "param",
            "dialog");

    /** What a template writes and a policy's text must not. */
    private static final Set<String> NEVER_IN_A_TEXT = Set.of(
            "noscript",
            "script",
            "style",
            "form",
            "input",
            "button",
            "select",
            "option",
            "meta",
            "link",
            "svg",
            "title");

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "srcset",
            "poster",
            "data",
            "background",
            "cite",
            "longdesc",
            "xlink:href",
            "ping",
            "manifest",
            "srcdoc");

    private WrittenPages() {}

    /** Every page below a folder. */
    static List<Path> in(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).isNotEmpty();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What could run, load or lead astray in any page, each as page and tag. */
    static List<String> intruders(Path site) {
        List<String> intruders = new ArrayList<>();
        for (Path file : in(site)) {
            Document page = parsed(file);
            Set<String> ids = new HashSet<>();
            for (Element element : page.getAllElements()) {
                if (isIntruder(element) || (!element.id().isEmpty() && !ids.add(element.id()))) {
                    String tag = element.shallowClone().outerHtml();
                    intruders.add(site.relativize(file) + " " + tag.substring(0, Math.min(200, tag.length())));
                }
            }
        }
        return intruders;
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(file.toFile(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIntruder(Element element) {
        String name = element.tagName();
        boolean inText = element.parents().is(".policy-body");
        if (NEVER.contains(name) || (inText && NEVER_IN_A_TEXT.contains(name))) {
            return true;
        }
        boolean ownScript = element.attr("src").matches("(?:\\.\\./)*assets/[a-z0-9./-]+\\.js");
        if (name.equals("script") && !(ownScript && element.data().isBlank())) {
            return true;
        }
        if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            return true;
        }
        return element.attributes().asList().stream().anyMatch(attribute -> isIntruder(element, attribute, inText));
    }

    private static boolean isIntruder(Element element, Attribute attribute, boolean inText) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.startsWith("on") || (inText && (key.equals("style") || key.equals("name")))) {
            return true;
        }
        if (inText && key.equals("class")) {
            // A comparison hides the words for those who only hear it among the words it marks.
            return !element.classNames().stream().allMatch(name -> name.startsWith("aup-") || name.equals("spoken"));
        }
        return ADDRESSES.contains(key) && !isHarmless(element, key, attribute.getValue());
    }

    /** A place in the site; or, in a link, one that a reader may choose to follow. */
    private static boolean isHarmless(Element element, String key, String address) {
        String bare = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        boolean leadsOut = bare.matches("[a-z][a-z0-9+.-]*:.*") || bare.startsWith("//") || bare.startsWith("\\");
        if (!leadsOut) {
            return true;
        }
        if (element.tagName().equals("link")) {
            return bare.equals("data:,");
        }
        return key.equals("href")
                && element.tagName().equals("a")
                && (element.attr("rel").equals("noreferrer") || element.closest(".policy-body") == null)
                && bare.matches("(?:https?:|mailto:|tel:|//).*");
    }
}
