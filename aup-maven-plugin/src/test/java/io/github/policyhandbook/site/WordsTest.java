package io.github.policyhandbook.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.Body;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = Words.english();

    @Test
    void valuesStandWhereTheirNumbersDid() {
        assertThat(words.say("compared.renamed", "Old {1}", "New"))
                .isEqualTo("Its title was \u201cOld {1}\u201d and is now \u201cNew\u201d.");
    }

    @Test
    void aCountHasItsSingularAndPlural() {
        assertThat(words.count("sentence.amended", 1)).isEqualTo("1 clause was reworded");
        assertThat(words.count("sentence.amended", 0)).isEqualTo("0 clauses were reworded");
        assertThat(words.count("sentence.amended", 1200)).isEqualTo("1,200 clauses were reworded");
    }

    @Test
    void datesAndYearsAreWordedAsASchoolSaysThem() {
        assertThat(words.date(LocalDate.of(2024, 9, 1))).isEqualTo("1 September 2024");
        assertThat(words.year(new AcademicYear(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31))))
                .isEqualTo("2024 to 2025");
        assertThat(words.year(new AcademicYear(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))))
                .isEqualTo("2024");
    }

    @Test
    void listsEndInAnAnd() {
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("a"))).isEqualTo("a");
        assertThat(words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aMessageThatIsNotThereIsAMistakeOfOurs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.say("no.such"))
                .withMessageContaining("no.such");
    }

    @Test
    void ofWhatIsOnlyPutForwardNothingIsSaidToHaveHappened() {
        Words proposals = words.ofProposals();

        assertThat(proposals.count("sentence.amended", 2)).isEqualTo("2 clauses are reworded");
        assertThat(proposals.say("table.was")).isEqualTo("Approved");
        assertThat(proposals.say("skip")).isEqualTo(words.say("skip"));
        assertThat(words.say("table.was")).isEqualTo("Was");
    }

    @Test
    void whatIsSaidOfProposalsIsSaidOfTheHandbookToo() throws IOException {
        try (InputStream bytes = Words.class.getResourceAsStream("messages_en.properties")) {
            assertThat(new String(bytes.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("pack.says."))
                            .map(line -> line.substring("pack.says.".length(), line.indexOf('='))))
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(words.say(key)).isNotBlank());
        }
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        try (InputStream bytes = Words.class.getResourceAsStream("messages_en.properties")) {
            List<String> keys = new String(bytes.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.matches("[a-z].*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();

            assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKindOfChangeCueAndHappeningHasItsWords() {
        for (ChangeKind kind : List.of(
                ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.AMENDED, ChangeKind.SPLIT, ChangeKind.MERGED)) {
            assertThat(words.say("change." + key(kind))).isNotBlank();
        }
        for (Cue.Type type : Cue.Type.values()) {
            assertThat(words.say("cue." + key(type))).isNotBlank();
        }
        for (ClauseLife.Happening happening : ClauseLife.Happening.values()) {
            assertThat(words.say("life." + key(happening))).isNotBlank();
        }
        for (Body.Label label : Body.Label.values()) {
            assertThat(words.of(label)).isNotBlank();
        }
        for (ComparedYears.Rule rule : ComparedYears.Rule.values()) {
            assertThat(words.say("rule." + key(rule))).endsWith(".");
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
