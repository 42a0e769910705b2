package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy as Word, Notepad and other editors save it: the same site, and a warning where it is not UTF-8. */
class WordAndNotepadTest {

    private static final String TEXT = """
            ---
            title: Visitors \u2013 caf\u00E9
            owner: Zo\u00EB
            ---
            # Visitors

            The school\u2019s visitors sign in.
            """;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', ''",
        "UTF-8, \uFEFF, ''",
        "UTF-16LE, \uFEFF, UTF-16",
        "UTF-16BE, \uFEFF, UTF-16",
        "UTF-16LE, '', UTF-16",
        "UTF-16BE, '', UTF-16",
        "UTF-32LE, \uFEFF, UTF-32",
        "UTF-32BE, \uFEFF, UTF-32",
        "windows-1252, '', Windows-1252",
        "x-MacRoman, '', Mac Roman"
    })
    void everyEncodingGivesTheSamePage(String charset, String mark, String read) throws IOException {
        String page = page((mark + TEXT.replace("\n", "\r\n")).getBytes(Charset.forName(charset)));

        assertThat(page)
                .contains("<h1>Visitors \u2013 caf\u00E9</h1>", "Zo\u00EB", "The school\u2019s visitors sign in.")
                .doesNotContain("\uFEFF", "\uFFFD", "title:");
        assertThat(told)
                .filteredOn(message -> message.contains("not saved as UTF-8"))
                .hasSize(read.isEmpty() ? 0 : 1)
                .allMatch(message -> message.contains("read as " + read) && message.contains("Save it as UTF-8."));
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void everyKindOfLineEndGivesTheSamePage(String end) throws IOException {
        assertThat(page(TEXT.replace("\n", end).getBytes(StandardCharsets.UTF_8)))
                .contains("<h1>Visitors", "The school\u2019s visitors sign in.")
                .doesNotContain("title:");
        assertThat(told).isEmpty();
    }

    @Test
    void aZeroByteIsASignThatNobodyCanOverlook() throws IOException {
        assertThat(page("# Visitors\n\nSign\u0000in.\n".getBytes(StandardCharsets.UTF_8)))
                .contains(">Sign\uFFFDin.<a")
                .doesNotContain("\u0000");
        // Only aup:check tells it: readers still see where something is missing.
        assertThat(told).isEmpty();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLineOfAMegabyteIsShownWholeAsOneParagraph() throws IOException {
        String line = "Visitors sign in and out. ".repeat(40_000) + "The end.";

        assertThat(page(("# Visitors\n\n" + line + "\n").getBytes(StandardCharsets.UTF_8)))
                .containsOnlyOnce("<p id=")
                .containsPattern("<p id=\"[a-z-]{1,80}\" class=\"aup-clause\">" + line.substring(0, 100))
                .contains(line + "<a class=\"aup-permalink\"");
        assertThat(told).isEmpty();
    }

    @Test
    void ofAnOldRevisionInAnotherEncodingNothingIsAsked() throws IOException {
        try (TestRepository repository = TestRepository.in(folder.resolve("school"))) {
            repository.writeBytes("policies/visitors.md", TEXT.getBytes(StandardCharsets.UTF_16LE));
            repository.commit(LocalDate.of(2023, 10, 1), "Adopt");
            repository.writeBytes("policies/visitors.md", TEXT.getBytes(StandardCharsets.UTF_8));
            repository.commit(LocalDate.of(2024, 10, 1), "Save as UTF-8");
            build(repository);
        }

        assertThat(folder.resolve("handbook/2023-2024/visitors.html"))
                .content(StandardCharsets.UTF_8)
                .contains("The school\u2019s visitors sign in.");
        assertThat(told).isEmpty();
    }

    private String page(byte[] content) throws IOException {
        try (TestRepository repository = TestRepository.in(folder.resolve("school"))) {
            repository.writeBytes("policies/visitors.md", content);
            repository.commit(LocalDate.of(2024, 10, 1), "Adopt");
            build(repository);
        }
        return Files.readString(folder.resolve("handbook/policies/visitors.html"));
    }

    private void build(TestRepository repository) {
        Progress listener = new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }

            @Override
            public void finding(Finding finding) {
                told.add(finding.message());
            }
        };
        HandbookSite.build(
                TestSettings.of(repository.path().resolve("policies"))
                        .with("asOf", "2025-12-01")
                        .heardBy(listener)
                        .settings(),
                folder.resolve("handbook"));
    }
}
