package io.github.policyhandbook.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts are told by one letter a clause: {@code "a b c"}; {@code b*} in a paper is to be amended. */
class AmendmentCheckTest {

    @Test
    void theClauseConcernedReadsOtherwise() {
        assertThat(faults("a b* c", "a B c")).isEmpty();
    }

    @Test
    void aClauseConcernedThatReadsAsBeforeIsNotAmendedYet() {
        assertThat(faults("a b* c", "a b c"))
                .containsExactly(
                        "2: the clause \"b1\" is not amended yet. Amend it as the meeting decided: ten, not twelve");
        assertThat(faults("a* b* c", "A b c")).containsExactly(NOT_YET_2);
    }

    @Test
    void anotherClauseThatReadsOtherwiseIsTold() {
        assertThat(faults("a b* c", "a B C"))
                .containsExactly("3: the clause \"c2\" does not read as in the paper, and was not to be amended."
                        + " Put it back as the paper has it.");
        assertThat(faults("a b c* d e", "A b C d e"))
                .singleElement()
                .asString()
                .startsWith("1: the clause \"a0\" does not");
    }

    @Test
    void whatThePaperSaysIsQuotedWhereItIsKnown() {
        String words = "Bring no phones. ".repeat(40).strip();
        List<PaperClause> paper = List.of(
                new PaperClause("phones", "0000000000000000", Optional.of("Bring\nno phones.")),
                new PaperClause("bags", "0000000000000001", Optional.of(words)),
                new PaperClause("coats", "0000000000000002"));

        Decision decision =
                new Decision("visitors", "3fa1-09bc", Decision.Outcome.AMENDED, List.of("coats"), "", paper);

        assertThat(AmendmentCheck.faults(decision, List.of(), clauses("A B C")))
                .extracting(Fault::mend)
                .containsExactly(
                        "Put it back as the paper has it: \"Bring no phones.\"",
                        "Put it back as the paper has it: \"" + words.substring(0, 400) + "...\"");
    }

    @Test
    void bothAreTold() {
        assertThat(faults("a b* c", "A b c"))
                .containsExactly(
                        "1: the clause \"a0\" does not read as in the paper, and was not to be amended."
                                + " Put it back as the paper has it.",
                        NOT_YET_2);
    }

    @Test
    void aClauseConcernedMayGo() {
        assertThat(faults("a b* c", "a c")).isEmpty();
        assertThat(faults("a b*", "a")).isEmpty();
        assertThat(faults("a* b", "b")).isEmpty();
    }

    @Test
    void anotherClauseThatIsGoneIsTold() {
        assertThat(faults("a b* c d", "a B d"))
                .containsExactly("3: the clause \"c2\" of the paper is missing here, and was not to be amended."
                        + " Put it back as the paper has it.");
        assertThat(faults("a b* c", "a B"))
                .singleElement()
                .asString()
                .startsWith("2: the clause \"c2\" of the paper is missing");
    }

    @Test
    void aClauseConcernedMayBeSplit() {
        assertThat(faults("a b* c", "a B1 B2 B3 c")).isEmpty();
    }

    @Test
    void clausesConcernedMayBeMerged() {
        assertThat(faults("a b* c* d", "a BC d")).isEmpty();
    }

    @Test
    void aClauseMayBeAddedBesideTheOneConcerned() {
        assertThat(faults("a b* c", "a b N c")).isEmpty();
        assertThat(faults("a b* c", "a N b c")).isEmpty();
        assertThat(faults("a b*", "a b N M")).isEmpty();
        assertThat(faults("a* b", "N a b")).isEmpty();
    }

    @Test
    void aClauseAddedElsewhereIsTold() {
        assertThat(faults("a b* c d", "a B c N d"))
                .containsExactly(
                        "4: the paper has no such clause, and none beside it was to be amended. Take it out, or put"
                                + " it beside a clause that was to be amended: b1.");
        assertThat(faults("a b* c d", "a b c d N"))
                .hasSize(2)
                .first()
                .asString()
                .contains("not amended yet");
        assertThat(faults("a b c*", "N a b C"))
                .singleElement()
                .asString()
                .startsWith("1: the paper has no such clause");
    }

