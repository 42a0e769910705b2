package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Body;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The levels of the headings in made-safe HTML, where {@code <h} followed by a digit can only be a heading's tag. */
public final class HeadingLevels {

    private static final Pattern TAG = Pattern.compile("<(/?)h([1-6])(?=[\\s>]|$)");

    private HeadingLevels() {}

    /** By how many levels to lower the headings so that the highest one gets the level that the page has free. */
    public static int lowering(List<Body.Part> parts, int free) {
        int highest = parts.stream()
                .filter(Body.Html.class::isInstance)
                .map(part -> ((Body.Html) part).html())
                .flatMap(html -> TAG.matcher(html).results())
                .mapToInt(tag -> Integer.parseInt(tag.group(2)))
                .min()
                .orElse(free);
        return free - highest;
    }

    /** The HTML with its headings that many levels lower, none below the sixth nor above the first. */
    public static String lower(String html, int levels) {
        if (levels == 0) {
            return html;
        }
        return TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement("<" + tag.group(1) + "h" + level(tag.group(2), levels)));
    }

    private static int level(String level, int lowered) {
        return Math.max(1, Math.min(6, Integer.parseInt(level) + lowered));
    }
}
