package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the examples for CI servers to what the plugin knows, and to what is safe and complete there. */
class CiExamplesTest {

    private static final Path FOLDER = Path.of("..", "docs", "ci");
    private static final Pattern COMMAND = Pattern.compile("mvn -B .*");
    private static final Pattern PARAMETER = Pattern.compile("-D(aup\\.\\w+)");
    private static final Pattern GOAL = Pattern.compile("mvn -B aup:(\\w+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github-review.yml",
                "github-approve.yml",
                "github-check.yml",
                "gitlab-review.yml",
                "gitlab-approve.yml",
                "gitlab-check.yml",
                "github-pages.yml",
                "gitlab-pages.yml"
            })
    void everyGoalAndParameterIsOneOfThePlugin(String name) throws IOException {
        List<String> goals = found(GOAL, name);
        List<String> known = goals.stream()
                .flatMap(goal -> PluginGoals.read().parameters(goal).stream())
                .map(GoalParameter::property)
                .toList();

        assertThat(goals).isNotEmpty();
        assertThat(known).containsAll(found(PARAMETER, name));
        assertThat(found(PARAMETER, name)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-review.yml", "github-approve.yml", "github-check.yml", "github-pages.yml"})
    void gitHubChecksOutTheWholeHistory(String name) throws IOException {
        List<Map<?, ?>> checkouts = mappings(yaml(name)).stream()
                .filter(step -> String.valueOf(step.get("uses")).startsWith("actions/checkout@"))
                .toList();

        assertThat(checkouts).hasSize(1);
        assertThat(((Map<?, ?>) checkouts.get(0).get("with")).get("fetch-depth"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitlab-review.yml", "gitlab-approve.yml", "gitlab-check.yml", "gitlab-pages.yml"})
    void gitLabChecksOutTheWholeHistory(String name) throws IOException {
        assertThat(mappings(yaml(name)).stream()
                        .filter(job -> String.valueOf(job.get("script")).contains("mvn ")))
                .hasSize(1)
                .allSatisfy(job -> assertThat(((Map<?, ?>) job.get("variables")).get("GIT_DEPTH"))
                        .isEqualTo("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-review.yml", "github-approve.yml", "github-check.yml", "github-pages.yml"})
    void whatPeopleTypeIsNeverPartOfACommand(String name) throws IOException {
        List<String> commands = mappings(yaml(name)).stream()
                .filter(step -> step.get("run") instanceof String)
                .map(step -> (String) step.get("run"))
                .toList();

        assertThat(commands).isNotEmpty().noneMatch(command -> command.contains("${{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitlab-review.yml", "gitlab-approve.yml", "gitlab-check.yml", "gitlab-pages.yml"})
    void gitLabPutsNothingIntoCommandsBeforeTheShellReadsThem(String name) throws IOException {
        assertThat(text(name)).doesNotContain("$[[").doesNotContain("eval ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-review.yml", "github-approve.yml", "github-check.yml", "github-pages.yml"})
    void onlyGitHubsOwnActionsRun(String name) throws IOException {
        assertThat(mappings(yaml(name)).stream().filter(step -> step.containsKey("uses")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(String.valueOf(step.get("uses"))).startsWith("actions/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-review.yml", "gitlab-review.yml"})
    void aReviewKeepsThePackAndItsOneComment(String name) throws IOException {
        assertThat(text(name))
                .contains("-Daup.baseline=origin/main")
                .contains("-Daup.failOn=")
                .contains("target/review/review.md")
                .contains("<!-- aup-review -->");
        assertThat(page("review-ci.md")).contains("(ci/" + name + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-approve.yml", "gitlab-approve.yml"})
    void anApprovalIsExplained(String name) throws IOException {
        assertThat(text(name))
                .contains("-Daup.approve=")
                .contains("-Daup.approvedBy=")
                .contains("-Daup.policies=");
        assertThat(page("review-approval.md")).contains("(ci/" + name + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-check.yml", "gitlab-check.yml"})
    void aCheckShowsItsFindings(String name) throws IOException {
        assertThat(text(name))
                .contains("-Daup.failOn=")
                .containsPattern("target/check/(check.sarif|TEST-aup-check.xml)");
        assertThat(page("check-goal.md")).contains("(ci/" + name + ")");
    }

    /** The pages run the same commands in a story of their own, so what a server would do has been done. */
    @ParameterizedTest
    @ValueSource(strings = {"github", "gitlab"})
    void aPublicationRunsTheCommandsOfItsPageForThePublicAlone(String server) throws IOException {
        String page = page("how-to/" + server + ".md");
        String name = server + "-pages.yml";
        List<String> commands = COMMAND.matcher(text(name))
                .results()
                .map(found -> found.group().strip())
                .toList();

        assertThat(commands).hasSize(2).allSatisfy(command -> assertThat(page).contains("\n$ " + command + "\n"));
        assertThat(text(name)).contains("READERS: public").contains("\"-Daup.for=$READERS\"");
        assertThat(page).contains("(../ci/" + name + ")").contains("\n$ READERS=public\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-pages.yml", "gitlab-pages.yml"})
    void whatIsKeptForTheServerIsTheFolderThatWasBuilt(String name) throws IOException {
        String built = text(name).contains("-Daup.outputDirectory=public") ? "public" : "target/handbook";

        assertThat(mappings(yaml(name)).stream()
                        .map(mapping -> mapping.containsKey("paths") ? mapping.get("paths") : mapping.get("path"))
                        .filter(Objects::nonNull))
                .hasSize(1)
                .allSatisfy(kept -> assertThat(kept).isIn(built, List.of(built)));
    }

    private static List<String> found(Pattern pattern, String name) throws IOException {
        return pattern.matcher(text(name))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static String page(String name) throws IOException {
        return Files.readString(FOLDER.resolveSibling(name));
    }

    private static Object yaml(String name) throws IOException {
        LoadSettings strict =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return new Load(strict).loadFromString(text(name));
    }

    /** Every mapping in the tree, outer ones first. */
    private static List<Map<?, ?>> mappings(Object node) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (node instanceof Map<?, ?> mapping) {
            found.add(mapping);
            mapping.values().forEach(value -> found.addAll(mappings(value)));
        } else if (node instanceof Collection<?> list) {
            list.forEach(item -> found.addAll(mappings(item)));
        }
        return found;
    }
}
