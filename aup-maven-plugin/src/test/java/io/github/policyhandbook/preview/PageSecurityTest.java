package io.github.policyhandbook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageSecurityTest {

    @Test
    void aPagesOwnPolicyIsSentWithWhatThePreviewNeedsAndNoMore() {
        PageSecurity security = PageSecurity.of(
                "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
                        + " 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'\">\n<title>A</title>");

        assertThat(security.html()).isEqualTo("<head>\n<title>A</title>");
        assertThat(security.header())
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; connect-src 'self';"
                                + " frame-ancestors 'none'");
    }

    @Test
    void aPageWithoutScriptsOfItsOwnHasThePreviewsAlone() {
        PageSecurity security =
                PageSecurity.of("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                        + " style-src 'unsafe-inline'; script-src 'none'\">");

        assertThat(security.header())
                .isEqualTo(
                        "default-src 'none'; style-src 'unsafe-inline' 'self'; script-src 'self'; connect-src 'self';"
                                + " frame-ancestors 'none'");
    }

    @Test
    void aPageThatSaysNothingMayLoadOnlyWhatIsHere() {
        PageSecurity security = PageSecurity.of("<html></html>");

        assertThat(security.html()).isEqualTo("<html></html>");
        assertThat(security.header()).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http", "*");
    }

    @Test
    void aPolicyThatIsWrittenBadlyAddsNoHeader() {
        PageSecurity security = PageSecurity.of(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\r\nX-Evil: 1;;\">");

        assertThat(security.header()).doesNotContain("\r", "\n");
    }
}
