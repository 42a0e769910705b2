package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.preview.BarNote;
import io.github.policyhandbook.preview.LiveHandbook;
import io.github.policyhandbook.preview.PreviewServer;
import io.github.policyhandbook.preview.PreviewedHandbook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListeningPlaceTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void aPortThatIsTakenIsToldAndTheNextFreeOneIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PreviewServer server = listen(other.getLocalPort(), false)) {
            assertThat(server.port()).isGreaterThan(other.getLocalPort());
            assertThat(told)
                    .containsExactly("Port " + other.getLocalPort()
                            + " is taken by another program, perhaps by another preview. This preview is at port "
                            + server.port() + " instead.");
        }
    }

    @Test
    void aPortThatWasAskedForIsNotExchangedButTheNextFreeOneIsOffered() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> listen(other.getLocalPort(), true))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageStartingWith("Port " + other.getLocalPort() + " is taken")
                    .hasMessageMatching(
                            "(?s).*\n  Take the next free one: -Daup\\.port=\\d+, or end the other program\\.");
            assertThat(told).isEmpty();
        }
    }

    private PreviewServer listen(int port, boolean stated) {
        Progress progress = new Progress() {
            @Override
            public void step(String sentence) {
                told.add(sentence);
            }

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }
        };
        PreviewSettings.Place place =
                new PreviewSettings.Place(InetAddress.getLoopbackAddress(), "127.0.0.1", port, stated);
        return new ListeningPlace(place, progress).listen(new LiveHandbook(new Nothing()));
    }

    private static final class Nothing implements PreviewedHandbook {

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.empty();
        }

        @Override
        public List<BarNote> notes(String path) {
            return List.of();
        }
    }
}
