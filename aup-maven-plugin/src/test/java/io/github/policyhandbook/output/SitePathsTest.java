package io.github.policyhandbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitePathsTest {

    private final SitePaths paths = new SitePaths();

    @Test
    void filesOfOneFolderShareIt() {
        assertThat(paths.take("policies/a.html")).isEmpty();
        assertThat(paths.take("policies/b.html")).isEmpty();
    }

    @Test
    void letterCaseMakesNoOtherFile() {
        paths.take("policies/a.html");

        assertThat(paths.take("policies/A.html")).contains("policies/a.html");
    }

    @Test
    void letterCaseMakesNoOtherFolder() {
        paths.take("policies/a.html");

        assertThat(paths.take("Policies/b.html")).contains("policies/");
    }

    @Test
    void anAccentInTwoPartsMakesNoOtherFile() {
        paths.take("caf\u00e9.html");

        assertThat(paths.take("cafe\u0301.html")).contains("caf\u00e9.html");
    }

    @Test
    void whereAFileIsNoFolderCanBe() {
        paths.take("policies");

        assertThat(paths.take("policies/a.html")).contains("policies");
    }

    @Test
    void whereAFolderIsNoFileCanBe() {
        paths.take("policies/a.html");

        assertThat(paths.take("policies")).contains("policies/");
    }

    @Test
    void whatWasRefusedTakesNoPlace() {
        paths.take("a");
        paths.take("b/A.html");

        assertThat(paths.take("a/b.html")).contains("a");
        assertThat(paths.take("c/x.html")).isEmpty();
    }

    @Test
    void theManifestsNameIsTaken() {
        assertThat(SitePaths.fault(".aup-site")).isPresent();
        assertThat(SitePaths.fault("assets/.aup-site")).isEmpty();
    }
}
