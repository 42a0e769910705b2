package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands for a whole handbook may be a key of a map: finding it must not walk through every clause of every year. */
class KeysTest {

    private static final Revision REVISION = new Revision("1".repeat(40), 0, Instant.EPOCH, Optional.empty());
    private static final Version SHORT = version(text("Visitors sign in."));
    private static final Version LONG = version(text("Visitors sign in.", "They sign out again."));

    @Test
    void whateverTheClausesAreTheHashIsThatOfTheName() {
        assertThat(SHORT).isNotEqualTo(LONG).hasSameHashCodeAs(LONG);
        assertThat(policy(SHORT)).isNotEqualTo(policy(LONG)).hasSameHashCodeAs(policy(LONG));
        assertThat(edition(SHORT)).isNotEqualTo(edition(LONG)).hasSameHashCodeAs(edition(LONG));
        assertThat(SHORT.text()).isNotEqualTo(LONG.text()).hasSameHashCodeAs(LONG.text());
    }

    private static PolicyText text(String... clauses) {
        return new PolicyText(
                FrontMatter.EMPTY,
                FactLines.NONE,
                Optional.of("Visitors"),
                Stream.of(clauses).map(KeysTest::clause).toList(),
                new Body(List.of()),
                Fingerprint.of("the same words"),
                List.of());
    }

    private static Clause clause(String text) {
        return new Clause(
                Clause.Kind.PARAGRAPH, 1, Optional.empty(), text, text, List.of(), Optional.empty(), 0, List.of());
    }

    private static Version version(PolicyText text) {
        FileState file = new FileState("policies/visitors.md", "visitors.md", "0");
        FactSheet facts = new FactSheet(REVISION, LocalDate.EPOCH, FrontMatter.EMPTY, Approval.NOT_RECORDED);
        PolicyRevision source = new PolicyRevision(REVISION, file, text);
        return new Version("2024-09-01", source, List.of(facts), LocalDate.EPOCH, Version.Basis.COMMITTED);
    }

    private static Policy policy(Version version) {
        return new Policy("visitors", List.of(version), List.of(version.source()));
    }

    private static Edition edition(Version version) {
        AcademicYear year = new AcademicYear(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
        Edition.Entry entry = new Edition.Entry(policy(version), version);
        return new Edition(year, year.last(), false, false, REVISION, REVISION, List.of(entry));
    }
}
