package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the list of rules in the documentation to the rules there are. */
class CheckRulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "check-rules.md");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsListedAndExplained(Rule rule) throws IOException {
        Pattern row = Pattern.compile("\\| \\[`" + rule.id() + "`]\\((?<page>[a-z-]*(?:\\.md)?)#" + rule.id()
                + "\\) \\| " + Pattern.quote(rule.title()) + " \\|");
        Matcher listed = row.matcher(Files.readString(PAGE));

        assertThat(listed.find()).as("a row of " + rule.id()).isTrue();
        Path page = listed.group("page").isEmpty() ? PAGE : PAGE.resolveSibling(listed.group("page"));
        assertThat(Files.readAllLines(page)).containsOnlyOnce("### " + rule.id());
    }
}
