package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.CtrlC;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A preview in a process of its own is ended as a person ends it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal to send")
class PreviewProcessTest {

    @TempDir
    private Path folder;

    @Test
    void itEndsCleanlyOnCtrlC() throws IOException, InterruptedException {
        try (TestRepository school = TestRepository.in(folder)) {
            school.write("policies/visitors.md", "# Visitors\n\nSign in.\n").commit(LocalDate.of(2024, 10, 1), "Adopt");
            Process preview = start(school.path().resolve("policies"));
            try (BufferedReader said = new BufferedReader(new InputStreamReader(preview.getInputStream(), UTF_8))) {
                // Whoever started it in the background has no keyboard either.
                preview.getOutputStream().close();
                assertThat(said.readLine())
                        .matches("http://127\\.0\\.0\\.1:\\d+/ shows the handbook, .* Ctrl-C ends it\\.");
                assertThat(said.readLine()).endsWith("Save a policy, and its page follows.");

                int ended = CtrlC.press(preview);

                assertThat(said.readLine()).isNull();
                assertThat(preview.waitFor()).isEqualTo(ended);
            } finally {
                preview.destroyForcibly();
            }
        }
    }

    private static Process start(Path policies) throws IOException {
        ProcessBuilder preview = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PreviewProcessTest.class.getName(),
                        policies.toString()))
                .redirectErrorStream(true);
        preview.environment().remove("JAVA_TOOL_OPTIONS"); // of which Java itself would speak first
        return preview.start();
    }

    /** What the process does. */
    public static void main(String[] arguments) {
        HandbookSettings settings = TestSettings.of(Path.of(arguments[0]))
                .heardBy(new Progress() {
                    @Override
                    public void step(String sentence) {
                        System.out.println(sentence);
                    }

                    @Override
                    public void warn(String sentence) {
                        System.out.println("WARNING " + sentence);
                    }
                })
                .settings();
        HandbookPreview.run(new PreviewSettings(
                settings,
                Parameters.check(Map.of(), false),
                new PreviewSettings.Place(InetAddress.getLoopbackAddress(), "127.0.0.1", 0, false)));
    }
}
