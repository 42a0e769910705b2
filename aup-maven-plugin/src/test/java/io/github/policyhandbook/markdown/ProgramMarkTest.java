package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.html;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"<!NB: ask the clerk", "<![CDATA[", "<?", "<? ask the clerk", "<?php"})
    void oneWithoutAnEndIsAWarningThatSaysWhatIsLost(String mark) {
        assertThat(faults("# Visitors\n\n" + mark + "\n\nSign in.\n\nSign out.\n\n"))
                .containsExactly(
                        "WARNING 3 \"" + mark + "\" begins HTML without an end, so readers do not see lines 3 to 7");
    }

    @Test
    void itHidesTheRestOfItsQuotationItemOrBlock() {
        assertThat(faults("> <!NB: ask\n> Sign in.\n\nSign out.\n"))
                .containsExactly(
                        "WARNING 1 \"<!NB: ask\" begins HTML without an end, so readers do not see lines 1 to 2");
        assertThat(faults("- Sign in.\n- <? ask\n  Wear a badge.\n\nSign out.\n"))
                .containsExactly("WARNING 2 \"<? ask\" begins HTML without an end, so readers do not see lines 2 to 3");
        assertThat(faults("Sign in.\n<!NB: ask\nSign out.\n"))
                .containsExactly(
                        "WARNING 2 \"<!NB: ask\" begins HTML without an end, so readers do not see lines 2 to 3");
        assertThat(faults("<div>\nSign in. <!NB: ask\nSign out.\n</div\n\nWear a badge.\n"))
                .containsExactly(
                        "WARNING 2 \"<!NB: ask\" begins HTML without an end, so readers do not see lines 2 to 4");
    }

    @Test
    void whatHidesSeveralLinesAndThenEndsSaysWhere() {
        assertThat(faults("<!NB: ask the clerk\n\nSign in.\n\n> Wear a badge.\n"))
                .containsExactly("WARNING 1 \"<!NB: ask the clerk\" begins HTML that ends on line 5, so readers do not"
                        + " see what stands between");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "The fee is <?> pounds, or <? per week, and why?> as agreed. ~ <?> pounds, or <? per week, and why?>",
                "Use the <!DOCTYPE gate> here. ~ <!DOCTYPE gate>",
                "Use <![CDATA[the gate]]> here. ~ <![CDATA[the gate]]>",
                "Use *the <?php gate ?>* here. ~ <?php gate ?>",
                "[The <? old ?> gate](gate.md) ~ <? old ?>",
                "## The <!GATE of old> ~ <!GATE of old>",
                "<!NB: ask the clerk> Sign in. ~ <!NB: ask the clerk>",
                "<!NB: ask the clerk ~ <!NB: ask the clerk",
                "<p>The gate <%is open%> here.</p> ~ <%is open%>",
                "<p>The gate <!is> here.</p> ~ <!is>",
                "<p>The gate <? is ~ <? is",
                "<!-- ask --> Sign in <!NB: with the clerk>. ~ <!NB: with the clerk>"
            })
    void oneThatEndsOnItsLineIsQuoted(String text, String lost) {
        assertThat(faults(text + "\n"))
                .containsExactly("WARNING 1 \"" + lost + "\" is read as HTML and left out, so readers do not see it");
    }

    @Test
    void inATableItIsQuotedToo() {
        assertThat(faults("| A | B |\n|---|---|\n| The fee is <? ten ?> pounds | c |\n"))
                .containsExactly("WARNING 3 \"<? ten ?>\" is read as HTML and left out, so readers do not see it");
    }

    @Test
    void whatIsToBeDoneShowsItsWords() {
        assertThat(policy("Sign in <?here?>.\n").faults())
                .extracting(Fault::mend)
                .containsExactly(
                        "Where readers are to see it, write a backslash before it, \\<?; where it is a note of your own,"
                                + " write <!-- before it and --> behind it.");
        assertThat(html(policy("Sign in \\<?here?>.\n"))).contains("Sign in &lt;?here?&gt;.");
        assertThat(html(policy("\\<!NB: ask\n\nSign in.\n"))).contains("&lt;!NB: ask", "Sign in.");
        assertThat(html(policy("<!-- <!NB: ask -->\n\nSign in.\n")))
                .doesNotContain("ask")
                .contains("Sign in.");
        assertThat(policy("<p>Sign in <?> here.</p>\n").faults())
                .singleElement()
                .extracting(Fault::mend)
                .asString()
                .startsWith("Where readers are to see it, write &lt; for its <");
        assertThat(html(policy("<p>Sign in &lt;?> here.</p>\n"))).contains("Sign in &lt;?&gt; here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!nb: ask the clerk\n\nSign in.\n",
                "<! NB: ask the clerk>\n\nSign in.\n",
                "Sign in <!important> and <!Note: so> and <!> here.\n",
                "Wait! <? Sign in.\n",
                "Sign in <?> here.\n",
                "Sign in <%name%> here.\n",
                "`<?>` and \\<?> and <!-- <?> -->\n",
                "```\n<!NB\n\nSign in.\n```\n",
                "    <? ask\n\n    Sign in.\n"
            })
    void whatIsShownIsNotTold(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\nSign in.\n",
                "<!DOCTYPE html>\n\nSign in.\n",
                "Sign <?xml:namespace prefix = o ns = \"urn:schemas-microsoft-com:office:office\" /?>in.\n",
                "<p><![if !supportLists]>1.<![endif]> Sign in.</p>\n"
            })
    void whatOtherProgramsWriteHoldsNoWordsForAnybody(String text) {
        assertThat(faults(text)).isEmpty();
    }

    @Test
    @Timeout(60)
    void aTextThatIsMeantToTakeLongDoesNot() {
        assertThat(policy("<div>" + "<%<!<?".repeat(100_000)).faults()).hasSizeLessThanOrEqualTo(100);
        assertThat(policy("<div>" + "<!>".repeat(100_000)).faults()).hasSize(100);
    }
}
