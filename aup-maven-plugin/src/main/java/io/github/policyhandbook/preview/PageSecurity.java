package io.github.policyhandbook.preview;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page may load in the preview: what its own security policy allows, and the preview's style sheet, script and news. The
 * page's policy stands in it as an element, which no header can widen: so it is taken out and sent as the header.
 *
 * @param html the page without that element
 * @param header its policy as the preview sends it
 */
record PageSecurity(String html, String header) {

    /** For a page that says nothing. */
    private static final String STRICT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; form-action 'self'; base-uri 'none'";

    private static final Pattern ELEMENT = Pattern.compile(
            "<meta\\s+http-equiv=[\"']?Content-Security-Policy[\"']?\\s+content=\"([^\"]*)\"\\s*/?>\\n?",
            Pattern.CASE_INSENSITIVE);

    static PageSecurity of(String html) {
        Matcher element = ELEMENT.matcher(html);
        return element.find()
                ? new PageSecurity(
                        html.substring(0, element.start()) + html.substring(element.end()), with(element.group(1)))
                : new PageSecurity(html, with(STRICT));
    }

    private static String with(String policy) {
        Map<String, String> directives = new LinkedHashMap<>();
        for (String directive : policy.replaceAll("[\\r\\n]", " ").split(";")) {
            String[] words = directive.strip().split("\\s+", 2);
            String sources = words.length < 2 ? "" : words[1];
            directives.putIfAbsent(words[0].toLowerCase(Locale.ROOT), withoutFolders(sources));
        }
        directives.remove("");
        for (String own : new String[] {"script-src", "style-src", "connect-src"}) {
            directives.merge(own, "'self'", PageSecurity::joined);
        }
        directives.put("frame-ancestors", "'none'");
        return directives.entrySet().stream()
                .map(directive -> (directive.getKey() + " " + directive.getValue()).strip())
                .collect(Collectors.joining("; "));
    }

    /** A page of a web server shows nothing of a folder. */
    private static String withoutFolders(String sources) {
        return Arrays.stream(sources.split("\\s+"))
                .filter(source -> !source.equals("file:"))
                .collect(Collectors.joining(" "));
    }

    private static String joined(String sources, String own) {
        if (sources.equals("'none'") || sources.isEmpty()) {
            return own;
        }
        return (" " + sources + " ").contains(" " + own + " ") ? sources : sources + " " + own;
    }
}
