package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void aMessageIsTwoLinesWhateverTheFileIsCalledAndHolds() {
        Fault fault = Fault.error(Rule.BAD_VALUE, 3, "the status \"a\nb\u001b[31m\" is not known", "Write draft.");

        assertThat(new Finding("policies/a\nb.md", fault).message())
                .isEqualTo("policies/a b.md:3: the status \"a b [31m\" is not known.\n  Write draft.");
    }
}
