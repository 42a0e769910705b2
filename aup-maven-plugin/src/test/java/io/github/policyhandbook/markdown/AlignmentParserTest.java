package io.github.policyhandbook.markdown;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.AlignmentFile;
import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.StatedClause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentParserTest {

    @Test
    void correctionsAreReadWithTheirLines() {
        AlignmentFile file = parse("""
                # what the comparison took for others
                - policy: acceptable-use
                  old: Keep your password secret            # as it stood before
                  new: "Never tell: anybody"
                - Policy: visitors
                  old: Visitors sign in
                  new: none
                - policy: visitors
                  old: None
                  new: "#guests-ask"
                """);

        assertThat(file.faults()).isEmpty();
        assertThat(file.statements())
                .containsExactly(
                        new ClauseStatement(
                                2,
                                "acceptable-use",
                                List.of(new StatedClause(3, "Keep your password secret")),
                                List.of(new StatedClause(4, "Never tell: anybody"))),
                        new ClauseStatement(5, "visitors", List.of(new StatedClause(6, "Visitors sign in")), List.of()),
                        new ClauseStatement(8, "visitors", List.of(), List.of(new StatedClause(10, "#guests-ask"))));
        assertThat(file.statements().get(2).after().get(0).id()).isEqualTo("guests-ask");
    }

    @Test
    void severalClausesAreAListInEitherWriting() {
        AlignmentFile file = parse("""
                - policy: laptops
                  old: Care for your laptop
                  new: [Charge it, "Carry it, always"]
                - policy: laptops
                  old:
                    - Charge it
                    - Carry it
                  new: Care for your laptop
                """);

        assertThat(file.faults()).isEmpty();
        assertThat(file.statements().get(0).after())
                .extracting(StatedClause::words)
                .containsExactly("Charge it", "Carry it, always");
        assertThat(file.statements().get(1).before())
                .containsExactly(new StatedClause(6, "Charge it"), new StatedClause(7, "Carry it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing to correct yet\n", "---\n"})
    void aFileWithoutCorrectionsIsNoFault(String text) {
        assertThat(parse(text)).isEqualTo(AlignmentFile.NONE);
    }

    @Test
    void bytesOfOtherEditorsAreRead() {
        String text = "- policy: visitors\r\n  old: Visitors\r\n  new: none\r\n";

        AlignmentFile marked = AlignmentParser.parse(("\uFEFF" + text).getBytes(UTF_8));
        AlignmentFile wide = AlignmentParser.parse(("\uFEFF" + text).getBytes(UTF_16LE));

        assertThat(marked).isEqualTo(parse(text));
        assertThat(wide.statements()).isEqualTo(marked.statements());
        assertThat(wide.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void wordsWithAColonStopTheBuildWithTheirLine() {
        assertThat(faults("- policy: visitors\n  old: Note: sign in\n  new: none\n"))
                .containsExactly("ERROR 2: the file cannot be read from here on");
    }

    @Test
    void aTabIsNoIndentation() {
        assertThat(faults("- policy: visitors\n\told: Sign in\n"))
                .singleElement()
                .asString()
                .startsWith("ERROR 2: the file cannot be read from here on");
    }

    @Test
    void anOpenQuotationIsToldWhereItBegins() {
        assertThat(faults("- policy: visitors\n  old: \"Sign in\n  new: none\n"))
                .containsExactly("ERROR 2: a quotation mark is opened here and not closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy: visitors\nold: Sign in\nnew: none\n", "Visitors sign in\n"})
    void whatIsNoListStopsTheBuild(String text) {
        assertThat(faults(text)).containsExactly("ERROR 1: the file is not a list of corrections");
    }

    @Test
    void twoDocumentsStopTheBuild() {
        assertThat(faults("- policy: a\n  old: b\n  new: none\n---\n- policy: c\n"))
                .containsExactly("ERROR 4: the file cannot be read from here on");
    }

    @Test
    void nestingWithoutEndStopsTheBuild() {
        assertThat(faults("[".repeat(20_000))).singleElement().asString().startsWith("ERROR ");
        assertThat(faults("- &a [*a]\n")).singleElement().asString().startsWith("WARNING 1: this is no correction");
    }

    @Test
    void aMisspeltKeyIsGuessedAndTheCorrectionLeftOut() {
        AlignmentFile file = parse("- policy: visitors\n  olde: Sign in\n  new: none\n");

        assertThat(file.statements()).isEmpty();
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.what()).isEqualTo("the key \"olde\" is not known; the correction is left out");
            assertThat(fault.mend()).isEqualTo("Did you mean \"old\"?");
        });
    }

    @Test
    void anUnknownKeyIsToldAndTheCorrectionHolds() {
        AlignmentFile file = parse("- policy: visitors\n  because: minutes of May\n  old: Sign in\n  new: none\n");

        assertThat(file.statements()).hasSize(1);
        assertThat(file.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("the key \"because\" is not known"));
    }

    @Test
    void aCorrectionNeedsAllThree() {
        assertThat(faults("- policy: visitors\n  old: Sign in\n- policy: visitors\n  old: Sign in\n  new: none\n"))
                .containsExactly("WARNING 1: the correction has no \"new:\"; the correction is left out");
    }

    @Test
    void anIdWithoutQuotationMarksIsToldAsTheCommentItIs() {
        AlignmentFile file = parse("- policy: visitors\n  old: #sign-in\n  new: none\n");

        assertThat(file.statements()).isEmpty();
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.what()).startsWith("\"old:\" names no clause");
            assertThat(fault.mend()).endsWith("Without quotation marks, # begins a comment.");
        });
    }

    @Test
    void whatMakesNoSenseIsLeftOutAndTold() {
        assertThat(faults("""
                - Sign in
                - policy: a
                  old: none
                  new: none
                - policy: a
                  old: [b, c]
                  new: [d, e]
                - policy: a
                  old: [b, none]
                  new: c
                - policy: a
                  old: [b, b]
                  new: c
                - policy: a
                  old: b
                  old: c
                  new: d
                - policy: [a]
                  old: b
                  new: {c: d}
                - policy: a
                  old: []
                  new: d
                """))
                .containsExactly(
                        "WARNING 1: this is no correction; the correction is left out",
                        "WARNING 2: \"old:\" and \"new:\" are both none; the correction is left out",
                        "WARNING 5: several clauses are said to have become several; the correction is left out",
                        "WARNING 9: \"old:\" names clauses and \"none\"; the correction is left out",
                        "WARNING 12: \"old:\" names one clause twice; the correction is left out",
                        "WARNING 16: \"old:\" is written twice in one correction; the correction is left out",
                        "WARNING 18: \"policy:\" names no policy; the correction is left out",
                        "WARNING 20: \"new:\" names no clause; the correction is left out",
                        "WARNING 22: \"old:\" names no clause; the correction is left out");
    }

    private static List<String> faults(String text) {
        return parse(text).faults().stream()
                .map(fault -> fault.severity() + " " + fault.line() + ": " + fault.what())
                .toList();
    }

    private static AlignmentFile parse(String text) {
        return AlignmentParser.parse(text.getBytes(UTF_8));
    }
}
