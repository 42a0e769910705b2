package io.github.policyhandbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.output.StandingSite.OwnFile;
import org.junit.jupiter.api.Test;

class WrittenFilesTest {

    private final WrittenFiles files = new WrittenFiles();

    @Test
    void theyAreInTheOrderOfTheirPathsHoweverTheyCame() {
        files.add(new OwnFile("policies/b.html", 2, 20), "0000000000000002");
        files.add(new OwnFile("index.html", 1, 10), "ffffffffffffffff");
        files.add(new OwnFile("policies/a.html", 3, 30), "00c0ffee00c0ffee");

        assertThat(files.inOrder())
                .extracting(OwnFile::path)
                .containsExactly("index.html", "policies/a.html", "policies/b.html");
        assertThat(files.checksums().toString())
                .isEqualTo("{index.html=ffffffffffffffff, policies/a.html=00c0ffee00c0ffee,"
                        + " policies/b.html=0000000000000002}");
    }

    @Test
    void aSiteWithoutFilesHasNone() {
        assertThat(files.inOrder()).isEmpty();
        assertThat(files.checksums()).isEmpty();
    }
}
