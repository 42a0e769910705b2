package io.github.policyhandbook.documentation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.handbook.FailOn;
import io.github.policyhandbook.handbook.GovernorsReview;
import io.github.policyhandbook.handbook.HandbookCheck;
import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.ReviewSettings;
import io.github.policyhandbook.handbook.TestSettings;
import io.github.policyhandbook.history.ProposedChange;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.review.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the descriptor says plays no part in a goal changes nothing of what the goal finds or writes. */
class ParametersWithoutPartTest {

    private static final PluginGoals GOALS = PluginGoals.read();

    @TempDir
    private Path folder;

    @BeforeEach
    void commit() {
        try (TestRepository school = TestRepository.in(folder.resolve("school"))) {
            school.write("policies/phones.md", "---\napproved: 2025-07-10\n---\nSee [here](trips.md).\n")
                    .commit(LocalDate.of(2025, 8, 30), "Adopt");
            school.write("policies/phones.md", "---\nstatus: draft\n---\nSee [the rules](trips.md#coaches).\n")
                    .commit(LocalDate.of(2025, 9, 30), "Propose");
        }
    }

    @Test
    void aCheckFindsTheSame() throws IOException {
        assertThat(HandbookCheck.check(stating(withoutPartIn("check")), CheckSettings.USUAL))
                .isEqualTo(HandbookCheck.check(stating(Set.of()), CheckSettings.USUAL));
    }

    @Test
    void aReviewWritesTheSame() throws IOException {
        assertThat(pack(stating(withoutPartIn("review")))).isEqualTo(pack(stating(Set.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "logo", "accent", "publishSubjects", "templates"})
    void whatPlaysAPartInAReviewChangesThePack(String name) throws IOException {
        assertThat(withoutPartIn("review")).doesNotContain(name);
        assertThat(pack(stating(Set.of(name)))).isNotEqualTo(pack(stating(Set.of())));
    }

    private static Set<String> withoutPartIn(String goal) {
        Set<String> names = GOALS.parameters(goal).stream()
                .filter(parameter -> parameter.withoutPartIn().contains(goal))
                .map(GoalParameter::name)
                .collect(Collectors.toSet());
        assertThat(names).contains("pdf", "for");
        return names;
    }

    private HandbookSettings stating(Set<String> names) throws IOException {
        TestSettings settings = TestSettings.of(folder.resolve("school/policies"));
        names.forEach(name -> settings.with(name, others().get(name)));
        return settings.settings();
    }

    /** A value for each of them that is not the usual one. */
    private Map<String, String> others() {
        return Map.ofEntries(
                entry("ref", "HEAD~1"),
                entry("editions", "2024-2025=HEAD~1"),
                entry("title", "Rules"),
                entry("organisation", "Hill Primary"),
                entry("schools", "Hill Primary, Dale Primary"),
                entry("logo", written("logo.svg").toString()),
                entry("accent", "#14507a"),
                entry("templates", written("templates/pack.peb").getParent().toString()),
                entry("for", "public"),
                entry("compare", "all"),
                entry("publishSubjects", "false"),
                entry("baseUrl", "https://handbook.example/"),
                entry("editUrl", "https://handbook.example/edit/{path}"),
                entry("pdf", "true"));
    }

    private Path written(String name) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The files of a pack, each as a digest of its bytes, none of which is lost in ISO 8859-1. */
    private Map<String, String> pack(HandbookSettings settings) throws IOException {
        Path output = folder.resolve("pack");
        GovernorsReview.build(
                new ReviewSettings(
                        settings,
                        ProposedChange.WORKING_TREE,
                        new Meeting(
                                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty()),
                        List.of(),
                        Optional.empty(),
                        FailOn.NONE,
                        GoalCommand.USUAL),
                output);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(output)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Sha256.hex(Files.readString(file, ISO_8859_1)));
            }
        }
        return files;
    }
}
