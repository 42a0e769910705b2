package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorCorrectionsTest {

    private static final String FIRST = "# Visitors\n\n- Wear a badge.\n- Keep your password secret.\n";
    private static final String SECOND = "# Visitors\n\n- Wear a badge.\n- Never tell anybody how you log in.\n";
    private static final String THIRD = "# Visitors\n\n- Wear a badge.\n- Do not tell people how you log in, ever.\n";
    private static final String PAIR =
            "- policy: visitors\n  old: Keep your password secret\n  new: Never tell anybody how you log in\n";

    @TempDir
    private Path folder;

    private TestRepository repository;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder.resolve("school"));
        repository.write("policies/visitors.md", FIRST);
        repository.commit(LocalDate.of(2023, 10, 1), "Adopt");
        repository.write("policies/visitors.md", SECOND);
        repository.commit(LocalDate.of(2024, 10, 1), "Amend");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void aWrongPairIsCorrectedAndStaysSoOverLaterEdits() throws IOException {
        build(settings());
        assertThat(changes("2023-2024/2024-2025"))
                .contains("\"kind\":\"removed\"")
                .contains("\"kind\":\"added\"");
        assertThat(read("policies/visitors.html")).contains("id=\"never-tell-anybody-how-you-log\"");

        commit("policies/alignment.yml", PAIR);
        build(settings());
        assertThat(told).isEmpty();
        assertThat(changes("2023-2024/2024-2025"))
                .contains("\"match\":\"id\"")
                .contains("\"kind\":\"amended\"")
                .doesNotContain("\"kind\":\"removed\"");
        assertThat(read("changes/2023-2024/2024-2025/visitors.html"))
                .contains("1 clause was reworded. Nothing else changed.");

        commit("policies/visitors.md", THIRD);
        build(settings());
        assertThat(told).isEmpty();
        assertThat(changes("2023-2024/2025-2026"))
                .contains("\"match\":\"id\"")
                .contains("Do not tell people")
                .doesNotContain("\"kind\":\"removed\"");
        assertThat(read("policies/visitors.html"))
                .contains("id=\"keep-your-password-secret\"")
                .contains("<a class=\"aup-former\" id=\"never-tell-anybody-how-you-log\">");
        assertThat(read("history/visitors.json")).contains("\"never-tell-anybody-how-you-log\"");
    }

    @Test
    void aLineThatFitsNothingIsToldWithItsLineAndLeftOut() {
        commit("policies/alignment.yml", PAIR + "- policy: visitors\n  old: Ring the bell\n  new: none\n");
        build(settings());

        assertThat(told)
                .containsExactly("policies/alignment.yml:5: no clause of any published version of \"visitors\" begins"
                        + " \"Ring the bell\"; the correction is left out.\n  Write the first words as they stand, or"
                        + " stood, in the policy; delete the correction if it is no longer needed.");
    }

    @Test
    void anUnreadableFileStopsTheBuild() {
        commit("policies/alignment.yml", "- policy: visitors\n  old: Note: sign in\n  new: none\n");

        assertThatThrownBy(() -> build(settings()))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("One fault");
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("policies/alignment.yml:2: the file cannot be read from here on.\n  Put words");
    }

    @Test
    void aPolicyThatIsNotThereIsToldWithTheNearest() {
        commit("policies/alignment.yml", PAIR.replace("visitors", "visitor") + PAIR.replace("visitors", "trips"));
        build(settings());

        assertThat(told)
                .containsExactly(
                        "policies/alignment.yml:1: there is no policy \"visitor\"; the correction is left out.\n"
                                + "  Did you mean \"visitors\"?",
                        "policies/alignment.yml:4: there is no policy \"trips\"; the correction is left out.\n"
                                + "  The policies are visitors.");
    }

    @Test
    void aFileOfAnotherNameIsTold() {
        commit("policies/alignment.yaml", PAIR);
        build(settings());

        assertThat(told)
                .containsExactly("policies/alignment.yaml:1: the file is not read, because of its name.\n"
                        + "  Call it alignment.yml if it corrects pairs of clauses.");
    }

    @Test
    void onlyTheCommittedFileOfTheSourceFolderCounts() throws IOException {
        repository.write("alignment.yml", "not a list");
        repository.write("policies/old/alignment.yml", "not a list");
        commit("policies/alignment.yml", PAIR);
        Files.writeString(repository.path().resolve("policies/alignment.yml"), "not a list");
        build(settings());

        assertThat(told).containsExactly("Not committed yet, so not in the site: policies/alignment.yml.");
        assertThat(changes("2023-2024/2024-2025")).contains("\"match\":\"id\"");
    }

    @Test
    void theFileIsNoPolicyAndNotPartOfTheSite() throws IOException {
        repository.write("policies/index.md", "# Welcome\n\n[Corrections](alignment.yml), [plan](plan.txt).\n");
        repository.write("policies/plan.txt", "Plan.\n");
        commit("policies/alignment.yml", PAIR);
        build(settings().with("includes", "**/*.md,alignment.yml,**/*.yml"));

        try (Stream<Path> files = Files.walk(site())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("plan-"))
                    .noneMatch(name -> name.contains("alignment"));
        }
    }

    @Test
    void aLineAboutAPolicyForOthersNeitherLeaksNorIsCalledStale() throws IOException {
        repository.write("policies/open.md", "---\nreaders: public\n---\n# Open\n\nKnock.\n");
        commit("policies/alignment.yml", PAIR + "- policy: visitors\n  old: Ring the secret bell\n  new: none\n");
        build(settings().with("for", "public"));

        assertThat(told).isEmpty();
        try (Stream<Path> files = Files.walk(site())) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file ->
                            assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("secret"));
        }
    }

    @Test
    void aPlainFolderHasItsCorrectionsToo() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(plain.resolve("visitors.md"), FIRST);
        Files.writeString(plain.resolve("alignment.yml"), PAIR);
        build(TestSettings.of(plain).with("history", "available"));

        assertThat(told).singleElement().asString().startsWith("alignment.yml:3: no clause of any published version");
    }

    private void commit(String path, String text) {
        repository.write(path, text);
        repository.commit(LocalDate.of(2025, 10, 1), "Change " + path);
    }

    private TestSettings settings() {
        return TestSettings.of(repository.path().resolve("policies"));
    }

    private void build(TestSettings settings) {
        told.clear();
        HandbookSite.build(
                settings.heardBy(new Progress() {
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
                        })
                        .settings(),
                site());
    }

    private String changes(String years) throws IOException {
        return read("changes/" + years + "/changes.json");
    }

    private String read(String path) throws IOException {
        return Files.readString(site().resolve(path));
    }

    private Path site() {
        return folder.resolve("handbook");
    }
}
