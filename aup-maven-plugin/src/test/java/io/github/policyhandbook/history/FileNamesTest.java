package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    /** Half a character: no language has it, as {@code LC_ALL=C} has no accents. */
    private static final String UNREADABLE = "policies/\uD800.md";

    @Test
    void whatNoFileCanBeCalledIsNotUsable() {
        assertThat(FileNames.isUsable("policies/trips.md")).isTrue();
        assertThat(FileNames.isUsable(UNREADABLE)).isFalse();
        assertThat(FileNames.isUsable("policies/\0.md")).isFalse();
    }

    @Test
    void aNameWithLettersThatTheMachineLacksIsRefusedWithWhatToSet() {
        assertThatThrownBy(() -> FileNames.refuseUnreadable(List.of("policies/trips.md", UNREADABLE)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(UNREADABLE, "LC_ALL to C.UTF-8");
    }

    @Test
    void aNameOfPlainLettersIsLeftToWhoeverCommittedIt() {
        assertThatCode(() -> FileNames.refuseUnreadable(List.of("policies/trips.md", "policies/what\0.md")))
                .doesNotThrowAnyException();
    }
}
