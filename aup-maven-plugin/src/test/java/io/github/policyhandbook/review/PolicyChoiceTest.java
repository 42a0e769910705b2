package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyChoiceTest {

    @Test
    void aPolicyIsNamedByItsId() {
        assertThat(PolicyChoice.of(" acceptable-use ")).isEqualTo(new PolicyChoice("acceptable-use", Optional.empty()));
    }

    @Test
    void aVeryTextIsNamedByItsCodeBehindTheId() {
        assertThat(PolicyChoice.of("acceptable-use@3fa1-09bc"))
                .isEqualTo(new PolicyChoice("acceptable-use", Optional.of("3fa1-09bc")));
    }

    @Test
    void aSignWithoutACodeNamesThePolicyOnly() {
        assertThat(PolicyChoice.of("acceptable-use@")).isEqualTo(new PolicyChoice("acceptable-use", Optional.empty()));
    }

    @Test
    void severalStandInTheOrderWritten() {
        assertThat(PolicyChoice.parse(List.of("privacy", "attendance@0a1b-2c3d")))
                .extracting(PolicyChoice::id)
                .containsExactly("privacy", "attendance");
    }
}
