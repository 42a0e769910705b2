package io.github.policyhandbook.pack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.policyhandbook.handbook.TestReviews;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Decision.Outcome;
import io.github.policyhandbook.review.Motion;
import io.github.policyhandbook.review.PaperClause;
import io.github.policyhandbook.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsJsonTest {

    private static Review review;
    private static String code;

    @TempDir
    private Path folder;

    @BeforeAll
    static void reviewPhones(@TempDir Path repository) {
        try (TestReviews phones = TestReviews.in(repository)) {
            review = phones.approved("phones", "# Phones\n\nPhones are silent.\n\nPhones stay in bags.\n\nAsk first.\n")
                    .proposed("phones", "# Phones\n\nPhones are switched off.\n\nPhones stay in bags.\n")
                    .review();
        }
        code = review.papers().get(0).code();
    }

    @Test
    void aWholeDecisionIsRead() throws IOException {
        Path file = file("""
                {"schemaVersion": 1, "kind": "aup-decisions", "pack": {"code": "1111-2222", "meeting": "FGB"}, "decisions": [
                 {"policy": "phones", "code": "%s", "outcome": "amended", "clauses": ["phones-are-silent", "phones-are-silent"],
                  "amendment": "say when", "ends": true, "factsFingerprint": "fedcba9876543210",
                  "paper": [{"id": "phones", "fingerprint": "0123456789abcdef"}]}]}
                """);

        assertThat(DecisionsJson.read(file, review))
                .containsExactly(new Decision(
                        "phones",
                        code,
                        Outcome.AMENDED,
                        List.of("phones-are-silent"),
                        "say when",
                        List.of(new PaperClause("phones", "0123456789abcdef")),
                        new Motion(true, Optional.of("fedcba9876543210"))));
    }

    @ParameterizedTest
    @CsvSource({
        "approved, APPROVED",
        "Adopted, APPROVED",
        "noted, APPROVED",
        "referred, REFERRED",
        "Referred back, REFERRED"
    })
    void anOutcomeMayBeCalledAsAMinuteCallsIt(String word, Outcome outcome) throws IOException {
        Path file =
                file("{\"decisions\": [{\"policy\": \"phones\", \"code\": \"%s\", \"outcome\": \"" + word + "\"}]}");

        assertThat(DecisionsJson.read(file, review))
                .extracting(Decision::outcome)
                .containsExactly(outcome);
    }

    @Test
    void anOutcomeThatIsNoneIsRefusedWithAllThatAre() throws IOException {
        refused(
                "{\"decisions\": [\n{\"policy\": \"phones\", \"code\": \"%s\", \"outcome\": \"passed\"}]}",
                "decisions.json:2:",
                "\"outcome\" is \"passed\", which is none",
                "Write one of: approved, amended, referred, adopted, noted, approved with amendment, referred back.");
        refused("{\"decisions\": [{\"policy\": \"phones\", \"code\": \"%s\"}]}", "\"outcome\" is missing");
    }

    @Test
    void aClauseThatThePaperLacksIsRefusedWithTheNearest() throws IOException {
        refused(
                amended("phones-are-silnt"),
                "phones has no clause \"phones-are-silnt\"",
                "Did you mean \"phones-are-silent\"?");
        refused(amended("uniform"), "phones has no clause \"uniform\"", "behind \"phones--\"");
    }

    @Test
    void aClauseThatThePaperTakesOutMayBeAmended() throws IOException {
        assertThat(DecisionsJson.read(file(amended("ask-first")), review)).hasSize(1);
    }

    @Test
    void anAmendmentNamesItsClausesAndNoOtherOutcomeDoes() throws IOException {
        refused(
                "{\"decisions\": [{\"policy\": \"phones\", \"code\": \"%s\", \"outcome\": \"amended\", \"amendment\": \"x\"}]}",
                "no clause is named");
        refused(
                "{\"decisions\": [{\"policy\": \"phones\", \"code\": \"%s\", \"outcome\": \"approved\", \"clauses\": [\"phones\"]}]}",
                "is not approved with amendment");
    }

    @Test
    void twoDecisionsOnOneTextAreRefused() throws IOException {
        String one = "{\"policy\": \"phones\", \"code\": \"%1$s\", \"outcome\": \"approved\"}";

        refused("{\"decisions\": [" + one + ",\n" + one + "]}", "phones was decided on before", "decisions.json:1:");
    }

    @Test
    void decisionsOnOtherTextsAreReadWithoutALookAtTheirClauses() throws IOException {
        Path file = file(
                "{\"decisions\": [{\"policy\": \"phones\", \"code\": \"0000-0000\", \"outcome\": \"amended\","
                        + " \"clauses\": [\"gone\"]}, {\"policy\": \"uniform\", \"code\": \"0000-0000\", \"outcome\": \"noted\"}]}");

        assertThat(DecisionsJson.read(file, review)).hasSize(2);
    }

    @Test
    void aClauseOfThePaperHasItsIdAndItsFingerprint() throws IOException {
        refused(
                "{\"decisions\": [{\"policy\": \"phones\", \"code\": \"%s\", \"outcome\": \"approved\",\n"
                        + "\"paper\": [{\"id\": \"phones\"}]}]}",
                "decisions.json:2:",
                "a clause of the paper lacks its \"fingerprint\"",
                "Save the decisions from the pack again");
    }

    @Test
    void questionsAreNoDecisions() throws IOException {
        refused("{\"kind\": \"aup-questions\", \"questions\": []}", "not of decisions", "-Daup.questions");
    }

    @Test
    void aFolderIsNoFileOfDecisions() {
        assertThatExceptionOfType(HandbookException.class)
                .isThrownBy(() -> DecisionsJson.read(folder, review))
                .withMessageContaining("this is a folder, not a file")
                .withMessageContaining("NAME.json");
    }

    private static String amended(String clause) {
        return "{\"decisions\": [{\"policy\": \"phones\", \"code\": \"%s\", \"outcome\": \"amended\", \"clauses\": [\""
                + clause + "\"]}]}";
    }

    private void refused(String text, String... told) throws IOException {
        Path file = file(text);
        assertThatExceptionOfType(HandbookException.class)
                .isThrownBy(() -> DecisionsJson.read(file, review))
                .withMessageContainingAll(told);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("decisions.json"), String.format(text, code));
    }
}
