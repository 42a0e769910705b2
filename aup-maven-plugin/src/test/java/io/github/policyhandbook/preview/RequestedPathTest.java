package io.github.policyhandbook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/policies/visitors.html, policies/visitors.html",
        "/2025-2026/, 2025-2026/index.html",
        "/policies/%C3%A9t%C3%A9.html, policies/été.html",
        "/a..b/c, a..b/c"
    })
    void aPathIsReadFromTheSitesRoot(String raw, String path) {
        assertThat(RequestedPath.of(raw)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/policies/../../pom.xml",
                "/policies/..",
                "/./index.html",
                "/%2e%2e/pom.xml",
                "/%2E%2E%2Fpom.xml",
                "/..%2fpom.xml",
                "/..%5cpom.xml",
                "/..\\pom.xml",
                "//etc/passwd",
                "/policies//visitors.html",
                "/index.html%00.png",
                "/%0d%0aSet-Cookie:a",
                "/%",
                "/%4",
                "/%zz",
                "/%c0%ae%c0%ae/pom.xml",
                "/%ff",
                "index.html",
                ""
            })
    void whateverNoLinkOfASiteIsWrittenLikeIsRefused(String raw) {
        assertThat(RequestedPath.of(raw)).isEmpty();
    }

    @Test
    void whatIsEncodedTwiceIsANameThatNothingHas() {
        assertThat(RequestedPath.of("/%252e%252e/pom.xml")).contains("%2e%2e/pom.xml");
    }
}
