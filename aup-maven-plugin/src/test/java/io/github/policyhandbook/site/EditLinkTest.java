package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditLinkTest {

    @Test
    void theFilesPathIsPutInWithItsFolders() {
        assertThat(EditLink.to("https://git.example/edit/main/{path}", "policies/ict/use.md"))
                .isEqualTo("https://git.example/edit/main/policies/ict/use.md");
    }

    @Test
    void signsThatMeanSomethingInAnAddressAreWrittenOut() {
        assertThat(EditLink.to("https://git.example/?file={path}&edit", "a b/caf\u00e9 & 50%+#1?.md"))
                .isEqualTo("https://git.example/?file=a%20b/caf%C3%A9%20%26%2050%25%2B%231%3F.md&edit");
    }
}
