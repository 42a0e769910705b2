package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.site.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinuteNamesTest {

    private final MinuteNames names = new MinuteNames(Words.english());

    @ParameterizedTest
    @CsvSource({
        "Full governing body, the full governing body",
        "Headteacher, the headteacher",
        "FGB, the FGB",
        "Finance Committee, the Finance Committee",
        "The trust board, the trust board",
        "Jo Lund, Jo Lund",
        "Mrs Okafor, Mrs Okafor"
    })
    void aBodyIsNamedAsWithinASentence(String approver, String within) {
        assertThat(names.body(approver)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "Acceptable use agreement, the Acceptable use agreement",
        "Behaviour Policy, the Behaviour Policy",
        "Mobile phones, the policy \u201cMobile phones\u201d",
        "The handbook, the policy \u201cThe handbook\u201d"
    })
    void aPolicyIsNamedByItsTitleAndByWhatItIs(String title, String within) {
        assertThat(names.paper(title)).isEqualTo(within);
    }
}
