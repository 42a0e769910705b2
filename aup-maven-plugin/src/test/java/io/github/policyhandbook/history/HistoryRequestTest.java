package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryRequestTest {

    @Test
    void theFolderIsAbsolute() {
        assertThatThrownBy(() -> HistoryRequest.of(Path.of("policies"), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absolute");
    }

    @Test
    void theFolderIsTidied() {
        Path folder = Path.of("school", "..", "policies").toAbsolutePath();

        assertThat(HistoryRequest.of(folder, Instant.EPOCH).folder())
                .isEqualTo(Path.of("policies").toAbsolutePath());
    }

    @Test
    void itAsksForTheWholeHistoryOfMarkdownAtHeadUnlessSaidOtherwise() {
        var request = HistoryRequest.of(Path.of("policies").toAbsolutePath(), Instant.EPOCH);

        assertThat(request.ref()).isEqualTo("HEAD");
        assertThat(request.includes()).containsExactly("**/*.md");
        assertThat(request.completeness()).isEqualTo(Completeness.FULL);
        assertThat(request.withIncludes(List.of("*.txt")).includes()).containsExactly("*.txt");
    }

    @Test
    void anotherMomentOrListenerChangesNothingElse() {
        var request = HistoryRequest.of(Path.of("policies").toAbsolutePath(), Instant.EPOCH)
                .withRef("main")
                .withPins(List.of("v2023"));
        Instant later = Instant.parse("2025-01-01T00:00:00Z");

        assertThat(request.withNow(later).now()).isEqualTo(later);
        assertThat(request.withNow(later).withNow(Instant.EPOCH)).isEqualTo(request);
        assertThat(request.withProgress(Progress.SILENT)).isEqualTo(request);
    }
}
