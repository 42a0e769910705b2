package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingReportTest {

    private final List<String> warnings = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    @Test
    void faultsAreToldInFileAndLineOrderEachOnce() {
        Finding second = warning("b.md", Rule.DOUBTFUL_DATE, "the date is odd");
        Finding first = warning("a.md", Rule.DOUBTFUL_DATE, "the date is odd");

        report().tell(List.of(second, first, second));

        assertThat(warnings)
                .containsExactly(
                        "a.md:3: the date is odd.\n  Put it right.", "b.md:3: the date is odd.\n  Put it right.");
        assertThat(steps).isEmpty();
    }

    @Test
    void ofFaultsInOldCommitsOnlyTheirNumberIsTold() {
        report().tell(List.of(
                warning("a.md", Rule.OLD_REVISION, "the date is odd, in the old commit 1a2b3c4"),
                warning("b.md", Rule.OLD_REVISION, "the date is odd, in the old commit 1a2b3c4"),
                warning("b.md", Rule.DOUBTFUL_DATE, "the year is odd")));

        assertThat(warnings).singleElement().asString().startsWith("b.md:3: the year is odd");
        assertThat(steps)
                .containsExactly("2 faults in old commits, where nobody can mend them any more; aup:check with"
                        + " -Daup.history=true names them");
    }

    @Test
    void oneOldFaultIsCountedAsOne() {
        report().tell(List.of(warning("a.md", Rule.OLD_REVISION, "the date is odd, in the old commit 1a2b3c4")));

        assertThat(warnings).isEmpty();
        assertThat(steps)
                .singleElement()
                .asString()
                .startsWith("One fault in old commits")
                .endsWith("names it");
    }

    @Test
    void adviceIsLeftToTheCheck() {
        report().tell(List.of(new Finding("a.md", Fault.note(Rule.MISSING_ID, 1, "no id is stated", "State one."))));

        assertThat(warnings).isEmpty();
        assertThat(steps).isEmpty();
    }

    @Test
    void anErrorStopsTheBuildOnceAllIsTold() {
        FindingReport report = report();
        report.tell(List.of(
                new Finding("a.md", Fault.error(Rule.SHARED_ID, 2, "the id is taken", "Give another.")),
                warning("b.md", Rule.DOUBTFUL_DATE, "the year is odd")));

        assertThat(warnings).hasSize(2);
        assertThatThrownBy(report::stopIfErrors)
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("One fault in the policies must be mended");
    }

    private static Finding warning(String path, Rule rule, String what) {
        return new Finding(path, Fault.warning(rule, 3, what, "Put it right."));
    }

    private FindingReport report() {
        return new FindingReport(FindingReport.Purpose.SITE, new Progress() {
            @Override
            public void step(String sentence) {
                steps.add(sentence);
            }

            @Override
            public void warn(String sentence) {
                warnings.add(sentence);
            }
        });
    }
}
