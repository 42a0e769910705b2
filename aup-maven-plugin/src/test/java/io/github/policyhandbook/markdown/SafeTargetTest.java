package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md",
                "../a.md#b",
                "#b",
                "/a",
                "my file.md",
                "?a:b",
                "a/b:c",
                "https://x.org/?a=b:c",
                "HTTP://x.org",
                "mailto:a@b.org",
                "tel:+44123"
            })
    void linksMayLeadHere(String target) {
        assertThat(SafeTarget.link(target)).contains(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "C:\\policies\\a.docx",
                "a:b.md",
                ":x",
                "",
                "  "
            })
    void linksMayNotLeadHere(String target) {
        assertThat(SafeTarget.link(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.org", "tel:1", "data:image/png;base64,AA"})
    void imagesComeFromFilesAndTheWebOnly(String target) {
        assertThat(SafeTarget.image(target)).isEmpty();
        assertThat(SafeTarget.image("https://x.org/a.png")).isPresent();
        assertThat(SafeTarget.image("images/a.png")).isPresent();
    }
}
