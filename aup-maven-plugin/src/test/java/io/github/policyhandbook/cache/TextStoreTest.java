package io.github.policyhandbook.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.PolicyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextStoreTest {

    /** All that a text may consist of. */
    private static final String ALL_KINDS = """
            ---
            id: all
            title: All kinds
            owner: The office
            audience: [staff, pupils]
            category: Safety
            statutory: true
            readers: public
            status: draft
            approved: 2024-09-10
            approved-by: The board
            effective: 2024-09-12
            review: 2025-09-12
            review-every: P1Y
            withdrawn: 2026-01-31
            replaced-by: none
            acknowledgement: true
            contacts: {Lead: The head, Deputy: The bursar}
            summary-of-changes: None.
            wrong-key: 1
            ---
            # All *kinds*

            1. An item with a [link](other.md "its title") and ![a picture](logo.png "seen").
               - [x] Done
               - [ ] To do

            > A quotation with a note.[^1]

            | Day | Place |
            | --- | --- |
            | Monday | Hall |

            ```
            code
            ```

            <p>Raw <b>HTML</b> with <a href="https://example.org">a link</a></p>

            ## Named {#named}

            [^1]: The note.
            """;

    @TempDir
    private Path folder;

    private final List<String> troubles = new ArrayList<>();

    @Test
    void givesBackEveryTextAsItWasParsed() throws IOException {
        Map<String, PolicyText> texts = texts();

        keep("engine", texts);

        try (TextStore store = open("engine")) {
            texts.forEach((blob, text) -> assertThat(store.text(blob)).as(blob).contains(text));
            assertThat(store.text("f".repeat(40))).isEmpty();
        }
        assertThat(texts).hasSizeGreaterThan(50);
        assertThat(troubles).isEmpty();
    }

    @Test
    void hasNothingForAnotherEngine() {
        keep("engine", Map.of("1", parsed(ALL_KINDS)));

        try (TextStore other = open("another")) {
            assertThat(other.text("1")).isEmpty();
        }
    }

    @Test
    void givesNoTextOrTheRightOneWhateverByteIsDamaged() throws IOException {
        PolicyText text = parsed("# Visitors\n\nSign in.\n");
        keep("e", Map.of("1", text));
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file(), damaged);
            assertThat(found("1")).as("byte " + at).isIn(Optional.of(text), Optional.empty());
        }
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(found("1")).as("length " + length).isEmpty();
        }
    }

    @Test
    void keepsWhatWasUsedAndWhatIsNew() {
        keep("engine", Map.of("1", parsed("# One\n"), "2", parsed("# Two\n")));

        try (TextStore store = open("engine")) {
            store.text("2");
            store.add("3", parsed("# Three\n"));
        }

        assertThat(found("1", "engine")).isEmpty();
        assertThat(found("2", "engine")).contains(parsed("# Two\n"));
        assertThat(found("3", "engine")).contains(parsed("# Three\n"));
    }

    @Test
    void isNotWrittenWhereNothingIsNew() throws IOException {
        keep("engine", Map.of("1", parsed("# One\n"), "2", parsed("# Two\n")));
        byte[] before = Files.readAllBytes(file());

        try (TextStore store = open("engine")) {
            store.text("2");
        }

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(names()).containsExactly("texts.bin");
    }

    @Test
    void takesAwayWhatNobodyNeedsAnyMore() throws IOException {
        Path old = Files.writeString(folder.resolve("texts-1.tmp"), "cut sho");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        Files.writeString(folder.resolve("texts-2.tmp"), "another build is writing");
        Path moved = Files.writeString(folder.resolve("texts-0123456789abcdef.bin"), "of a folder that is no more");
        Files.setLastModifiedTime(moved, FileTime.from(Instant.now().minus(Duration.ofDays(90))));
        Files.writeString(folder.resolve("texts-fedcba9876543210.bin"), "of another module");
        Files.createDirectories(folder.resolve("texts-3.tmp/inside"));
        Files.setLastModifiedTime(folder.resolve("texts-3.tmp"), FileTime.from(Instant.EPOCH));

        keep("engine", Map.of("1", parsed("# One\n")));

        assertThat(names())
                .containsExactlyInAnyOrder("texts-2.tmp", "texts-3.tmp", "texts-fedcba9876543210.bin", "texts.bin");
        assertThat(found("1", "engine")).isPresent();
    }

    @Test
    void tellsOnceWhereNothingCanBeKept() throws IOException {
        Files.writeString(folder.resolve("occupied"), "a file");

        try (TextStore store = TextStore.open(folder.resolve("occupied/texts.bin"), "engine", troubles::add)) {
            troubles.clear(); // reading from there fails as well, on some systems with words of its own
            store.add("1", parsed("# One\n"));
            store.add("2", parsed("# Two\n"));
        }

        assertThat(troubles).singleElement().asString().startsWith("The next build parses all texts");
        assertThat(names()).containsExactly("occupied");
    }

    @Test
    void leavesThePropertiesOfJavaAsTheyAre() {
        System.setProperty("kryo.unsafe", "true");
        try {
            new TextCodec().bytes(parsed("# One\n"));
            assertThat(System.getProperty("kryo.unsafe")).isEqualTo("true");
        } finally {
            System.clearProperty("kryo.unsafe");
        }
        new TextCodec().bytes(parsed("# One\n"));
        assertThat(System.getProperty("kryo.unsafe")).isNull();
    }

    private Optional<PolicyText> found(String blob) {
        return found(blob, "e");
    }

    private Optional<PolicyText> found(String blob, String engine) {
        try (TextStore store = open(engine)) {
            return store.text(blob);
        }
    }

    private void keep(String engine, Map<String, PolicyText> texts) {
        try (TextStore store = open(engine)) {
            texts.forEach(store::add);
        }
    }

    private TextStore open(String engine) {
        return TextStore.open(file(), engine, troubles::add);
    }

    private Path file() {
        return folder.resolve("texts.bin");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** The text of all kinds, and every Markdown file that the tests have. */
    private static Map<String, PolicyText> texts() throws IOException {
        Map<String, PolicyText> texts = new LinkedHashMap<>();
        texts.put("all kinds", parsed(ALL_KINDS));
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                texts.put("file " + texts.size(), new PolicyParser().parse(Files.readAllBytes(file)));
            }
        }
        return texts;
    }

    private static PolicyText parsed(String text) {
        return new PolicyParser().parse(text.getBytes(UTF_8));
    }
}
