package io.github.policyhandbook.pack.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCodesTest {

    @TempDir
    private Path pack;

    @Test
    void eachPaperHasItsCode() throws IOException {
        assertThat(codes("{\"papers\": [{\"policy\": \"visitors\", \"code\": \"3fa1-09bc\", \"item\": 1},"
                        + " {\"policy\": \"trips\", \"code\": \"77aa-0c1d\"}]}"))
                .containsExactly(Map.entry("visitors", "3fa1-09bc"), Map.entry("trips", "77aa-0c1d"));
    }

    @Test
    void withoutAPackNothingIsKnown() {
        assertThat(PackCodes.in(pack)).isEmpty();
    }

    @Test
    void aFileThatIsNoneTellsNothing() throws IOException {
        assertThat(codes("{\"papers\": [{\"pol")).isEmpty();
        assertThat(codes("[]")).isEmpty();
        assertThat(codes("{\"papers\": 3}")).isEmpty();
        assertThat(codes("{\"papers\": [3, {\"policy\": \"visitors\"}]}")).isEmpty();
        assertThat(codes("{\"papers\": [{\"policy\": [], \"code\": null}]}")).isEmpty();
    }

    private Map<String, String> codes(String json) throws IOException {
        Files.writeString(pack.resolve("review.json"), json);
        return PackCodes.in(pack);
    }
}
