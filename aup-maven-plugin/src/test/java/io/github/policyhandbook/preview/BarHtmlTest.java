package io.github.policyhandbook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.preview.BarNote.Item;
import io.github.policyhandbook.preview.BarNote.Kind;
import io.github.policyhandbook.preview.BarNote.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarHtmlTest {

    @Test
    void aNoteIsALine() {
        BarNote draft = BarNote.line(
                Kind.DRAFT, "Draft:", "not committed.", List.of(new Link("history/a.html", "Its history")));

        assertThat(BarHtml.of(List.of(draft)))
                .isEqualTo("<p class=\"draft\"><strong>Draft:</strong> not committed."
                        + " <a href=\"/history/a.html\">Its history</a></p>");
    }

    @Test
    void findingsAreFoldedAway() {
        Item item = new Item("warning", "Warning in line 3", "The link leads nowhere.", "Mend it. [link-file]");
        BarNote findings = new BarNote(Kind.FINDINGS, "aup:check:", "1 finding", List.of(), List.of(item), false);

        assertThat(BarHtml.of(List.of(findings)))
                .isEqualTo("<details class=\"findings\"><summary><strong>aup:check:</strong> 1 finding</summary><ul>"
                        + "<li class=\"warning\"><b>Warning in line 3</b> The link leads nowhere."
                        + " <span>Mend it. [link-file]</span></li></ul></details>");
    }

    @Test
    void nothingAPolicySaysIsHtmlAndNothingIsASecondLine() {
        String hostile = "<script>alert('1')</script>\n\"&";
        BarNote note = new BarNote(
                Kind.TROUBLE,
                hostile,
                hostile,
                List.of(new Link(hostile, hostile)),
                List.of(new Item(hostile, hostile, hostile, hostile)),
                true);

        assertThat(BarHtml.of(List.of(note)))
                .doesNotContain("<script", "\n", "'", "1\"", "& ")
                .contains(" open>");
    }

    @Test
    void aBarThatSaysNothingIsHidden() {
        assertThat(BarHtml.around(BarHtml.of(List.of()))).contains(" hidden>");
    }
}
