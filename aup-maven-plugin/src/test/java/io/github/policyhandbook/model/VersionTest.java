package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

    private static final Revision REVISION = new Revision(Revision.NO_COMMIT, 0, Instant.EPOCH, Optional.empty());

    @Test
    void itsTitleIsTheOneStatedOnThatDay() {
        Version first = version(REVISION, "2024-01-01", title("Old title"), "aup.md", "Text.");
        Version version = new Version(
                first.key(),
                first.source(),
                List.of(first.facts().get(0), sheet("2024-06-01", title("New title"))),
                first.appliesFrom(),
                first.basis());

        assertThat(version.titleOn(LocalDate.parse("2024-05-31"))).isEqualTo("Old title");
        assertThat(version.titleOn(LocalDate.parse("2024-06-01"))).isEqualTo("New title");
        assertThat(version.title()).isEqualTo("New title");
        assertThat(version.titleOn(LocalDate.parse("2020-01-01"))).isEqualTo("Old title");
    }

    @ParameterizedTest
    @CsvSource({
        "aup.md, aup",
        "ict/mobile_phones-and.tablets.md, mobile phones and.tablets",
        "ict/online-safety/index.md, online safety",
        "ict/README.md, ict",
        "README.md, README",
        "-_-.md, -_-",
        "_mail_.md, mail",
        "'two\nlines.md', two lines"
    })
    void withoutTitleAndHeadingItIsCalledByItsFileOrFolder(String below, String title) {
        assertThat(version(REVISION, "2024-01-01", FrontMatter.EMPTY, below, "Text.")
                        .title())
                .isEqualTo(title);
    }

    @Test
    void hasFacts() {
        Version version = version(REVISION, "2024-01-01", FrontMatter.EMPTY, "aup.md", "Text.");

        assertThatThrownBy(() ->
                        new Version(version.key(), version.source(), List.of(), version.appliesFrom(), version.basis()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Version version(Revision revision, String day, FrontMatter facts, String below, String words) {
        PolicyText text = new PolicyText(
                facts,
                FactLines.NONE,
                Optional.empty(),
                List.of(),
                new Body(List.of()),
                Fingerprint.of(words),
                List.of());
        PolicyRevision source = new PolicyRevision(revision, new FileState("policies/" + below, below, words), text);
        return new Version(day, source, List.of(sheet(day, facts)), LocalDate.parse(day), Version.Basis.COMMITTED);
    }

    private static FactSheet sheet(String since, FrontMatter facts) {
        return new FactSheet(REVISION, LocalDate.parse(since), facts, Approval.NOT_RECORDED);
    }

    private static FrontMatter title(String title) {
        return FrontMatter.builder().title(title).build();
    }
}
