package io.github.policyhandbook.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a site is given piece by piece: short ones, and those too long to be held at once. */
class StreamedFilesTest {

    private static final int SHORT = 10;
    private static final int LONG = SpillingBuffer.LARGEST_IN_MEMORY + 10;

    @TempDir
    private Path temp;

    private OutputFolder folder;

    @BeforeEach
    void aFolder() throws IOException {
        folder = new OutputFolder(temp.toRealPath().resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(ints = {SHORT, LONG})
    void whatIsWrittenIsTheSameAsInOnePiece(int length) throws IOException {
        write(length, "a");
        SiteManifest streamed = SiteManifest.of(folder.path()).orElseThrow();

        assertThat(written()).hasContent("a".repeat(length));
        try (SiteWriter site = SiteWriter.open(folder, Progress.SILENT)) {
            site.write(new SiteFile.Data("data/all.json", "a".repeat(length).getBytes(UTF_8)));
            assertThat(site.commit()).isEqualTo(new SiteWriter.Summary(1, length, 0));
        }
        assertThat(SiteManifest.of(folder.path())).contains(streamed);
    }

    @ParameterizedTest
    @ValueSource(ints = {SHORT, LONG})
    void anUnchangedFileKeepsItsTimeAndAChangedOneDoesNot(int length) throws IOException {
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        write(length, "a");
        Files.setLastModifiedTime(written(), then);

        assertThat(write(length, "a").changed()).isZero();
        assertThat(Files.getLastModifiedTime(written())).isEqualTo(then);

        assertThat(write(length, "b").changed()).isOne();
        assertThat(Files.getLastModifiedTime(written())).isNotEqualTo(then);
    }

    @Test
    void aDiskThatIsFullInTheMiddleLeavesTheSiteBefore() throws IOException {
        write(SHORT, "a");

        assertThatThrownBy(() -> {
                    try (SiteWriter site = SiteWriter.open(folder, Progress.SILENT)) {
                        site.write(new SiteFile.Streamed("data/all.json", out -> {
                            out.write(new byte[LONG]);
                            throw new IOException("No space left on device");
                        }));
                    }
                })
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("No space left on device", "The site before stays as it was");

        assertThat(written()).hasContent("a".repeat(SHORT));
        assertThat(Files.list(temp)).containsExactly(folder.path());
    }

    private SiteWriter.Summary write(int length, String letter) {
        try (SiteWriter site = SiteWriter.open(folder, Progress.SILENT)) {
            site.write(new SiteFile.Streamed("data/all.json", out -> {
                for (int i = 0; i < length; i++) {
                    out.write(letter.getBytes(UTF_8));
                }
            }));
            return site.commit();
        }
    }

    private Path written() {
        return folder.path().resolve("data/all.json");
    }
}
