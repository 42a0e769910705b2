package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.TestReviews;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Decision.Outcome;
import io.github.policyhandbook.site.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinuteTest {

    private static final String BEFORE =
            "# Phones policy\n\n1. Phones are silent.\n2. Bags are closed.\n\nAsk first.\n";
    private static final String AFTER = "# Phones policy\n\n1. Phones are switched off.\n2. Bags are closed.\n";

    @TempDir
    private Path folder;

    private final Minute minute = new Minute(Words.english());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APPROVED | The full governing body approved the Phones policy (text CODE).",
                "REFERRED | The full governing body referred the Phones policy (text CODE) back."
            })
    void aDecisionIsTheApproversOwn(Outcome outcome, String sentence) {
        assertThat(said("Full governing body", decision(outcome, List.of(), "")))
                .isEqualTo(sentence);
    }

    @Test
    void anAmendmentNamesItsClausesInTheOrderOfThePaper() {
        Decision amended = decision(
                Outcome.AMENDED,
                List.of("ask-first", "bags-are-closed", "phones-are-silent"),
                " \u201coff\u201d to\n read \u201caway\u201d. ");

        assertThat(said("Full governing body", amended))
                .isEqualTo(
                        "The full governing body approved the Phones policy (text CODE) subject to:"
                                + " in clause 1, clause 2 and the clause \u201cAsk first.\u201d, \u201coff\u201d to read \u201caway\u201d.");
    }

    @Test
    void anAmendmentWithoutWordsNamesItsClausesAlone() {
        assertThat(said("Full governing body", decision(Outcome.AMENDED, List.of("bags-are-closed"), "")))
                .endsWith(" subject to: in clause 2, as discussed at the meeting.");
    }

    @Test
    void aQuotedWordingEndsWithoutASecondFullStopAndBeginsWithoutTheClausesNumber() {
        Decision amended = decision(
                Outcome.AMENDED, List.of("bags-are-closed"), "the wording to read \u201c2. Bags are \"shut\".\u201d");

        assertThat(said("Full governing body", amended))
                .endsWith(" subject to: in clause 2, the wording to read \u201cBags are \"shut\"\u201d.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adopts | Trust board | AMENDED | The governors adopted the Phones policy (text CODE) and asked the trust board to make this change: the amendment discussed at the meeting.",
                "adopts | Trust board | APPROVED | The governors adopted the Phones policy (text CODE) of the trust board as it stands.",
                "adopts | Trust board | REFERRED | The governors did not adopt the Phones policy (text CODE) and referred it back to the trust board.",
                "notes | Headteacher | APPROVED | The governors noted the Phones policy (text CODE), which is approved by the headteacher.",
                "notes | Jo Lund | REFERRED | The governors referred the Phones policy (text CODE) back to Jo Lund."
            })
    void whatIsAdoptedOrNotedIsDoneByTheMeeting(String treatment, String approver, Outcome outcome, String sentence) {
        assertThat(said(approver, decision(outcome, List.of(), ""), treatment + "=" + approver))
                .isEqualTo(sentence);
    }

    private static Decision decision(Outcome outcome, List<String> clauses, String amendment) {
        return new Decision("phones", "", outcome, clauses, amendment, List.of());
    }

    private String said(String approver, Decision decision, String... settings) {
        try (TestReviews reviews = TestReviews.in(folder)) {
            reviews.commit("phones", "approved", approver, BEFORE).commit("phones", "draft", approver, AFTER);
            PaperUnderTest paper = PaperUnderTest.of(reviews, settings);
            return minute.sentence(paper.paper(), paper.clauses(), decision)
                    .replace(paper.paper().code(), "CODE");
        }
    }
}
