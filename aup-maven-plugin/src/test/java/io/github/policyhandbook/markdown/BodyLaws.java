package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What holds for the page of any policy: it runs nothing, everything in it is closed, and every clause stands in it. */
final class BodyLaws {

    private static final String FORBIDDEN = "</?(script|style|iframe|object|embed|form|input|button|select|option|base"
            + "|meta|link|svg|math|textarea|title|noscript|xmp|plaintext|video|source|marquee|img|a)\\b.*";

    private BodyLaws() {}

    /** All of them. */
    static void hold(PolicyText policy) {
        nothingRuns(policy);
        everyClauseHasItsPlace(policy);
        assertThat(unclosed(policy)).as("elements left open").isEmpty();
    }

    static void nothingRuns(PolicyText policy) {
        // What a browser would take for tags; text between them is escaped.
        List<String> tags = tags(ParsedPolicy.html(policy).toLowerCase(Locale.ROOT));

        assertThat(tags)
                .noneMatch(tag -> tag.matches(FORBIDDEN) && !tag.matches("</?a\\b.*aup-fn-.*|</a>"))
                .noneMatch(tag -> tag.matches(".*\\son[a-z]+\\s*=.*"))
                .noneMatch(tag -> tag.matches(".*\\s(style|name)\\s*=.*"))
                .noneMatch(tag -> tag.matches(".*\\sid\\s*=\\s*\"(?!aup-fn-).*"))
                .noneMatch(tag -> tag.matches(".*\\sclass\\s*=\\s*\"(?!aup-(paren|task|foot)).*"));
        assertThat(policy.body().parts())
                .allMatch(part -> !(part instanceof Body.LinkStart link)
                        || !link.target().matches("(?is)[\\s\\p{Cntrl}]*[a-z]*script[\\s\\p{Cntrl}]*:.*"))
                .allMatch(part -> !(part instanceof Body.Image image)
                        || !image.target().matches("(?i)(?!https?:)[a-z][a-z+.-]*:.*"));
    }

    static void everyClauseHasItsPlace(PolicyText policy) {
        assertThat(starts(policy))
                .as("clauses in the body")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, policy.clauses().size()).boxed().toList());
    }

    private static List<Integer> starts(PolicyText policy) {
        return policy.body().parts().stream()
                .filter(Body.ClauseStart.class::isInstance)
                .map(part -> ((Body.ClauseStart) part).clause())
                .toList();
    }

    private static List<String> tags(String html) {
        List<String> tags = new ArrayList<>();
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags.add(html.substring(i, html.indexOf('>', i) + 1).replace('\n', ' '));
        }
        return tags;
    }

    /** The elements and links that are not closed in the order in which they were opened. */
    private static List<String> unclosed(PolicyText policy) {
        List<String> open = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (Body.Part part : policy.body().parts()) {
            if (part instanceof Body.Html html) {
                all.append(html.html());
            } else if (part instanceof Body.LinkStart) {
                all.append("<link>");
            } else if (part instanceof Body.LinkEnd) {
                all.append("</link>");
            }
        }
        for (String tag : tags(all.toString())) {
            String name = tag.replaceFirst("(?s)^</?([a-z0-9]+).*", "$1");
            if (!tag.startsWith("</") && !List.of("br", "hr").contains(name)) {
                open.add(name);
            } else if (tag.startsWith("</")
                    && !open.isEmpty()
                    && open.get(open.size() - 1).equals(name)) {
                open.remove(open.size() - 1);
            } else if (tag.startsWith("</")) {
                open.add(tag);
            }
        }
        return open;
    }
}
