package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.WordDiff;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.compare.WordEdit.Op;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WholeWordsTest {

    @Test
    void aWordOfWhichAPartChangedIsMarkedWhole() {
        assertThat(marked("Pay £12 now.", "Pay $12 now.")).isEqualTo("Pay [-£12][+$12] now.");
        assertThat(marked("Tell you/they first.", "Tell you/we first.")).isEqualTo("Tell [-you/they][+you/we] first.");
        assertThat(marked("Save 10 now", "Save 10% now")).isEqualTo("Save [-10][+10%] now");
    }

    @Test
    void punctuationBesideAWordIsNoPartOfIt() {
        assertThat(marked("You \"must\" lock it.", "You \"should\" lock it."))
                .isEqualTo("You \"[-must][+should]\" lock it.");
        assertThat(marked("Lock it and go.", "Lock it, and go.")).isEqualTo("Lock it[+,] and go.");
    }

    @Test
    void aScriptWithoutBlanksIsNotMarkedWhole() {
        assertThat(marked("学校的规定", "学校的新规定")).isEqualTo("学校的[+新]规定");
    }

    @Test
    void bothTextsAreStillMadeOfTheEdits() {
        String before = "Ring (or e-mail) the office: 01234/5678, by 9.30am; pay £3.50/day.";
        String after = "Ring or text the office: 01234/5679, by 10am; pay €3.50/week.";
        List<WordEdit> whole = WholeWords.of(WordDiff.between(before, after));

        assertThat(text(whole, Op.DELETE)).isEqualTo(before);
        assertThat(text(whole, Op.INSERT)).isEqualTo(after);
    }

    private static String marked(String before, String after) {
        return WholeWords.of(WordDiff.between(before, after)).stream()
                .map(edit -> switch (edit.op()) {
                    case EQUAL -> edit.text();
                    case DELETE -> "[-" + edit.text() + "]";
                    case INSERT -> "[+" + edit.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static String text(List<WordEdit> edits, Op side) {
        return edits.stream()
                .filter(edit -> edit.op() == Op.EQUAL || edit.op() == side)
                .map(WordEdit::text)
                .collect(Collectors.joining());
    }
}
