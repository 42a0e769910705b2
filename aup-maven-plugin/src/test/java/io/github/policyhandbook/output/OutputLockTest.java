package io.github.policyhandbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

    @TempDir
    Path temp;

    private OutputFolder folder;

    @BeforeEach
    void aFolder() {
        folder = new OutputFolder(temp.resolve("site"));
    }

    @Test
    void theSecondBuildIsToldToWait() {
        try (OutputLock first = OutputLock.of(folder)) {
            assertThatThrownBy(() -> OutputLock.of(folder))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContainingAll(
                            "Another build is writing", folder.path().toString(), "Wait");
            assertThat(first).isNotNull();
        }
    }

    @Test
    void aBuildOfAnotherProcessIsSeen() throws Exception {
        Process other = KilledBuild.start("hold-lock", folder);
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");

            assertThatThrownBy(() -> OutputLock.of(folder)).hasMessageContaining("Another build is writing");
        } finally {
            other.destroyForcibly().waitFor();
        }
        OutputLock.of(folder).close();
    }

    @Test
    void anEndedBuildLeavesNothing() {
        OutputLock.of(folder).close();

        assertThat(temp).isEmptyDirectory();
        OutputLock.of(folder).close();
    }

    @Test
    void theFileOfAKilledBuildHoldsNobodyUp() throws IOException {
        Files.writeString(folder.lock(), "left by a build that was killed");

        OutputLock.of(folder).close();

        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void anUnusablePlaceIsNamed() {
        var nowhere = new OutputFolder(temp.resolve("missing/site"));

        assertThatThrownBy(() -> OutputLock.of(nowhere))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(".site.aup-lock", "aup.outputDirectory");
    }
}
