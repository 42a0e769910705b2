package io.github.policyhandbook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Finding;

/** What holds for every finding, wherever it was found: somebody can act upon it. */
public final class FindingLaws {

    private FindingLaws() {}

    /** It is told in two lines of full sentences, in words of the school and not of the program. */
    public static void hold(Finding finding) {
        assertThat(finding.message())
                .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
                .doesNotContain("null", "Exception", "..\n")
                .matches("[^\n]+:\\d+: \\S[^\n]*\\S\\.\n  [\\p{Lu}\"][^\n]*[.?]");
    }
}
