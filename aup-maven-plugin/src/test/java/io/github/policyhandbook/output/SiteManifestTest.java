package io.github.policyhandbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteManifestTest {

    private static final String HASH = "0123456789abcdef";

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        SiteManifest manifest = manifest("policies/a b.html", "index.html");

        Files.writeString(folder.resolve(".aup-site"), manifest.text());

        assertThat(SiteManifest.of(folder)).contains(manifest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aup-site 3\n",
                "aup-site 2",
                "aup-site 2\nindex.html\n",
                "aup-site 1",
                "my own notes\n",
                "aup-site 1\nindex.html\n"
            })
    void anythingElseIsNoManifest(String text) throws IOException {
        Files.writeString(folder.resolve(".aup-site"), text);

        assertThat(SiteManifest.of(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "aup-site 2, 1, index.html, SITE",
        "aup-pack 2, 1, index.html, PACK",
        "aup-report 2, 1, check.sarif, REPORT",
        "aup-site 1, 4, index.html, SITE",
        "aup-pack 1, 4, index.html, PACK",
        "aup-site 1, 4, review.json, PACK",
        "aup-site 1, 4, check.sarif, REPORT"
    })
    void itTellsWhatStandsThere(String first, int length, String file, OutputFolder.Purpose purpose)
            throws IOException {
        Files.writeString(folder.resolve(".aup-site"), first + "\n" + HASH.repeat(length) + " " + file + "\n");

        assertThat(SiteManifest.of(folder)).map(SiteManifest::purpose).contains(purpose);
    }

    @Test
    void otherBytesAreNoManifest() throws IOException {
        Files.write(folder.resolve(".aup-site"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(SiteManifest.of(folder)).isEmpty();
    }

    @Test
    void itOwnsItsFilesAndItself() {
        SiteManifest manifest = manifest("policies/aup.html");

        assertThat(manifest.owns("policies/aup.html")).isTrue();
        assertThat(manifest.owns(".aup-site")).isTrue();
        assertThat(manifest.owns("policies/note.txt")).isFalse();
    }

    @Test
    void anAccentInTwoPartsIsTheSameFile() {
        assertThat(manifest("policies/caf\u00e9.html").owns("policies/cafe\u0301.html"))
                .isTrue();
    }

    @Test
    void aFolderIsOwnWhereAnOwnFileIsBelowIt() {
        SiteManifest manifest = manifest("policies/ict/aup.html");

        assertThat(manifest.ownsBelow("policies")).isTrue();
        assertThat(manifest.ownsBelow("policies/ict")).isTrue();
        assertThat(manifest.ownsBelow("pol")).isFalse();
    }

    private static SiteManifest manifest(String... paths) {
        Map<String, String> hashes = new TreeMap<>();
        for (String path : paths) {
            hashes.put(path, HASH);
        }
        return new SiteManifest(OutputFolder.Purpose.SITE, new TreeMap<>(hashes));
    }
}
