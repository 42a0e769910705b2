package io.github.policyhandbook.pack.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.pack.data.PackCodes.PackPaper;
import io.github.policyhandbook.review.Motion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCodesTest {

    @TempDir
    private Path pack;

    @Test
    void eachPaperHasItsCode() throws IOException {
        assertThat(codes("{\"papers\": [{\"policy\": \"visitors\", \"code\": \"3fa1-09bc\", \"item\": 1},"
                        + " {\"policy\": \"trips\", \"code\": \"77aa-0c1d\"}]}"))
                .containsExactly(
                        Map.entry("visitors", new PackPaper("3fa1-09bc", Optional.empty())),
                        Map.entry("trips", new PackPaper("77aa-0c1d", Optional.empty())));
    }

    @Test
    void whatAPaperAskedIsKnown() throws IOException {
        assertThat(codes("{\"papers\": [{\"policy\": \"trips\", \"code\": \"77aa-0c1d\", \"ends\": true,"
                        + " \"factsFingerprint\": \"9f86d081884c7d65\"}]}"))
                .containsValue(
                        new PackPaper("77aa-0c1d", Optional.of(new Motion(true, Optional.of("9f86d081884c7d65")))));
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

    private Map<String, PackPaper> codes(String json) throws IOException {
        Files.writeString(pack.resolve("review.json"), json);
        return PackCodes.in(pack);
    }
}
