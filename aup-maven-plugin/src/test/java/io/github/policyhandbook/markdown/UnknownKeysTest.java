package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownKeysTest {

    @ParameterizedTest
    @CsvSource({
        "aproved, approved",
        "Date approved, approved",
        "approved on, approved",
        "approval_date, approved",
        "review date, review",
        "Next review, review",
        "review cycle, review-every",
        "policy owner, owner",
        "effective from, effective",
        "academic year, for-year",
        "superseded-by, replaced-by",
        "what changed, summary-of-changes",
        "Contact, contacts"
    })
    void aSlipAndAnotherWordForAFactAreWarnings(String written, String meant) {
        assertThat(policy(front(written + ": 2025-09-12")).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.severity()).isEqualTo(Severity.WARNING);
                    assertThat(fault.rule()).isEqualTo(Rule.UNKNOWN_KEY);
                    assertThat(fault.mend()).isEqualTo("Did you mean \"" + meant + "\"?");
                });
    }

    @ParameterizedTest
    @CsvSource({"author, owner", "summary, summary-of-changes", "slug, id"})
    void aWordThatOtherToolsHaveTooIsANote(String written, String meant) {
        assertThat(policy(front(written + ": a-word")).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.NOTE);
            assertThat(fault.what()).isEqualTo("the key \"" + written + "\" is not known");
            assertThat(fault.mend()).isEqualTo("Did you mean \"" + meant + "\"?");
        });
    }

    @Test
    void theKeysOfOtherToolsAreNamedTogetherOnTheFirstOnesLine() {
        assertThat(faults(front("id: visitors\nlayout: page\ntitle: Visitors\ntags: [a, b]\nweight: 3")))
                .containsExactly(
                        "NOTE 3 the keys \"layout\", \"tags\" and \"weight\" are not known, and say nothing here");
        assertThat(faults(front("layout: page")))
                .containsExactly("NOTE 2 the key \"layout\" is not known, and says nothing here");
    }

    @Test
    void manyKeysAreShortened() {
        assertThat(faults(front("k1: a\nk2: a\nk3: a\nk4: a\nk5: a\nk6: a\nk7: a\nk8: a\nk9: a")))
                .containsExactly(
                        "NOTE 2 the keys \"k1\", \"k2\", \"k3\", \"k4\", \"k5\", \"k6\", \"k7\", \"k8\" and others"
                                + " are not known, and say nothing here");
    }

    @Test
    void anotherWordForAFactThatIsStatedIsAnotherTools() {
        assertThat(faults(front("approved: 2025-09-12\napproval date: 2025-09-10\nowner: Head\nauthor: Deputy")))
                .containsExactly(
                        "NOTE 3 the keys \"approval-date\" and \"author\" are not known, and say nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "Draft: Yes", "published: false", "publish: no"})
    void aTextThatIsKeptBackInAnotherToolsWayIsToldToBePublished(String fact) {
        assertThat(policy(front(fact)).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.what()).endsWith("is not known, so the policy is published all the same");
            assertThat(fault.mend()).isEqualTo("Write \"status: draft\" to keep it back.");
        });
    }

    @Test
    void itIsNotWhereItsStatusIsStatedOrItSaysTheOpposite() {
        assertThat(faults(front("draft: false"))).singleElement().asString().startsWith("NOTE");
        assertThat(faults(front("status: draft\ndraft: true")))
                .singleElement()
                .asString()
                .startsWith("NOTE");
    }

    @ParameterizedTest
    @CsvSource({"staus, status, kept back as a draft", "reader, readers, shown to governors only"})
    void aSlipInWhatKeepsATextBackStopsTheBuildAndSaysWhatHoldsUntilThen(String written, String meant, String held) {
        assertThat(policy(front(written + ": draft")).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
            assertThat(fault.mend())
                    .isEqualTo("Did you mean \"" + meant + "\"? Until it is mended, the policy is " + held + ".");
        });
    }

    @Test
    void knownKeysAreNotTold() {
        assertThat(policy(front("Approved by: Governors\nreview_every: every year\ncontacts:\n  office: Ms Example"))
                        .faults())
                .extracting(Fault::rule)
                .doesNotContain(Rule.UNKNOWN_KEY);
    }

    private static String front(String facts) {
        return "---\n" + facts + "\n---\n# Visitors\n";
    }
}
