package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.html;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DroppedHtmlTest {

    @Test
    void whatReadersMissIsAWarning() {
        assertThat(faults("# Visitors\n\n<p>The way:</p>\n<iframe src=\"https://example.org/map\"></iframe>\n"))
                .containsExactly("WARNING 4 the HTML <iframe> is left out, so readers miss what it is for");
        assertThat(faults("<form action=a>\n<input name=b> <button>Send</button>\n</form>\n"))
                .containsExactly(
                        "WARNING 1 the HTML <form>, <input> and <button> are left out, so readers miss what they"
                                + " are for");
        assertThat(faults("Look <script>alert(1)</script> here.\n"))
                .containsExactly("WARNING 1 the HTML <script> is left out, so readers miss what it is for");
    }

    @Test
    void whatOnlyLooksOtherwiseIsANote() {
        assertThat(faults("Sign in,\n<font color=red>please</font>.\n"))
                .containsExactly("NOTE 2 the HTML <font> is left out; the words are kept");
        assertThat(faults("<p class=\"big\" STYLE='color: red'>Sign in.</p>\n"))
                .containsExactly("NOTE 1 the HTML attributes class and style are left out; the words are kept");
        assertThat(faults("<center>Sign <b onclick=\"a()\">in</b>.</center>\n"))
                .containsExactly("NOTE 1 the HTML <center> and onclick are left out; the words are kept");
        assertThat(faults("Sign <span style=\"color: red\">in</span>.<br clear=all>\n"))
                .containsExactly("NOTE 1 the HTML attributes style and clear are left out; the words are kept");
    }

    @Test
    void aPlaceThatLinksLeadToIsToldHowItIsWritten() {
        assertThat(policy("<a name=\"badges\"></a>Wear a badge.\n").faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.what()).isEqualTo("the HTML attribute name is left out; the words are kept"))
                .satisfies(fault -> assertThat(fault.mend()).contains("write {#badges} at the end"));
        assertThat(policy("<p id=\"badges\">Wear a badge.</p>\n").faults())
                .singleElement()
                .extracting(Fault::mend)
                .asString()
                .contains("{#badges}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<name>", "<your-name>", "<insert school name>", "<School>"})
    void aPlaceholderThatIsReadAsATagIsAWarning(String placeholder) {
        assertThat(policy("Report to " + placeholder + " at once.\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo(Rule.DROPPED_HTML))
                .satisfies(fault -> assertThat(fault.what())
                        .isEqualTo("\"" + placeholder + "\" is read as HTML and left out, so readers do not see it"))
                .satisfies(fault -> assertThat(fault.mend())
                        .contains("[" + placeholder.substring(1, placeholder.length() - 1) + "]")
                        .endsWith("\\" + placeholder + "."));
        assertThat(faults(placeholder + "\n"))
                .singleElement()
                .asString()
                .startsWith("WARNING 1 \"" + placeholder + "\" is read as HTML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a member of staff>",
                "<head teacher>",
                "<details of the incident>",
                "<I think so>",
                "<b and c>",
                "<form tutor>",
                "<time and place>",
                "<small group>"
            })
    void wordsThatBeginLikeAnElementAreAPlaceholderToo(String words) {
        String what = "WARNING 1 \"" + words + "\" is read as HTML and left out, so readers do not see it";

        assertThat(faults("<p>Report to " + words + " at once.</p>\n")).containsExactly(what);
        assertThat(faults("Report to " + words + " at once.\n")).containsExactly(what);
    }

    @Test
    void anAddressWithABlankInABlockOfHtmlIsAPlaceholderToo() {
        assertThat(faults("<p>See <http://intranet forms>.</p>\n"))
                .containsExactly(
                        "WARNING 1 \"<http://intranet forms>\" is read as HTML and left out, so readers do not see it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details open>\n<summary>More</summary>\n\nText.\n\n</details>\n",
                "<table border>\n<tr><td nowrap>a</td></tr>\n</table>\n",
                "<table>\n<tr><td x:num>a</td><td data-sort>b</td></tr>\n</table>\n",
                "<p><input type=checkbox checked disabled> Signed</p>\n",
                "<p><o:p></o:p><st1:place w:st>Leeds</st1:place></p>\n",
                "<p>Sign in <br clear>here <hr noshade></p>\n",
                "<p><iframe src=a.html allowfullscreen></iframe></p>\n"
            })
    void anAttributeWithoutAValueIsNoPlaceholder(String text) {
        assertThat(faults(text)).noneMatch(fault -> fault.contains("is read as HTML"));
    }

    @Test
    void aTagWithoutItsOtherEndAmongTheWordsIsANote() {
        assertThat(faults("Sign <b>in.\n\nSign</b> out.\n"))
                .containsExactly(
                        "NOTE 1 the HTML <b> is left out, without the other end in the same words",
                        "NOTE 3 the HTML </b> is left out, without the other end in the same words");
    }

    @Test
    void linksAndImagesInHtmlAreRefusedInTheSameWordsAsOthers() {
        assertThat(faults("<p><a href=\"file:///S:/form.docx\">Form</a></p>\n"))
                .containsExactly("WARNING 1 a link to file:///S:/form.docx is not allowed")
                .isEqualTo(faults("[Form](file:///S:/form.docx)\n"));
        assertThat(faults("A <a href='javascript:a()'>Form</a>\n"))
                .containsExactly("WARNING 1 a link to javascript:a() is not allowed");
        assertThat(faults("A <img src=\"data:image/png;base64,AA\" alt=\"Gate\">\n"))
                .containsExactly("WARNING 1 an image from data:image/png;base64,AA is not allowed");
    }

    @Test
    void linksAndImagesInHtmlWithoutAnAddressAreToldAsOthersAre() {
        assertThat(faults("Fill in the <a href=\"\">form</a>.\n"))
                .containsExactly("WARNING 1 a link has no address, so it is shown as words")
                .isEqualTo(faults("Fill in the [form]().\n"))
                .isEqualTo(faults("<p>Fill in the <a href=' '>form</a>.</p>\n"));
        assertThat(faults("<img src=\"\" alt=\"The gate\">\n"))
                .containsExactly("WARNING 1 an image has no file's name, so its text is shown")
                .isEqualTo(faults("![The gate]()\n"));
        assertThat(faults("<a>Form</a> <img alt=\"The gate\">\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <font> -->\n",
                "Sign in <!-- <b style=a> --> here.\n",
                "<p align=\"center\" lang=\"cy\" dir=\"ltr\">Croeso</p>\n",
                "<table>\n<tr><th scope=\"row\">a</th><td colspan=\"2\" align=right>b</td></tr>\n</table>\n",
                "<details open>\n<summary>More</summary>\n\nText.\n\n</details>\n",
                "H<sub>2</sub>O, <b>so</b><br>it <a href=\"a.md\" title=\"b\">is</a> <img src=\"a.png\" alt=\"b\">\n",
                "<div>\n\nText.\n\n</div>\n",
                "`<name>` and \\<name> and <https://example.org> and <office@example.org> and 3 < 4 > 2\n",
                "```\n<iframe>\n```\n",
                "<p>One.\n<p>Two.\n",
                "<ol start=\"3\"><li><span>Words</span></li></ol>\n"
            })
    void whatIsKeptAndCommentsAreNotTold(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void eachLossIsToldOnceInABlockAndWhereItBegins() {
        assertThat(faults("---\ntitle: V\n---\n\n<div>\n<p style=a>One</p>\n<p style=b>Two</p>\n</div>\n\n"
                        + "> Three <u class=c>four</u>\n> five <u class=d>six</u>\n"))
                .containsExactly(
                        "NOTE 6 the HTML attribute style is left out; the words are kept",
                        "NOTE 10 the HTML attribute class is left out; the words are kept");
    }

    @Test
    void theOtherLinesOfABlockOnWhichTheSameIsToBeDoneAreNamed() {
        assertThat(mends("<font>Sign</font>\n<font>in</font>\n<u class=a>here</u>.\n\n<font>Sign out</font>.\n"))
                .extracting(mend -> mend.substring(mend.indexOf("alike.")))
                .containsExactly("alike. Do the same on lines 2 and 3.", "alike.");
        assertThat(mends("Ask <name>,\n<name> or\n<role>.\n"))
                .extracting(mend -> mend.substring(mend.indexOf('\\')))
                .containsExactly("\\<name>. Do the same on line 2.", "\\<role>.");
        assertThat(mends("<form>\n" + "<input>\n".repeat(9) + "</form>\n"))
                .singleElement()
                .asString()
                .endsWith("take it away. Do the same on lines 2, 3, 4, 5 and below.");
        assertThat(mends("Sign <b>in,\nsign <b>out.\n"))
                .singleElement()
                .asString()
                .endsWith("marks. Do the same on line 2.");
    }

    @Test
    void withinABlockOfHtmlAPlaceholderIsShownByWhatHtmlHasForIt() {
        assertThat(mends("<p>Report to <name of lead>.</p>\n"))
                .containsExactly(
                        "Write it in square brackets, [name of lead], or with &lt; for its <, &lt;name of lead>.");
        assertThat(html(policy("<p>Report to &lt;name of lead>.</p>\n"))).contains("Report to &lt;name of lead&gt;.");
        assertThat(html(policy("&lt;name of lead>\n"))).contains("&lt;name of lead&gt;");
    }

    @Test
    void manyNamesAreShortened() {
        assertThat(faults("<p a=1 b=2 c=3 d=4 e=5 f=6>One</p>\n"))
                .containsExactly("NOTE 1 the HTML attributes a, b, c, d and others are left out; the words are kept");
    }

    @Test
    void aTextFromAnotherProgramIsToldOfAHundredTimesAtMost() {
        assertThat(faults("A <u class=c>word</u>.\n\n".repeat(5000))).hasSize(100);
    }

    @Test
    @Timeout(60)
    void aTextThatIsMeantToTakeLongDoesNot() {
        String tags = "<svg></SVG><!-- <a \" <a ' <p x=\"";
        StringBuilder text = new StringBuilder("<div>");
        for (int i = 0; i < 50_000; i++) {
            text.append("<p lang=\"x").append(i).append("\">").append(tags);
        }
        assertThat(policy(text.toString()).faults().size()).isLessThanOrEqualTo(100);
    }

    private static List<String> mends(String text) {
        return policy(text).faults().stream().map(Fault::mend).toList();
    }
}
