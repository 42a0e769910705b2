package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
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
    void aCodeInCapitalsIsTheSame() {
        assertThat(PolicyChoice.of("visitors@7EC0-C3F7 ").code()).contains("7ec0-c3f7");
    }

    @Test
    void halfACodeIsRefused() {
        assertThatThrownBy(() -> PolicyChoice.of("visitors@"))
                .isInstanceOf(HandbookException.class)
                .hasMessage("aup.policies names \"visitors@\", but nothing stands behind the @.\n"
                        + "  The code printed on the paper looks like 3fa1-09bc: visitors@3fa1-09bc."
                        + " Without a code, write visitors.");
        assertThatThrownBy(() -> PolicyChoice.of("visitors@7ec0"))
                .hasMessageContaining("\"7ec0\" is no code")
                .hasMessageContaining("looks like 3fa1-09bc");
    }

    @Test
    void severalStandInTheOrderWritten() {
        assertThat(PolicyChoice.parse(List.of("privacy", "attendance@0a1b-2c3d")))
                .extracting(PolicyChoice::id)
                .containsExactly("privacy", "attendance");
    }
}
