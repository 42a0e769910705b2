package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import org.junit.jupiter.api.Test;

class UnusedStatementTest {

    private static final Policy POLICY = published(
            "- Ask first.\n- Ask first, and wait.\n- Wear a badge.",
            "- Ask first.\n- Ask first, and wait.\n- Wear a badge.\n- Sign in.",
            "- Knock first.\n- Wear a badge.\n- Sign in.");

    @Test
    void wordsOfNoVersionAreTold() {
        assertThat(Statements.of(POLICY).became("Ask nobody", "Knock first").faults())
                .containsExactly(
                        "1: no clause of any published version of \"acceptable-use\" begins \"Ask nobody\"; the"
                                + " correction is left out. Write the first words as they stand, or stood, in the policy; delete"
                                + " the correction if it is no longer needed.");
    }

    @Test
    void anIdOfNoVersionIsTold() {
        assertThat(Statements.of(POLICY).became("Wear a badge", "#knock").faults())
                .singleElement()
                .asString()
                .contains("no clause of any published version of \"acceptable-use\" has the id \"knock\"");
    }

    @Test
    void wordsThatFitSeveralClausesAreToldWithTheirIds() {
        assertThat(Statements.of(POLICY).became("Ask", "Knock first").faults())
                .containsExactly("1: several clauses of \"acceptable-use\" begin \"Ask\"; the correction is left out."
                        + " Write more of its words, or its id: \"#ask-first\" or \"#ask-first-and-wait\".");
    }

    @Test
    void clausesThatNeverFollowOnOneAnotherAreTold() {
        assertThat(Statements.of(POLICY).became("Knock first", "Ask first, and").faults())
                .singleElement()
                .asString()
                .startsWith("1: no version of \"acceptable-use\" has the old clause where the version after it has the"
                        + " new one instead");
    }

    @Test
    void aClauseThatWasNeverRemovedOrNewIsTold() {
        assertThat(Statements.of(POLICY)
                        .wasRemoved("Wear a badge")
                        .isNew("Wear a badge")
                        .faults())
                .satisfiesExactly(
                        removed -> assertThat(removed)
                                .startsWith(
                                        "1: the clause that begins so was removed from \"acceptable-use\" at no time"),
                        added -> assertThat(added)
                                .startsWith(
                                        "2: the clause that begins so came new into \"acceptable-use\" at no time"));
    }

    @Test
    void whatTheEngineFindsAnywayIsNoFault() {
        assertThat(Statements.of(POLICY)
                        .isNew("Sign in")
                        .wasRemoved("Ask first, and")
                        .faults())
                .isEmpty();
    }

    @Test
    void soAreWordsThatFitSeveralOfTheClausesAfterIt() {
        Policy three = published("- Knock.", "- Ask first.\n- Ask first!\n- Ask first?");
        Policy four = published("- Knock.", "- Ask first.\n- Ask first!\n- Ask first?\n- Ask first, please.");

        assertThat(Statements.of(three).became("Knock", "Ask").faults())
                .singleElement()
                .asString()
                .contains("several clauses of \"acceptable-use\" begin \"Ask\"")
                .contains("or its id: \"#ask-first\" or \"#ask-first-2\" or \"#ask-first-3\".");
        assertThat(Statements.of(four).became("Knock", "Ask").faults())
                .singleElement()
                .asString()
                .contains("or \"#ask-first-3\", and so on.");
    }
}
