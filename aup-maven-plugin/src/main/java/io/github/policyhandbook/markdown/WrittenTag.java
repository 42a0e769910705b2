package io.github.policyhandbook.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opening tag as its author wrote it.
 *
 * @param text the whole of it, {@code <a HREF=x.md>}
 * @param name the element, in lower case
 * @param attributes their values by their names in lower case, in the order written; empty where none is stated
 */
record WrittenTag(String text, String name, Map<String, String> attributes) {

    /** An opening tag from its {@code <} on. What is read once is never read again, so that no text can make this slow. */
    static final Pattern TAG =
            Pattern.compile("<(?<name>[A-Za-z][A-Za-z0-9:-]*+)(?<rest>(?:[^\"'<>]++|\"[^\"]*+\"|'[^']*+')*+)>");

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<name>[^\\s\"'<>/=]++)(?:\\s*+=\\s*+(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|(?<bare>[^\\s\"'<>]++)))?+");

    private static final Pattern WORD = Pattern.compile("\\p{L}+[.,;!?]?");

    /** By the HTML standard, of today and of former days, these are written without a value; and some often are. */
    private static final Set<String> WITHOUT_VALUE = Set.of(
            "allowfullscreen",
            "alt",
            "async",
            "autofocus",
            "autoplay",
            "border",
            "checked",
            "class",
            "clear",
            "compact",
            "contenteditable",
            "controls",
            "declare",
            "default",
            "defer",
            "disabled",
            "download",
            "draggable",
            "formnovalidate",
            "frameborder",
            "hidden",
            "href",
            "id",
            "inert",
            "ismap",
            "itemscope",
            "loop",
            "multiple",
            "muted",
            "nohref",
            "nomodule",
            "noresize",
            "noshade",
            "novalidate",
            "nowrap",
            "open",
            "playsinline",
            "popover",
            "readonly",
            "required",
            "reversed",
            "scoped",
            "seamless",
            "selected",
            "src",
            "style",
            "title",
            "value");

    WrittenTag {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The tag; empty for a closing tag, a comment and the like. */
    static Optional<WrittenTag> of(CharSequence written) {
        Matcher tag = TAG.matcher(written);
        return tag.lookingAt() ? Optional.of(of(tag)) : Optional.empty();
    }

    /** The tag that was found. */
    static WrittenTag of(Matcher tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag.group("rest"));
        while (attribute.find()) {
            attributes.putIfAbsent(attribute.group("name").toLowerCase(Locale.ROOT), value(attribute));
        }
        return new WrittenTag(tag.group(), tag.group("name").toLowerCase(Locale.ROOT), attributes);
    }

    /** Whether its attributes are words that somebody wrote: {@code <a member of staff>}, {@code 3<b and c>4}. */
    boolean isProse() {
        return text.indexOf('=') < 0
                && name.indexOf(':') < 0
                && attributes.keySet().stream()
                        .anyMatch(word -> WORD.matcher(word).matches() && !WITHOUT_VALUE.contains(word));
    }

    private static String value(Matcher attribute) {
        for (String quotation : new String[] {"double", "single", "bare"}) {
            if (attribute.group(quotation) != null) {
                return attribute.group(quotation);
            }
        }
        return "";
    }
}
