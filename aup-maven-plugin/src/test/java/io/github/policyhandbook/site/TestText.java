package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.FactLines;
import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts for tests, a clause a line: {@code ## Heading}, {@code 1.1| Text with [a link](b.md)}, {@code - item},
 * {@code ![image](c.png)}, an id as {@code {#id}}.
 */
final class TestText {

    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(([^)]*)\\)");
    private static final Pattern LINE = Pattern.compile("(?:(#+) )?(- )?(?:([^|\\s]+)\\| )?(.*?)(?: \\{#([^}]+)\\})?");

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Body.Part> parts = new ArrayList<>();

    private TestText() {}

    static PolicyText of(FrontMatter facts, String... lines) {
        TestText text = new TestText();
        for (String line : lines) {
            text.add(line);
        }
        Optional<String> heading = text.clauses.stream()
                .filter(Clause::isHeading)
                .map(Clause::text)
                .findFirst();
        return new PolicyText(
                facts,
                FactLines.NONE,
                heading,
                text.clauses,
                new Body(text.parts),
                Fingerprint.of(String.join("\n", lines)),
                List.of());
    }

    static PolicyText of(String... lines) {
        return of(FrontMatter.EMPTY, lines);
    }

    private void add(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        int number = clauses.size();
        boolean heading = matcher.group(1) != null;
        boolean item = matcher.group(2) != null;
        String tag = heading ? "h" + matcher.group(1).length() : item ? "li" : "p";
        html((item ? "<ul>" : "") + "<" + tag);
        parts.add(new Body.ClauseStart(number));
        html(">" + (matcher.group(3) == null ? "" : matcher.group(3) + " "));
        List<Link> links = new ArrayList<>();
        String plain = inline(matcher.group(4), links);
        parts.add(new Body.ClauseEnd(number));
        html("</" + tag + ">" + (item ? "</ul>" : "") + "\n");
        clauses.add(new Clause(
                heading ? Clause.Kind.HEADING : item ? Clause.Kind.ITEM : Clause.Kind.PARAGRAPH,
                number + 1,
                Optional.ofNullable(matcher.group(3)),
                plain,
                plain,
                links,
                Optional.ofNullable(matcher.group(5)),
                heading ? matcher.group(1).length() : 0,
                List.of()));
    }

    private String inline(String text, List<Link> links) {
        StringBuilder plain = new StringBuilder();
        Matcher matcher = LINK.matcher(text);
        int at = 0;
        while (matcher.find()) {
            html(SafeHtml.escape(text.substring(at, matcher.start())));
            plain.append(text, at, matcher.start()).append(matcher.group(2));
            boolean image = !matcher.group(1).isEmpty();
            links.add(new Link(matcher.group(2), matcher.group(3), image));
            if (image) {
                parts.add(new Body.Image(matcher.group(3), matcher.group(2), ""));
            } else {
                parts.add(new Body.LinkStart(matcher.group(3), ""));
                html(SafeHtml.escape(matcher.group(2)));
                parts.add(new Body.LinkEnd());
            }
            at = matcher.end();
        }
        html(SafeHtml.escape(text.substring(at)));
        return plain.append(text.substring(at)).toString();
    }

    private void html(String html) {
        if (!html.isEmpty()) {
            parts.add(new Body.Html(html));
        }
    }
}
