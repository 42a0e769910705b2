package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseNamesTest {

    private final List<IdentifiedClause> clauses =
            clauses("Opening words of the policy that go on and on.", "## 3| Passwords", "3.2| Keep them.", "Lock it.");
    private final ClauseNames names = new ClauseNames(Words.english(), clauses);

    @Test
    void aClauseIsNamedByItsNumberAndItsSection() {
        assertThat(names.name(clauses.get(2))).isEqualTo("Clause 3.2 in \u201cPasswords\u201d");
    }

    @Test
    void withoutANumberItsFirstWordsNameIt() {
        assertThat(names.name(clauses.get(3))).isEqualTo("\u201cLock it.\u201d in \u201cPasswords\u201d");
        assertThat(names.name(clauses.get(0))).isEqualTo("\u201cOpening words of the policy that go \u2026\u201d");
    }

    @Test
    void theMarkThatEndsACountedNumberIsNotSaid() {
        List<IdentifiedClause> listed = clauses("## 4| Trips", "2.| Ring home.", "3)| Sign out.", "(b)| Come back.");
        ClauseNames trips = new ClauseNames(Words.english(), listed);

        assertThat(trips.name(listed.get(1))).isEqualTo("Clause 2");
        assertThat(trips.place(listed.get(2))).isEqualTo("3");
        assertThat(trips.name(listed.get(3))).isEqualTo("Clause (b)");
    }

    @Test
    void theTitleOfThePolicyNamesNoClause() {
        List<IdentifiedClause> titled = clauses("# Devices", "Lock it.");

        assertThat(new ClauseNames(Words.english(), titled).name(titled.get(1))).isEqualTo("\u201cLock it.\u201d");
    }

    @Test
    void aTableRowIsNamedByItsFirstCellAndShownWithItsCellsApart() {
        Clause row = new Clause(
                Clause.Kind.TABLE_ROW,
                1,
                Optional.empty(),
                "Staff files a locked cabinet",
                "Staff files a locked cabinet",
                List.of(),
                Optional.empty(),
                0,
                List.of("", "Staff files", "a locked cabinet"));

        assertThat(ClauseNames.shown(row)).isEqualTo("Staff files | a locked cabinet");
        assertThat(names.name(new IdentifiedClause("staff-files", List.of(), row)))
                .isEqualTo("\u201cStaff files\u201d");
    }

    @Test
    void aHeadingIsNamedByItself() {
        assertThat(names.name(clauses.get(1))).isEqualTo("3 Passwords");
    }

    private static List<IdentifiedClause> clauses(String... lines) {
        var version = TestHandbook.version("policies/a.md", TestText.of(lines), "2024-09-01");
        var policy = new TestHandbook().with("a", version).build().policies().get(0);
        return new TestComparison().clauses(policy, version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two three four five six seven|one two three four five six seven",
                "one two three four five six seven eight|one two three four five six seven \u2026",
                "'  one \t two\n\nthree '|one two three",
                "one|one",
                "''|''",
                "one\u00a0two|one\u00a0two"
            })
    void theFirstSevenWordsStandForAText(String text, String shown) {
        assertThat(ClauseNames.firstWords(text)).isEqualTo(shown);
    }
}
