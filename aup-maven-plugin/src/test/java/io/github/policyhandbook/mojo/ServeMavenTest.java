package io.github.policyhandbook.mojo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.BuiltPlugin;
import io.github.policyhandbook.CtrlC;
import io.github.policyhandbook.history.TestRepository;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn aup:serve} as a person runs it, with the plugin that was just built: started, looked at, ended by Ctrl-C. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal to send")
@DisabledIfSystemProperty(
        named = "invoker.skip",
        matches = "true",
        disabledReason = "the plugin is not installed where Maven could find it")
class ServeMavenTest {

    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/) shows the handbook");
    private static final Pattern SEEN = Pattern.compile("data-seen=\"([0-9a-f]+)\"");
    private static final String SHOWN = "Save a policy, and its page follows.";

    @TempDir
    private Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();
    private TestRepository school;

    @BeforeEach
    void begin() {
        school = TestRepository.in(folder.resolve("school"));
        school.write("policies/visitors.md", "# Visitors\n\nSign in.\n").commit(LocalDate.of(2024, 10, 1), "Adopt");
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
        school.close();
    }

    @Test
    void aPersonStartsItWritesReadsAndEndsIt() throws IOException, InterruptedException {
        Process preview = serve();
        BufferedReader said = said(preview);
        URI address = address(said);
        line(said, SHOWN);

        school.write("policies/visitors.md", "# Visitors\n\nSign in and out.\n");

        assertThat(page(address, "Sign in and out."))
                .contains("<strong>Draft:</strong> this text is not committed yet.");
        assertThat(endedByCtrlC(preview, said)).isEmpty();
        assertThat(school.path().resolve("target")).doesNotExist();
    }

    @Test
    void aSecondPreviewIsAtTheNextFreePort() throws IOException, InterruptedException {
        URI first = address(said(serve()));

        Process second = serve();
        BufferedReader said = said(second);

        assertThat(line(said, "is taken by another program")).contains("This preview is at port ");
        assertThat(address(said)).isNotEqualTo(first);
        line(said, SHOWN);
        assertThat(endedByCtrlC(second, said)).isEmpty();
        assertThat(page(first, "Sign in.")).contains("Visitors");
    }

    @Test
    void aStatedPortThatIsTakenEndsTheBuildAndAnotherIsOffered() throws IOException, InterruptedException {
        URI first = address(said(serve()));

        Process second = serve("-Daup.port=" + first.getPort());

        assertThat(said(second).lines())
                .anyMatch(line -> line.contains("Port " + first.getPort() + " is taken by another program"))
                .anyMatch(line -> line.contains("Take the next free one: -Daup.port="));
        assertThat(second.waitFor()).isEqualTo(1);
    }

    /** What it still says once it is told to end. */
    private static List<String> endedByCtrlC(Process preview, BufferedReader said)
            throws IOException, InterruptedException {
        int ended = CtrlC.press(preview);
        // Maven gives the terminal its colour back.
        List<String> last = said.lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(preview.waitFor()).isEqualTo(ended);
        return last;
    }

    private static URI address(BufferedReader said) throws IOException {
        Matcher address = ADDRESS.matcher(line(said, "shows the handbook"));
        assertThat(address.find()).isTrue();
        return URI.create(address.group(1));
    }

    /** The next line with these words. */
    private static String line(BufferedReader said, String words) throws IOException {
        List<String> before = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(words)) {
                return line;
            }
            before.add(line);
        }
        throw new AssertionError("\"" + words + "\" was not said, but: " + String.join("\n", before));
    }

    /** The page of the policy once it contains some words; it waits for news as a browser does. */
    private String page(URI address, String words) throws IOException, InterruptedException {
        String page = get(address.resolve("policies/visitors.html"));
        while (!page.contains(words)) {
            Matcher seen = SEEN.matcher(page);
            assertThat(seen.find()).as(page).isTrue();
            get(address.resolve("aup-preview/news?page=policies/visitors.html&seen=" + seen.group(1)));
            page = get(address.resolve("policies/visitors.html"));
        }
        return page;
    }

    private String get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    private Process serve(String... parameters) throws IOException {
        List<String> command = new ArrayList<>(BuiltPlugin.maven());
        command.addAll(List.of("-B", BuiltPlugin.goal("serve")));
        command.addAll(List.of(parameters));
        ProcessBuilder maven =
                new ProcessBuilder(command).directory(school.path().toFile()).redirectErrorStream(true);
        maven.environment().remove("MAVEN_OPTS");
        maven.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = maven.start();
        process.getOutputStream().close();
        started.add(process);
        return process;
    }
}
