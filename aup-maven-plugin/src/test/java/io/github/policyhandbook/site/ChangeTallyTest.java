package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTallyTest {

    private static final List<String> NO_BESIDES = List.of();

    @Test
    void aClauseWhoseLinkAloneChangedIsNotSaidToBeReworded() {
        PolicyComparison comparison = compare("Read [the rules](old.md).", "Read [the rules](new.md).");

        assertThat(ChangeTally.of(comparison)).isEqualTo(new ChangeTally(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(new ChangeSentence(Words.english()).inFull(comparison, NO_BESIDES))
                .isEqualTo("A link changed in 1 clause. Nothing else changed.");
    }

    @Test
    void aClauseWithANewNumberIsNotSaidToBeUnchangedAsWell() {
        PolicyComparison comparison = compare("1.| Lock it.", "2.| Lock it.");

        assertThat(ChangeTally.of(comparison)).isEqualTo(new ChangeTally(0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void newNumbersAndLayoutAreNotWorthCounting() {
        assertThat(ChangeTally.worthCounting(compare("1.| Lock it.", "2.| Lock it.")))
                .isZero();
        assertThat(ChangeTally.worthCounting(compare("Lock 'it' now", "Lock \"it\" now")))
                .isZero();
        assertThat(ChangeTally.worthCounting(compare("Lock it now at once", "Lock it now and then")))
                .isOne();
    }

    @Test
    void theLineEndsOfASplitAreNoNewWords() {
        assertThat(ChangeTally.isSameText(List.of(
                        new WordEdit(WordEdit.Op.EQUAL, "One."),
                        new WordEdit(WordEdit.Op.INSERT, "\n"),
                        new WordEdit(WordEdit.Op.EQUAL, "Two."))))
                .isTrue();
        assertThat(ChangeTally.isSameText(List.of(new WordEdit(WordEdit.Op.DELETE, "not "))))
                .isFalse();
    }

    private static PolicyComparison compare(String before, String after) {
        Version old = TestHandbook.version("policies/a.md", TestText.of(before), "2022-09-01");
        Version now = TestHandbook.version("policies/a.md", TestText.of(after), "2023-09-01");
        Policy policy =
                new TestHandbook().with("a", old, now).build().policies().get(0);
        return new TestComparison().compare(policy, old, now);
    }
}
