package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.documentation.wording.ToldMessage;
import io.github.policyhandbook.documentation.wording.ToldMessages;
import io.github.policyhandbook.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of messages has each that the code can tell, with its own advice, and no other. */
class MessagesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "messages.md");
    private static final String HEAD = "| it says | do |\n|---|---|\n";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?<says>.+?) \\| (?<does>.*?) ?\\|$");

    /** Pass on what was thrown, found or told elsewhere. */
    private static final List<String> WITHOUT_WORDS =
            List.of("model.Finding", "mojo.AbstractHandbookMojo", "mojo.LogProgress", "mojo.ReactorModules");

    private static final ToldMessages TOLD = ToldMessages.below(Path.of("src", "main", "java"));
    private static final Map<String, List<ToldMessage>> SECTIONS = MessageSections.of(TOLD.messages());

    static List<String> names() {
        return MessageSections.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itHasTheMessagesOfTheCode(String section) throws IOException {
        Map<String, String> written = written();
        String made = MessageRow.of(SECTIONS.get(section)).stream()
                .map(row -> row.markdown(besides(row, written)))
                .collect(Collectors.joining("\n"));

        GeneratedPart.of(PAGE, "messages: " + section).check(HEAD + made);
    }

    @Test
    void noMessageIsWordedSoThatItCannotBeRead() {
        assertThat(TOLD.unread()).containsExactlyElementsOf(WITHOUT_WORDS);
    }

    @Test
    void eachRowSaysWhatToDo() throws IOException {
        assertThat(written())
                .isNotEmpty()
                .allSatisfy((says, does) ->
                        assertThat(does).as("what to do about: " + says).containsPattern("\\p{L}{2}"));
    }

    @Test
    void itListsTheRulesOfTheCheck() throws IOException {
        String rules = Files.readString(PAGE.resolveSibling("check-rules.md"));
        String made = Arrays.stream(Rule.values())
                .map(rule -> "| [`" + rule.id() + "`](" + pageOf(rule, rules) + "#" + rule.id() + ") | " + rule.title()
                        + " |")
                .collect(Collectors.joining("\n"));

        GeneratedPart.of(PAGE, "rules").check("| rule | what it asks for |\n|---|---|\n" + made);
    }

    private static String pageOf(Rule rule, String rules) {
        Matcher row =
                Pattern.compile("\\[`" + rule.id() + "`]\\(([a-z-]*\\.md)?#").matcher(rules);
        assertThat(row.find())
                .as("a row of " + rule.id() + " in check-rules.md")
                .isTrue();
        return row.group(1) == null ? "check-rules.md" : row.group(1);
    }

    /** What somebody wrote in the row besides the words of the message; as it stands on the page. */
    private static String besides(MessageRow row, Map<String, String> written) {
        String cell = written.getOrDefault(MessageRow.cell(row.says()), "");
        if (row.does().isEmpty()) {
            return cell;
        }
        int mark = cell.indexOf(MessageRow.BESIDES);
        return mark < 0 ? "" : cell.substring(mark + MessageRow.BESIDES.length());
    }

    /** The rows of the page. */
    private static Map<String, String> written() throws IOException {
        Map<String, String> written = new HashMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            written.put(row.group("says"), row.group("does").strip());
        }
        written.remove("it says");
        return written;
    }
}
