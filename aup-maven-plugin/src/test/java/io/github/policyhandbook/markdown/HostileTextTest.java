package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.html;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a policy, its page runs nothing, and the clauses around it are still there. */
class HostileTextTest {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt src=//x.org/a.js></sCrIpT>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"x\" onerror=\"alert(1)\" alt='\" onload=alert(1) \"'>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
            "<a href=\"&#106;avascript:alert(1)\">x</a>",
            "<a href=' javascript:alert(1)'>x</a>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\">",
            "<object data=\"a.swf\"><embed src=\"a.swf\"></object>",
            "<form action=\"//x.org\"><input name=password><button formaction=\"javascript:alert(1)\">x</button></form>",
            "<base href=\"//x.org/\">",
            "<meta http-equiv=refresh content=\"0;url=//x.org\">",
            "<link rel=stylesheet href=//x.org/a.css>",
            "<style>body{background:url(javascript:alert(1))}</style>",
            "<div style=\"background:url(javascript:alert(1))\" class=aup-menu id=aup-menu>x</div>",
            "<p id=\"passwords\" name=\"passwords\">x</p>",
            "<details open ontoggle=alert(1)><summary>x</summary>y",
            "<video><source onerror=\"alert(1)\">",
            "<marquee onstart=alert(1)>x</marquee>",
            "<textarea><script>alert(1)</script>",
            "<title><script>alert(1)</script>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<xmp><script>alert(1)</script>",
            "<plaintext>",
            "<select><option>x",
            "<table><tr><td>x",
            "<table><p>x",
            "</div></div></li></ul></table></main></body></html>",
            "<b><i><u>",
            "<!--",
            "<!--><script>alert(1)</script>",
            "--><script>alert(1)</script>",
            "<![CDATA[<script>alert(1)</script>",
            "<?php alert(1) ?>",
            "<a title=\"<script>alert(1)</script>\" href=\"a.md\">x</a>",
            "[x](javascript:alert(1))",
            "[x](JAVASCRIPT&#58;alert(1))",
            "[x](<java\tscript:alert(1)>)",
            "[x](vbscript:a)",
            "[x](a.md \"\\\" onclick=alert(1) \\\"\")",
            "[x]: javascript:alert(1)\n\n[x]",
            "![x](javascript:alert(1))",
            "![\" onerror=alert(1) \"](a.png)",
            "![x](data:image/svg+xml;base64,PHN2Zz4=)",
            "<javascript:alert(1)>",
            "`<script>alert(1)</script>`",
            "```\n<script>alert(1)</script>\n```",
            "    <script>alert(1)</script>",
            "# <script>alert(1)</script>",
            "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | <td> |",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "<scr<script>ipt>alert(1)</script>",
            "<p/onclick=alert(1)>x",
            "<a\u0000href=javascript:alert(1)>x</a>",
            "ClauseStart[clause=0] ClauseEnd[clause=0] <span data-clause=\"0\">x</span>",
            "text {#\" onclick=alert(1)}",
            "text {#a\"><script>alert(1)</script>}",
            "x[^1]\n\n[^1]: <script>alert(1)</script>");

    @ParameterizedTest
    @MethodSource("texts")
    void nothingRunsAndNothingIsLost(String text) {
        PolicyText policy = policy(text);
        String html = html(policy).toLowerCase(Locale.ROOT);
        // What a browser would take for tags; text between them is escaped.
        List<String> tags = tags(html);

        assertThat(tags)
                .noneMatch(tag -> tag.matches(
                                "</?(script|style|iframe|object|embed|form|input|button|select|option|base"
                                        + "|meta|link|svg|math|textarea|title|noscript|xmp|plaintext|video|source|marquee|img|a)\\b.*")
                        && !tag.matches("</?a\\b.*aup-fn-.*|</a>"))
                .noneMatch(tag -> tag.matches(".*\\son[a-z]+\\s*=.*"))
                .noneMatch(tag -> tag.matches(".*\\s(style|name)\\s*=.*"))
                .noneMatch(tag -> tag.matches(".*\\sid\\s*=\\s*\"(?!aup-fn-).*"))
                .noneMatch(tag -> tag.matches(".*\\sclass\\s*=\\s*\"(?!aup-(paren|task|foot)).*"));
        assertThat(policy.body().parts())
                .allMatch(part ->
                        !(part instanceof Body.LinkStart link) || !link.target().contains("script:"))
                .allMatch(part ->
                        !(part instanceof Body.Image image) || !image.target().contains(":"));
        assertThat(starts(policy))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, policy.clauses().size()).boxed().toList());
        assertThat(unclosed(policy)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacksThatEnd")
    void theClausesAroundItAreStillThere(String attack) {
        assertThat(policy("Before it.\n\n" + attack + "\n\nAfter it.\n\n- and an item\n")
                        .clauses())
                .extracting(Clause::text)
                .contains("Before it.", "After it.", "and an item");
    }

    static Stream<String> texts() {
        return ATTACKS.stream()
                .flatMap(attack -> Stream.of(
                        attack + "\n",
                        "Before " + attack + " after\n\n- item " + attack + "\n\nlast\n",
                        "> " + attack.replace("\n", "\n> ") + "\n\n1. x\n2. " + attack.replace("\n", "\n   ") + "\n"));
    }

    /** CommonMark lets these reach to the end of the file, as its readers on GitHub see. */
    static Stream<String> attacksThatEnd() {
        List<String> endless = List.of("<!--", "<![CDATA[", "<textarea>");
        return ATTACKS.stream().filter(attack -> endless.stream().noneMatch(attack::startsWith));
    }

    private static List<String> tags(String html) {
        List<String> tags = new ArrayList<>();
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags.add(html.substring(i, html.indexOf('>', i) + 1).replace('\n', ' '));
        }
        return tags;
    }

    private static List<Integer> starts(PolicyText policy) {
        return policy.body().parts().stream()
                .filter(Body.ClauseStart.class::isInstance)
                .map(part -> ((Body.ClauseStart) part).clause())
                .toList();
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
