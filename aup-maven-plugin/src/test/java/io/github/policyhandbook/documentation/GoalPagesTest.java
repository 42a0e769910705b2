package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what the pages say of goals and parameters to the plugin's descriptor. {@code -Dgolden.rewrite=true} writes those parts
 * of the pages anew.
 */
class GoalPagesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final String BASE = "${basedir}/";
    private static final Pattern FOLDER = Pattern.compile("`(target/[^`]+)`");
    private static final PluginGoals GOALS = PluginGoals.read();
    private static final GoalPages PAGES = new GoalPages(DOCS, GOALS);

    @TempDir
    private Path folder;

    static Stream<String> pages() throws IOException {
        return PAGES.names();
    }

    static Stream<String> goals() {
        return GOALS.names().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysWhatTheDescriptorSays(String name) throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(DOCS.resolve(name), PAGES.made(PAGES.page(name)));
        }

        assertThat(differences(PAGES, name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void thePageOfAGoalSaysAllThatItTakes(String goal) {
        GoalPages.Page page = PAGES.ofGoal(goal);

        assertThat(page.blocks().stream().flatMap(block -> PAGES.chosen(block).stream()))
                .containsExactlyInAnyOrderElementsOf(GOALS.own(goal));
        assertThat(GOALS.parameters(goal))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(page.text()).contains("`" + parameter.property() + "`"));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void aParameterPlaysNoPartInGoalsThatTakeIt(String goal) {
        assertThat(GOALS.own(goal))
                .allSatisfy(parameter -> assertThat(parameter.withoutPartIn())
                        .doesNotContain(goal)
                        .allSatisfy(other -> assertThat(GOALS.parameters(other)).contains(parameter)));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void theDescriptorWithMarkUpIsTheOneThatMavenReads(String goal) throws IOException {
        assertThat(PluginDescriptor.built().goals().get(goal))
                .containsExactlyInAnyOrderElementsOf(
                        GOALS.parameters(goal).stream().map(GoalParameter::name).toList());
    }

    @ParameterizedTest
    @MethodSource("goals")
    void theListOfGoalsNamesTheFoldersThatAGoalWrites(String goal) throws IOException {
        String row = PAGES.page("goals.md")
                .text()
                .lines()
                .filter(line -> line.startsWith("| `aup:" + goal + "` |"))
                .reduce((first, second) -> first + second)
                .orElse("");

        assertThat(FOLDER.matcher(row).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(GOALS.parameters(goal).stream()
                        .map(GoalParameter::initial)
                        .filter(initial -> initial.startsWith(BASE))
                        .map(initial -> initial.substring(BASE.length()))
                        .toList());
    }

    @Test
    void aDifferenceIsToldWithPageAndParameter() throws IOException {
        for (String goal : GOALS.names()) {
            Files.copy(DOCS.resolve(GoalPages.name(goal)), folder.resolve(GoalPages.name(goal)));
        }
        Path page = folder.resolve("check-goal.md");
        Files.writeString(
                page, Files.readString(page).replace("| `aup.failOn` | `error` |", "| `aup.failOn` | `note` |"));

        assertThat(differences(new GoalPages(folder, GOALS), "check-goal.md"))
                .singleElement()
                .asString()
                .startsWith("docs/check-goal.md says: | `aup.failOn` | `note` |")
                .contains("the descriptor: | `aup.failOn` | `error` |")
                .contains("-Dgolden.rewrite=true");
    }

    /** Each line of a made part that differs, as the page has it and as it should be. */
    private static List<String> differences(GoalPages pages, String name) {
        List<String> differences = new ArrayList<>();
        for (MadeBlock block : pages.page(name).blocks()) {
            String[] held = block.held().split("\n");
            String[] made = pages.made(block).split("\n");
            int line = Arrays.mismatch(held, made);
            if (line >= 0) {
                differences.add("docs/" + name + " says: " + at(held, line) + "\n  the descriptor: " + at(made, line)
                        + "\n  If the Javadoc of the parameter is right, run the test with -Dgolden.rewrite=true.");
            }
        }
        return differences;
    }

    private static String at(String[] lines, int index) {
        return index < lines.length ? lines[index] : "(nothing more)";
    }
}
