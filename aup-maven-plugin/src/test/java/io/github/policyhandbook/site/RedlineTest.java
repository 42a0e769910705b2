package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedlineTest {

    @Test
    void aLinkThatNoMarkCanShowIsNoted() {
        Redline line = line("Read [the rules](old.md).", "Read [the rules](new.md).");

        assertThat(line.note()).isEqualTo("Link changed");
        assertThat(line.marks()).extracting(Redline.Mark::op).containsOnly("equal");
        assertThat(line.withoutNote().note()).isEmpty();
    }

    @Test
    void whatItsMarksShowNeedsNoNote() {
        assertThat(line("Lock it now at once", "Lock it now and then").note()).isEmpty();
    }

    @Test
    void emphasisThatAloneDiffersIsNoted() {
        ClauseChange same = change("Lock it now.", "Lock it now.");
        ClauseChange emphasised = new ClauseChange(
                ChangeKind.COSMETIC,
                false,
                false,
                same.from(),
                List.of(styled(same.to().get(0), "Lock *it* now.")),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(Redline.of(emphasised, Words.english()).note())
                .isEqualTo("Only its emphasis (bold or italics) differs");
        assertThat(line("Lock, it now at once", "Lock it now at once").note()).isEmpty();
    }

    private static IdentifiedClause styled(IdentifiedClause identified, String styled) {
        Clause clause = identified.clause();
        return new IdentifiedClause(
                identified.id(),
                identified.formerIds(),
                new Clause(
                        clause.kind(),
                        clause.line(),
                        clause.number(),
                        clause.text(),
                        styled,
                        clause.links(),
                        clause.authorId(),
                        clause.level(),
                        clause.cells()));
    }

    @Test
    void theLineEndOfASplitIsNoInsertion() {
        ClauseChange whole = change("One. Two.", "One. Two. Three.");
        ClauseChange split = new ClauseChange(
                ChangeKind.SPLIT,
                false,
                false,
                whole.from(),
                whole.to(),
                List.of(
                        new WordEdit(WordEdit.Op.EQUAL, "One."),
                        new WordEdit(WordEdit.Op.DELETE, " "),
                        new WordEdit(WordEdit.Op.INSERT, "\n"),
                        new WordEdit(WordEdit.Op.EQUAL, "Two."),
                        new WordEdit(WordEdit.Op.INSERT, " Three.")),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Redline line = Redline.of(split, Words.english());

        assertThat(line.note()).isEqualTo("Split");
        assertThat(line.marks())
                .extracting(Redline.Mark::op, Redline.Mark::text)
                .containsExactly(
                        tuple("equal", "One."),
                        tuple("equal", "\n"),
                        tuple("equal", "Two."),
                        tuple("insert", " Three."));
    }

    private static Redline line(String before, String after) {
        return Redline.of(change(before, after), Words.english());
    }

    private static ClauseChange change(String before, String after) {
        Version old = TestHandbook.version("policies/a.md", TestText.of(before), "2022-09-01");
        Version now = TestHandbook.version("policies/a.md", TestText.of(after), "2023-09-01");
        Policy policy =
                new TestHandbook().with("a", old, now).build().policies().get(0);
        PolicyComparison comparison = new TestComparison().compare(policy, old, now);
        return comparison.changes().get(0);
    }
}
