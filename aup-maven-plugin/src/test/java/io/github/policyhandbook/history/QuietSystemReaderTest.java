package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS.FileStoreAttributes;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietSystemReaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void install() {
        QuietSystemReader.install();
    }

    @Test
    void itIsInstalledOnce() {
        SystemReader first = SystemReader.getInstance();

        QuietSystemReader.install();

        assertThat(first).isInstanceOf(QuietSystemReader.class);
        assertThat(SystemReader.getInstance()).isSameAs(first);
    }

    @Test
    void theMachinesConfigurationIsEmptyAndHasNoFile() throws Exception {
        SystemReader reader = SystemReader.getInstance();

        assertThat(reader.getSystemConfig().getSections()).isEmpty();
        assertThat(reader.getUserConfig().getSections()).isEmpty();
        assertThat(reader.getJGitConfig().getSections()).isEmpty();
        assertThat(reader.openUserConfig(null, FS.DETECTED).getFile()).isNull();
        assertThat(reader.openJGitConfig(null, FS.DETECTED).getFile()).isNull();
        assertThat(reader.openSystemConfig(null, FS.DETECTED).getFile()).isNull();
    }

    @Test
    void gitsVariablesAreNotObeyedAndNoProgramIsFound() {
        assertThat(SystemReader.getInstance().getenv("GIT_DIR")).isNull();
        assertThat(SystemReader.getInstance().getenv("PATH")).isNull();
    }

    @Test
    void theDisksClockIsToldRatherThanMeasured() {
        FileStoreAttributes attributes = FS.getFileStoreAttributes(folder);

        assertThat(attributes.getFsTimestampResolution()).isEqualTo(Duration.ofMillis(2000));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void readingAHistoryWritesNothing() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path school = folder.resolve("school");
        try (var repository = TestRepository.in(school)) {
            repository.write("policies/a.md", "A\n").commit(LocalDate.of(2023, 9, 1), "Begin");
            repository.write("policies/a.md", "B\n").commit(LocalDate.of(2023, 9, 2), "Mend");
        }
        Map<String, String> before = content(school);
        var realHome = FS.DETECTED.userHome();
        FS.DETECTED.setUserHome(home.toFile());

        try (GitHistory opened = GitHistory.open(HistoryRequest.of(school.resolve("policies"), Instant.EPOCH))) {
            opened.uncommitted();
            opened.files().read("f70f10e4db19068f79bc43844b49f3eece45c4e8");
        } finally {
            FS.DETECTED.setUserHome(realHome);
        }

        assertThat(content(school)).isEqualTo(before);
        assertThat(home).isEmptyDirectory();
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            files.forEach(file -> content.put(file.toString(), bytes(file)));
        }
        return content;
    }

    private static String bytes(Path file) {
        try {
            return Files.isDirectory(file) ? "" : Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
