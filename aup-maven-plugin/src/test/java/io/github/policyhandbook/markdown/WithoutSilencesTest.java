package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Fingerprint;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WithoutSilencesTest {

    private static final String COMMENT = "<!-- aup:ignore link-text: the form is called so -->\n";

    @Test
    void aSilencedClauseIsNoOtherText() {
        assertThat(words("# Visitors\n\n" + COMMENT + "Sign in.\n")).isEqualTo(words("# Visitors\n\nSign in.\n"));
    }

    @Test
    void aBlankLineUnderTheCommentIsNoneEither() {
        assertThat(words("# Visitors\n\n" + COMMENT + "\nSign in.\n")).isEqualTo(words("# Visitors\n\nSign in.\n"));
        assertThat(words(COMMENT + "\nSign in.\n")).isEqualTo(words("Sign in.\n"));
        assertThat(words("Sign in.\n\n" + COMMENT)).isEqualTo(words("Sign in.\n"));
    }

    @Test
    void aCommentThatPartsAParagraphIsAChange() {
        assertThat(words("Sign in\n" + COMMENT + "and out.\n")).isNotEqualTo(words("Sign in\nand out.\n"));
    }

    @Test
    void otherCommentsCountAsTheyDid() {
        assertThat(words("<!-- ask the head -->\nSign in.\n")).isNotEqualTo(words("Sign in.\n"));
    }

    @Test
    void otherBlankLinesStay() {
        assertThat(words("Sign in.\n\n\nSign out.\n")).isEqualTo(Fingerprint.of("Sign in.\n\n\nSign out."));
    }

    private static Fingerprint words(String text) {
        return new PolicyParser().parse(text.getBytes(StandardCharsets.UTF_8)).words();
    }
}
