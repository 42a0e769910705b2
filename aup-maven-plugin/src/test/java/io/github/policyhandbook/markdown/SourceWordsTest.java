package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceWordsTest {

    private static final BasedSequence TEXT = BasedSequence.of("> Lock\n> the &quot;screen&quot; \\*");

    @Test
    void aStretchOfTheTextIsTakenAsWritten() {
        assertThat(SourceWords.of(TEXT.subSequence(2, 6))).isEqualTo("Lock");
        assertThat(SourceWords.read(TEXT.subSequence(2, 6))).isEqualTo("Lock");
    }

    @Test
    void severalStretchesAreJoined() {
        BasedSequence lines = SegmentedSequence.create(TEXT, List.of(TEXT.subSequence(2, 7), TEXT.subSequence(9, 12)));

        assertThat(SourceWords.of(lines)).isEqualTo("Lock\nthe");
    }

    @Test
    void entitiesAndBackslashesAreReadAsWhatTheyStandFor() {
        assertThat(SourceWords.read(TEXT.subSequence(9, TEXT.length()))).isEqualTo("the \"screen\" *");
    }
}