    @Test
    void ofTwoRowsAlikeTheOneConcernedIsAmended() {
        assertThat(faults("r r*", "r R")).isEmpty();
        assertThat(faults("r* r", "R r")).isEmpty();
        assertThat(faults("h r r* r t", "h r R r t")).isEmpty();
        assertThat(faults("h r r* r t", "h r r t")).isEmpty();
        assertThat(faults("h r r* r t", "h r r N r t")).isEmpty();
    }

    @Test
    void ofTwoRowsAlikeTheOtherOneIsNotTheOneConcerned() {
        assertThat(faults("r* a r b", "r a R b"))
                .hasSize(2)
                .anySatisfy(told -> assertThat(told).contains("\"r0\" is not amended yet"))
                .anySatisfy(told -> assertThat(told).startsWith("3: the clause \"r2\" does not read"));
        assertThat(faults("r a r* b", "a r b")).isNotEmpty();
    }

    @Test
    void manyRowsAlikeAreTold() {
        assertThat(faults("r r r r* r r", "r r r r r")).isEmpty();
        assertThat(faults("r r r r* r r", "r r r r")).isNotEmpty();
        assertThat(faults("r r r r* r r", "r r r r r r"))
                .singleElement()
                .asString()
                .contains("not amended yet");
    }

    @Test
    void aClauseConcernedMayMove() {
        assertThat(faults("a b* c d", "a c d b")).isEmpty();
        assertThat(faults("a b* c d", "b a c d")).isEmpty();
    }

    @Test
    void anotherClauseMayNotMove() {
        assertThat(faults("a b* c d e", "a B d e c"))
                .containsExactly(
                        "5: the clause \"c2\" stands here, in another place than in the paper, and was not to be"
                                + " amended. Put it back where the paper has it.");
        assertThat(faults("a b* c", "c a B")).singleElement().asString().contains("in another place");
    }

    @Test
    void aClauseThatThePaperTakesOutMayBeLeftIn() {
        Decision decision = decision("a c d", "b1");
        List<PaperClause> before = paper("a b c d");

        assertThat(told(AmendmentCheck.faults(decision, before, clauses("a b c d"))))
                .isEmpty();
        assertThat(told(AmendmentCheck.faults(decision, before, clauses("a B c d"))))
                .isEmpty();
        assertThat(told(AmendmentCheck.faults(decision, before, clauses("a c b d"))))
                .isEmpty();
        assertThat(told(AmendmentCheck.faults(decision, before, clauses("a c d"))))
                .containsExactly("2: the clause \"b1\", which the paper takes out, is not amended yet. Amend it as the"
                        + " meeting decided: ten, not twelve");
        assertThat(told(AmendmentCheck.faults(decision, before, clauses("a b c N d"))))
                .hasSize(1);
    }

    @Test
    void aClauseThatNobodyKnowsIsTold() {
        assertThat(told(AmendmentCheck.faults(decision("a b", "x"), List.of(), clauses("a b"))))
                .containsExactly(
                        "1: the decision asks for an amendment of the clause \"x\", which its paper lacks. Save the"
                                + " decisions from the pack again.");
    }

    @Test
    void anEmptyTextIsNotTheAmendedPaper() {
        assertThat(faults("a b*", ""))
                .singleElement()
                .asString()
                .startsWith("1: the clause \"a0\" of the paper is missing");
        assertThat(faults("a*", "")).isEmpty();
    }

    @Test
    void numbersAndPlacesPlayNoPart() {
        Decision decision = new Decision(
                "visitors",
                "3fa1-09bc",
                Decision.Outcome.AMENDED,
                List.of("b1"),
                "",
                paperOf("1. One\n2. Two\n3. Three\n"));

        assertThat(AmendmentCheck.faults(decision, List.of(), parsed("# Visitors\n\n1. One\n2. Three\n")))
                .extracting(Fault::line)
                .containsExactly(1);
        assertThat(AmendmentCheck.faults(decision, List.of(), parsed("5. One\n6. Three\n")))
                .isEmpty();
    }

