package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
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

    private static Redline line(String before, String after) {
        Version old = TestHandbook.version("policies/a.md", TestText.of(before), "2022-09-01");
        Version now = TestHandbook.version("policies/a.md", TestText.of(after), "2023-09-01");
        Policy policy =
                new TestHandbook().with("a", old, now).build().policies().get(0);
        PolicyComparison comparison = new TestComparison().compare(policy, old, now);
        return Redline.of(comparison.changes().get(0), Words.english());
    }
}
