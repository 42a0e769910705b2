package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its title set apart: where it opens with its title as a heading, that heading becomes the page's own.
 *
 * @param title the parts of the opening heading; none where the text does not open with its title
 * @param rest all other parts
 */
public record TitledBody(List<Body.Part> title, List<Body.Part> rest) {

    private static final Pattern CLOSING = Pattern.compile("^\\s*</h[1-6]>\\n?");

    public static TitledBody of(PolicyText text, String title) {
        List<Body.Part> parts = text.body().parts();
        TitledBody whole = new TitledBody(List.of(), parts);
        boolean opensWithTitle = !text.clauses().isEmpty()
                && text.clauses().get(0).isHeading()
                && plain(text.clauses().get(0).text()).equals(plain(title));
        int end = parts.indexOf(new Body.ClauseEnd(0));
        boolean opens = parts.size() > 1
                && parts.get(0) instanceof Body.Html html
                && html.html().matches("\\s*<h[1-6]")
                && parts.get(1).equals(new Body.ClauseStart(0));
        if (!opensWithTitle || !opens || end < 0 || end + 1 >= parts.size()) {
            return whole;
        }
        return parts.get(end + 1) instanceof Body.Html after ? split(parts, end + 1, after.html(), whole) : whole;
    }

    private static TitledBody split(List<Body.Part> parts, int closing, String after, TitledBody whole) {
        Matcher matcher = CLOSING.matcher(after);
        if (!matcher.find()) {
            return whole;
        }
        List<Body.Part> title = new ArrayList<>(parts.subList(0, closing));
        title.add(new Body.Html(matcher.group().strip()));
        List<Body.Part> rest = new ArrayList<>();
        if (matcher.end() < after.length()) {
            rest.add(new Body.Html(after.substring(matcher.end())));
        }
        rest.addAll(parts.subList(closing + 1, parts.size()));
        return new TitledBody(title, rest);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
