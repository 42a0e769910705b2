package io.github.policyhandbook.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPublicationTest {

    @TempDir
    Path temp;

    @Test
    void theFileHoldsTheSite() throws IOException {
        Path zip = temp.resolve("target/handbook.zip");

        assertThat(ZipPublication.write(new PublishedFolder(temp).site(PublishedFolder.FIRST), zip))
                .isEmpty();

        Map<String, String> content = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                content.put(
                        entry.getName(), new String(file.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        assertThat(content).isEqualTo(PublishedFolder.FIRST);
        assertThat(zip.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theSameSiteMakesTheSameFile() throws IOException {
        SiteToPublish site = new PublishedFolder(temp).site(PublishedFolder.FIRST);
        ZipPublication.write(site, temp.resolve("one.zip"));
        Files.setLastModifiedTime(site.site().folder().resolve("index.html"), FileTime.fromMillis(0));

        ZipPublication.write(site, temp.resolve("two.zip"));

        assertThat(temp.resolve("two.zip")).hasSameBinaryContentAs(temp.resolve("one.zip"));
    }

    @Test
    void aFileThatStandsThereStaysUntilTheNewOneIsWhole() throws IOException {
        SiteToPublish site = new PublishedFolder(temp).site(PublishedFolder.FIRST);
        Path zip = temp.resolve("handbook.zip");
        ZipPublication.write(site, zip);
        byte[] before = Files.readAllBytes(zip);
        Files.delete(site.site().folder().resolve("policies/trips.html"));

        assertThatThrownBy(() -> ZipPublication.write(site, zip))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(zip.toString(), "trips.html");
        assertThat(zip).hasBinaryContent(before);
        assertThat(temp.resolve("handbook.zip.part")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeIsRefusedBeforehand() throws IOException {
        Path site = Files.createDirectories(temp.resolve("site"));
        Files.writeString(temp.resolve("file"), "a file");

        ZipPublication.refuseUnfit(temp.resolve("new/folder/handbook.zip"), site);
        assertThatThrownBy(() -> ZipPublication.refuseUnfit(site.resolve("handbook.zip"), site))
                .hasMessageContainingAll("aup.publishZip: ", "stands in the folder of the built site");
        assertThatThrownBy(() -> ZipPublication.refuseUnfit(temp, site)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> ZipPublication.refuseUnfit(temp.resolve("file/handbook.zip"), site))
                .hasMessageContaining("which is no folder");
    }
}
