package io.github.policyhandbook.output;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    @TempDir
    private Path folder;

    /** The check values that both are published with: of the nine digits, {@code cbf43926} and {@code e3069283}. */
    @Test
    void theyAreThePublishedOnes() {
        assertThat(Checksum.of("123456789".getBytes(US_ASCII))).isEqualTo("cbf43926e3069283");
        assertThat(Checksum.of(new byte[0])).isEqualTo("0000000000000000").hasSize(Checksum.DIGITS);
    }

    @Test
    void aFileHasThatOfItsContentHoweverLongItIs() throws IOException {
        byte[] content = new byte[200_001];
        Arrays.fill(content, (byte) 'a');
        content[150_000] = 'b';

        assertThat(Checksum.of(Files.write(folder.resolve("long.html"), content)))
                .isEqualTo(Checksum.of(content));
    }
}
