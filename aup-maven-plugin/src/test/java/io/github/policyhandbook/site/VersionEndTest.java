package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionEndTest {

    @Test
    void aVersionThatWasReplacedOnItsOwnDaySaysSo() {
        Version morning = TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2023-01-10");
        Version evening = appliesFromTheDayOf(morning, "2023-01-11");

        assertThat(end(morning, morning, evening)).isEqualTo("replaced the same day");
        assertThat(told(morning, morning, evening)).isEqualTo("Version of the day: replaced the same day");
        assertThat(end(evening, morning, evening)).isEqualTo("still in force");
    }

    @Test
    void aVersionThatAnEarlierDayReplacedWasNeverInForce() {
        Version planned = TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2023-01-10");
        Version earlier = appliesFromTheDayOf(
                TestHandbook.version("policies/a.md", TestText.of("Lock it now."), "2022-12-01"), "2023-01-11");

        assertThat(end(planned, planned, earlier)).isEqualTo("never in force");
    }

    @Test
    void aVersionThatIsOverSaysFromWhenToWhen() {
        Version old = TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2022-09-01");
        Version now = TestHandbook.version("policies/a.md", TestText.of("Lock it now."), "2023-09-01");

        assertThat(end(old, old, now)).isEqualTo("31 August 2023");
        assertThat(told(old, old, now)).isEqualTo("Version that applied from the day to 31 August 2023");
        assertThat(told(now, old, now)).isEqualTo("Version that applies from the day");
    }

    private static String end(Version version, Version... all) {
        TestHandbook handbook = new TestHandbook().with("a", all);
        return new VersionEnd(handbook.plan()).of(policy(handbook), version);
    }

    private static String told(Version version, Version... all) {
        TestHandbook handbook = new TestHandbook().with("a", all);
        return new VersionEnd(handbook.plan()).told(policy(handbook), version, "the day");
    }

    private static Policy policy(TestHandbook handbook) {
        return handbook.build().policies().get(0);
    }

    /** Another version that applies from the same day, brought by a revision of that later day. */
    private static Version appliesFromTheDayOf(Version version, String broughtOn) {
        PolicyRevision source = new PolicyRevision(
                TestHandbook.revision(broughtOn), version.source().file(), TestText.of("Lock it twice."));
        FactSheet facts = version.latestFacts();
        return new Version(
                version.key() + "-2",
                source,
                List.of(new FactSheet(source.revision(), version.appliesFrom(), facts.frontMatter(), facts.approval())),
                version.appliesFrom(),
                Version.Basis.COMMITTED);
    }
}
