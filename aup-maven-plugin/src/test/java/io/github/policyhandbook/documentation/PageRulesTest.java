package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageRulesTest {

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            Map.of("site", Set.of("title"), "publish", Set.of("title", "publishTo")),
            Set.of("aup.title", "aup.publishTo"));

    @Test
    void aCommandInABlockThatIsNotRunIsAFault() {
        assertThat(faults("```\nmvn aup:site\n```\n"))
                .singleElement()
                .asString()
                .startsWith("docs/a.md:1: a command");
        assertThat(faults("```text\nx\ngit push\n```\n")).hasSize(1);
        assertThat(faults("```text\n[INFO] mvn aup:site\n```\n")).isEmpty();
    }

    @Test
    void aPomIsAFile() {
        assertThat(faults("```xml\n<project><x/></project>\n```\n"))
                .singleElement()
                .asString()
                .contains("only shown");
        assertThat(faults("```xml pom.xml\n<project><x/></project>\n```\n")).isEmpty();
    }

    @Test
    void aPieceOfAPomNamesParametersThatThereAre() {
        assertThat(faults("```xml\n<configuration>\n  <title>A</title>\n</configuration>\n```\n"))
                .isEmpty();
        assertThat(faults("```xml\n<configuration>\n  <titel>A</titel>\n</configuration>\n```\n"))
                .containsExactly("docs/a.md:1: no goal has a parameter titel");
        assertThat(faults("```xml\n<configuration>\n```\n"))
                .singleElement()
                .asString()
                .contains("no XML");
    }

    @Test
    void anExecutionConfiguresItsOwnGoals() {
        String execution = "```xml\n<execution><goals><goal>%s</goal></goals>"
                + "<configuration><publishTo>x</publishTo></configuration></execution>\n```\n";

        assertThat(faults(execution.formatted("publish"))).isEmpty();
        assertThat(faults(execution.formatted("site")))
                .containsExactly("docs/a.md:1: the goal site has no parameter publishTo");
        assertThat(faults(execution.formatted("sites"))).contains("docs/a.md:1: there is no goal sites");
    }

    @Test
    void anotherPluginIsNotLookedAt() {
        assertThat(faults(
                        "```xml\n<plugin><artifactId>maven-jar-plugin</artifactId><configuration><x>1</x></configuration>"
                                + "</plugin>\n```\n"))
                .isEmpty();
    }

    @Test
    void codeNamesParametersAndGoalsThatThereAre() {
        assertThat(faults("Say `-Daup.title=A`, `aup.publishTo` or `mvn aup:site`.\n"))
                .isEmpty();
        assertThat(faults("Say `-Daup.titel=A`.\n")).containsExactly("docs/a.md:1: there is no parameter aup.titel");
        assertThat(faults("Say `mvn aup:sites`.\n")).containsExactly("docs/a.md:1: there is no goal sites");
        assertThat(faults("Say `mvn io.github.policyhandbook:aup-maven-plugin:1:sites`.\n"))
                .containsExactly("docs/a.md:1: there is no goal sites");
        assertThat(faults("Say `<!-- aup:ignore a: b -->`.\n")).isEmpty();
    }

    @Test
    void aStartIsOneThatThereIs() {
        assertThat(faults("<!-- given: a school -->\n")).isEmpty();
        assertThat(faults("<!-- given: a college -->\n"))
                .singleElement()
                .asString()
                .contains("no start \"a college\"");
    }

    private static List<String> faults(String text) {
        return PageRules.faults(Page.parse("docs/a.md", text), DESCRIPTOR);
    }
}
