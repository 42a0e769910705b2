package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.PolicyStory.rename;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Readers;
import org.junit.jupiter.api.Test;

class PolicyNamesTest {

    private final PolicyStory story = new PolicyStory();

    @Test
    void aPolicyIsKnownByItsIdAndItsPathInAnyCase() {
        story.revision("2024-01-01", "ict/aup.md", "id: acceptable-use", "Lock the screen.");

        assertThat(names().ids()).containsExactly("acceptable-use");
        assertThat(names().idOf("Acceptable-Use")).contains("acceptable-use");
        assertThat(names().idOf("ict/aup.md")).contains("acceptable-use");
        assertThat(names().idOf("policies/ict/aup.md")).contains("acceptable-use");
        assertThat(names().idOf("use")).isEmpty();
    }

    @Test
    void aRenamedPolicyIsStillKnownByItsOldAddress() {
        story.revision("2024-01-01", "aup.md", "", "Lock the screen.")
                .revision("2024-02-01", "Rename", rename("aup.md", "acceptable-use.md", "", "Lock the screen."));

        assertThat(names().idOf("aup")).contains("acceptable-use");
    }

    @Test
    void anIdGoesBeforeAnOldNameOfAnother() {
        story.revision("2024-01-01", "aup.md", "", "Lock the screen.")
                .revision("2024-02-01", "Rename", rename("aup.md", "acceptable-use.md", "", "Lock the screen."))
                .revision("2024-03-01", "aup.md", "", "Another policy of all other words.");

        assertThat(names().idOf("aup")).contains("aup");
    }

    @Test
    void whatReadersMayNotSeeIsClosedAndNamesNothing() {
        story.revision("2024-01-01", "pay.md", "readers: governors; id: salaries", "Pay.")
                .revision("2024-01-02", "plan.md", "status: draft", "Plan.")
                .revision("2024-01-03", "visitors.md", "readers: public", "Sign in.");
        story.readBy(Readers.PUBLIC);

        assertThat(names().ids()).containsExactly("visitors");
        assertThat(names().idOf("salaries")).isEmpty();
        assertThat(names().isClosed("Salaries")).isTrue();
        assertThat(names().isClosed("plan")).isTrue();
        assertThat(names().isClosed("visitors")).isFalse();
        assertThat(names().isClosed("trips")).isFalse();
    }

    @Test
    void aPolicyOfWhichAVersionIsKeptBackIsKnownAndClosed() {
        story.revision("2024-01-01", "visitors.md", "readers: staff", "Knock twice.")
                .revision("2024-02-01", "visitors.md", "readers: public", "Sign in.");
        story.readBy(Readers.PUBLIC);

        assertThat(names().idOf("visitors")).contains("visitors");
        assertThat(names().isClosed("visitors")).isTrue();
    }

    @Test
    void aPolicyOfWhichAVersionIsKeptBackIsClosedUnderTheAddressItWasGivenToo() {
        story.revision("2024-01-01", "visitors/index.md", "readers: public", "Sign in.")
                .revision("2024-01-02", "visitors.md", "readers: staff", "Knock twice.")
                .revision("2024-02-01", "visitors.md", "readers: public", "Knock.");
        story.readBy(Readers.PUBLIC);

        assertThat(names().ids()).containsExactly("visitors", "visitors-2");
        assertThat(names().isClosed("visitors-2")).isTrue();
    }

    private PolicyNames names() {
        return story.today("2025-03-01").names();
    }
}
