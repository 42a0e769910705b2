package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Link;
import org.junit.jupiter.api.Test;

class HtmlBlockReaderTest {

    @Test
    void blocksStandOnTheirOwnLinesAndCellsAreSetApart() {
        assertThat(text("<h2>A</h2><p>b <i>c</i>d</p><table><tr><td>e</td><td>f</td></tr><tr><td>g</td></tr></table>"))
                .isEqualTo("A\nb cd\ne f\ng");
    }

    @Test
    void indentationIsNoText() {
        assertThat(text("<div>\n    a\n\n  <p>\n  b  c\n</div>")).isEqualTo("a\nb c");
    }

    @Test
    void scriptsCommentsAndFieldsAreNoText() {
        assertThat(text("<script>a</script><!-- b --><style>c</style><input value=d>"))
                .isEmpty();
        assertThat(new HtmlBlockReader("<!-- b -->").isEmpty()).isTrue();
    }

    @Test
    void anImageAloneIsSomethingToLookAt() {
        HtmlBlockReader image = new HtmlBlockReader("<p><img src=\"a.png\" alt=\"The gate\"></p>");

        assertThat(image.isEmpty()).isFalse();
        assertThat(image.text()).isEqualTo("The gate");
        assertThat(image.links()).containsExactly(new Link("The gate", "a.png", true));
    }

    @Test
    void linksAreToldWithTheWordsTheyShow() {
        assertThat(new HtmlBlockReader("<p><a href=\"a.md\">one <b>two</b></a> <a href=\"x:y\">no</a></p>").links())
                .containsExactly(new Link("one two", "a.md", false));
    }

    private static String text(String html) {
        return new HtmlBlockReader(html).text();
    }
}
