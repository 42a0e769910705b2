package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.List;
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
        BodyLaws.hold(policy(text));
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
}
