package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.documentation.wording.ToldMessage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageRowTest {

    @Test
    void theLineBelowIsWhatToDo() {
        assertThat(rows("… cannot be read. It is locked.\n  Close it.\n  Then run again."))
                .containsExactly(new MessageRow("… cannot be read. It is locked.", "Close it. Then run again."));
    }

    @Test
    void onOneLineItIsWhatStandsBehindTheFirstSentence() {
        assertThat(rows("aup.policies names \"…\" twice. Name it once."))
                .containsExactly(new MessageRow("aup.policies names \"…\" twice.", "Name it once."));
    }

    @Test
    void messagesThatBeginAlikeShareARow() {
        assertThat(rows("It is not there.\n  Make it.", "It is not there.\n  Did you mean \"…\"?"))
                .containsExactly(new MessageRow("It is not there.", "Make it. Or: Did you mean \"…\"?"));
    }

    @Test
    void rowsStandInTheOrderOfTheirFirstWords() {
        assertThat(rows("… is late.", "\"Beta\" is early.", "All is well."))
                .extracting(MessageRow::says)
                .containsExactly("All is well.", "\"Beta\" is early.", "… is late.");
    }

    @Test
    void itIsShownWordForWord() {
        MessageRow row =
                new MessageRow("No <b> | *a_b*.", "Write \"-Daup.title=Two words\" or -Daup.includes=**/*.md.");

        assertThat(row.markdown(""))
                .isEqualTo("| No \\<b\\> \\| \\*a\\_b\\*. |"
                        + " Write `\"-Daup.title=Two words\"` or `-Daup.includes=**/*.md`. |");
    }

    @Test
    void whatThePageSaysBesidesStandsBehindADash() {
        assertThat(new MessageRow("It is late.", "Wait.").markdown("Have some tea."))
                .isEqualTo("| It is late. | Wait. — Have some tea. |");
        assertThat(new MessageRow("It is late.", "").markdown("Have some tea."))
                .isEqualTo("| It is late. | Have some tea. |");
    }

    private static List<MessageRow> rows(String... texts) {
        return MessageRow.of(Arrays.stream(texts)
                .map(text -> new ToldMessage("site.Some", text))
                .toList());
    }
}
