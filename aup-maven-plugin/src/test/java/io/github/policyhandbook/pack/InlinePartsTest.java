package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.policyhandbook.site.Accent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InlinePartsTest {

    /** The digest is the one the specification gives for this script in its section on hashes. */
    @Test
    void eachPartIsNamedByItsDigest() {
        InlineParts parts = InlineParts.of("p { color: red }", List.of("alert('Hello, world.');"));

        assertThat(parts.policy()).contains("script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';");
    }

    @Test
    void withoutScriptsNoneMayRun() {
        assertThat(InlineParts.of("", List.of()).policy()).contains("script-src 'none';");
    }

    @Test
    void whatWouldEndItsOwnTagIsAMistakeOfOurs() {
        assertThatIllegalArgumentException().isThrownBy(() -> InlineParts.of("/* </style> */", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> InlineParts.of("", List.of("x = '</script>'")));
        assertThatIllegalArgumentException().isThrownBy(() -> InlineParts.of("", List.of("x = '<!--'")));
    }

    @Test
    void thePagesOwnPartsStandInItInTheSchoolsColour() {
        InlineParts parts = InlineParts.of(Accent.of("#14507a"));

        assertThat(parts.style().html())
                .contains("--accent: #14507a", ".paper", "@media print")
                .doesNotContain("@import", "url(");
        assertThat(parts.scripts()).hasSameSizeAs(PackScripts.NAMES);
        assertThat(InlineParts.of(Optional.empty()).policy()).isNotEqualTo(parts.policy());
    }
}
