package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.TestReviews;
import io.github.policyhandbook.review.Decision.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {

    private static final String OTHER = "0000-0000";

    private static Review review;
    private static Paper phones;

    @BeforeAll
    static void reviewPhones(@TempDir Path folder) {
        try (TestReviews policies = TestReviews.in(folder)) {
            review = policies.approved("phones", "Phones are silent.\n")
                    .proposed("phones", "Phones are off.\n")
                    .review();
        }
        phones = review.papers().get(0);
    }

    @Test
    void aQuestionIsForTheTextItWasAskedOf() {
        Question now = asked("phones", phones.code());
        Question earlier = asked("phones", OTHER);
        Question elsewhere = asked("uniform", phones.code());
        Submissions submissions = new Submissions(List.of(now, earlier, elsewhere), List.of());

        assertThat(submissions.questionsOn(phones)).containsExactly(now);
        assertThat(submissions.questionsOnOtherTexts(review)).containsExactly(earlier);
        assertThat(submissions.questionsElsewhere(review)).containsExactly(elsewhere);
    }

    @Test
    void aQuestionThatCameTwiceIsOne() {
        Question one = asked("phones", phones.code());

        assertThat(new Submissions(List.of(one, one), List.of()).questions()).containsExactly(one);
    }

    @Test
    void aDecisionOnAnotherTextIsNotOnThisOne() {
        Decision earlier = decided("phones", OTHER);
        Decision elsewhere = decided("uniform", OTHER);
        Submissions submissions = new Submissions(List.of(), List.of(earlier, elsewhere));

        assertThat(submissions.decisionOn(phones)).isEmpty();
        assertThat(submissions.staleDecisions(review)).containsExactly(earlier);
        assertThat(submissions.decisionsElsewhere(review)).containsExactly(elsewhere);
    }

    @Test
    void aDecisionOnThisTextStands() {
        Decision now = decided("phones", phones.code());

        assertThat(new Submissions(List.of(), List.of(now)).decisionOn(phones)).contains(now);
    }

    @Test
    void aDecisionOnAnotherQuestionAboutTheSameTextIsNotOnThisOne() {
        Decision end = decided("phones", phones.code(), new Motion(true, Optional.empty()));
        Decision otherFacts = decided("phones", phones.code(), new Motion(false, Optional.of("0123456789abcdef")));
        Decision same = decided("phones", phones.code(), phones.motion());
        Submissions submissions = new Submissions(List.of(), List.of(end, otherFacts, same));

        assertThat(submissions.decisionOn(phones)).contains(same);
        assertThat(submissions.staleDecisions(review)).containsExactly(end, otherFacts);
    }

    private static Question asked(String policy, String code) {
        return new Question(policy, code, "", "Pat", "Why?", "");
    }

    private static Decision decided(String policy, String code) {
        return new Decision(policy, code, Outcome.APPROVED, List.of(), "", List.of());
    }

    private static Decision decided(String policy, String code, Motion motion) {
        return new Decision(policy, code, Outcome.APPROVED, List.of(), "", List.of(), motion);
    }
}
