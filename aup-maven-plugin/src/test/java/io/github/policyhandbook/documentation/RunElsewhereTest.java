package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.documentation.Block.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunElsewhereTest {

    private static final Pattern TEST = Pattern.compile("-Dit\\.test=(\\w+)");
    private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");

    @Test
    void aRemarkBehindACommandDoesNotMatter() {
        assertThat(RunElsewhere.has(Starts.CHECKOUT, new Command(1, "mvn verify     # all tests", List.of())))
                .isTrue();
        assertThat(RunElsewhere.has(Starts.CHECKOUT, new Command(1, "mvn verify aup:site", List.of())))
                .isFalse();
    }

    @Test
    void theSameWordsAreRunInASchool() {
        assertThat(RunElsewhere.has("a school", new Command(1, "mvn package", List.of())))
                .isFalse();
    }

    @Test
    void aCommandOverSeveralLinesIsOne() {
        assertThat(RunElsewhere.withoutRemark("mvn -Pfuzz \\\n    verify")).isEqualTo("mvn -Pfuzz verify");
    }

    @Test
    void everyCommandThatIsRunElsewhereIsShownOnSomePage() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Page page : Pages.all()) {
            for (Block block : page.blocks()) {
                if (block instanceof Command command) {
                    shown.add(RunElsewhere.withoutRemark(command.text()));
                }
            }
        }

        assertThat(shown).containsAll(RunElsewhere.commands().keySet());
    }

    @Test
    void theProfilesAndTestsThatTheyNameAreThere() throws IOException {
        String poms = Files.readString(Path.of("pom.xml")) + Files.readString(Path.of("..", "pom.xml"));

        assertThat(named(PROFILE))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(poms).contains("<id>" + name + "</id>"));
        assertThat(named(TEST))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(testClasses()).contains(name + ".java"));
    }

    private static List<String> named(Pattern pattern) {
        return RunElsewhere.commands().keySet().stream()
                .flatMap(command -> pattern.matcher(command).results())
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
    }

    private static List<String> testClasses() {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
