package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.body;
import static io.github.policyhandbook.markdown.ParsedPolicy.outline;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisclosuresTest {

    @Test
    void markdownBetweenTheTwoEndsIsFoldedAway() {
        String text = "<details open>\n<summary>More</summary>\n\n- item\n\n</details>\n\nAfter\n";

        assertThat(outline(text)).containsExactly("HTML More", "ITEM item", "PARAGRAPH After");
        assertThat(body(text))
                .contains("<details[0] open=\"\">\n<summary>More</summary>")
                .contains("</ul>\n</details>\n<p[2]>After");
    }

    @Test
    void withoutItsOtherEndItIsClosedAtOnce() {
        assertThat(body("<details><summary>More</summary>\n\ntext\n"))
                .isEqualTo("<div[0]><details><summary>More</summary>\n</details>[/0]</div>\n<p[1]>text[/1]</p>\n");
    }

    @Test
    void anEndWithoutAStartIsNothing() {
        assertThat(body("text\n\n</details>\n\nmore\n"))
                .doesNotContain("details")
                .contains("<p[1]>more[/1]</p>");
    }
}
