package io.github.policyhandbook.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillingBufferTest {

    @TempDir
    private Path folder;

    @Test
    void aLittleStaysInMemory() throws IOException {
        Path file = folder.resolve("page.html");
        try (SpillingBuffer buffer = new SpillingBuffer(file)) {
            buffer.write("a page".getBytes(UTF_8));
            buffer.write('.');

            assertThat(buffer.inMemory())
                    .hasValueSatisfying(
                            bytes -> assertThat(bytes).asString(UTF_8).isEqualTo("a page."));
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aLotIsInTheFileFromItsFirstByteToItsLast() throws IOException {
        Path file = folder.resolve("changes.json");
        byte[] most = new byte[SpillingBuffer.LARGEST_IN_MEMORY];
        try (SpillingBuffer buffer = new SpillingBuffer(file)) {
            buffer.write('<');
            buffer.write(most);
            buffer.write('>');

            assertThat(buffer.inMemory()).isEmpty();
        }
        byte[] written = Files.readAllBytes(file);
        assertThat(written).hasSize(most.length + 2).startsWith('<').endsWith('>');
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("changes.json"), "another's");
        try (SpillingBuffer buffer = new SpillingBuffer(file)) {
            assertThatThrownBy(() -> buffer.write(new byte[SpillingBuffer.LARGEST_IN_MEMORY + 1]))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(file).hasContent("another's");
    }
}