    @Test
    void rowsOfATableAreClausesLikeOthers() {
        String head = "| Who | Until |\n|---|---|\n";
        Decision decision = new Decision(
                "visitors",
                "3fa1-09bc",
                Decision.Outcome.AMENDED,
                List.of("b2"),
                "",
                paperOf(head + "| Year 7 | 9 |\n| Year 7 | 9 |\n| Year 7 | 9 |\n"));

        assertThat(AmendmentCheck.faults(
                        decision, List.of(), parsed(head + "| Year 7 | 9 |\n| Year 7 | 10 |\n| Year 7 | 9 |\n")))
                .isEmpty();
        assertThat(AmendmentCheck.faults(
                        decision, List.of(), parsed(head + "| Year 7 | 9 |\n| Year 7 | 9 |\n| Year 7 | 10 |\n")))
                .isNotEmpty();
    }

    @Test
    void aPaperOfManyClausesIsCheckedInNoTime() {
        StringBuilder paper = new StringBuilder("first* ");
        StringBuilder now = new StringBuilder("FIRST ");
        for (int i = 0; i < 1500; i++) {
            paper.append(i % 3 == 0 ? "row " : "c" + i + " ");
            now.append(i % 3 == 0 ? "row " : "c" + i + " ");
        }

        assertThat(faults(paper + "last*", now + "LAST")).isEmpty();
    }

    @Test
    void withoutItsPaperNothingCanBeTold() {
        Decision bare = new Decision("visitors", "3fa1-09bc", Decision.Outcome.AMENDED, List.of("b"), "", List.of());

        assertThatThrownBy(() -> AmendmentCheck.faults(bare, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final String NOT_YET_2 =
            "2: the clause \"b1\" is not amended yet. Amend it as the meeting decided: ten, not twelve";

    private static List<String> faults(String paper, String now) {
        List<String> concerned = new ArrayList<>();
        List<String> names = words(paper.replace("*", ""));
        List<String> marked = words(paper);
        for (int i = 0; i < names.size(); i++) {
            if (marked.get(i).endsWith("*")) {
                concerned.add(names.get(i) + i);
            }
        }
        Decision decision = decision(paper.replace("*", ""), concerned.toArray(new String[0]));
        return told(AmendmentCheck.faults(decision, List.of(), clauses(now)));
    }

    private static Decision decision(String paper, String... concerned) {
        return new Decision(
                "visitors", "3fa1-09bc", Decision.Outcome.AMENDED, List.of(concerned), "ten, not twelve", paper(paper));
    }

    private static List<PaperClause> paper(String letters) {
        List<PaperClause> paper = new ArrayList<>();
        for (Clause clause : clauses(letters)) {
            paper.add(new PaperClause(idOf(clause.text(), letters, paper.size()), PaperClause.fingerprint(clause)));
        }
        return paper;
    }

    /** A letter and its place in the longest of the texts, so that the paper and the text before agree. */
    private static String idOf(String text, String letters, int place) {
        return letters.equals("a c d") ? text + "abcd".indexOf(text) : text + place;
    }

    private static List<PaperClause> paperOf(String markdown) {
        List<PaperClause> paper = new ArrayList<>();
        parsed(markdown)
                .forEach(clause -> paper.add(new PaperClause("b" + paper.size(), PaperClause.fingerprint(clause))));
        return paper;
    }

    private static List<Clause> parsed(String markdown) {
        return new PolicyParser().parse(markdown.getBytes(UTF_8)).clauses();
    }

    /** A list with one item a letter, so that lines count as clauses do. */
    private static List<Clause> clauses(String letters) {
        StringBuilder markdown = new StringBuilder();
        words(letters).forEach(word -> markdown.append("- ").append(word).append('\n'));
        return parsed(markdown.toString());
    }

    private static List<String> words(String letters) {
        return Arrays.stream(letters.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.line() + ": " + fault.what() + ". " + fault.mend())
                .toList();
    }
}
