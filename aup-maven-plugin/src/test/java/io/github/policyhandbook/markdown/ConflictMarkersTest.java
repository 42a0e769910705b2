package io.github.policyhandbook.markdown;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictMarkersTest {

    private static final String CONFLICT = "<<<<<<< HEAD\nLock it.\n=======\nLock all.\n>>>>>>> draft\n";

    @Test
    void eachConflictIsToldOnTheLineWhereItBegins() {
        List<Fault> faults = find("---\nowner: Head\n---\n" + CONFLICT + "\n" + CONFLICT);

        assertThat(faults).extracting(Fault::line).containsExactly(4, 10);
        assertThat(faults).extracting(Fault::severity).containsOnly(Severity.ERROR);
        assertThat(faults.get(0).what())
                .isEqualTo("a merge conflict is not resolved: the file holds two wordings, up to line 8");
        assertThat(faults.get(0).mend()).startsWith("Choose one of the two wordings");
    }

    @Test
    void itMayStandInTheFrontMatterAndHaveTheCommonTextBetween() {
        assertThat(find("---\n<<<<<<< HEAD\nowner: A\n||||||| 1a2b3c\nowner: B\n=======\nowner: C\n>>>>>>> d\n---\n"))
                .extracting(Fault::line)
                .containsExactly(2);
    }

    @Test
    void windowsLineEndsAndOtherEncodingsPlayNoPart() {
        assertThat(find(CONFLICT.replace("\n", "\r\n"))).hasSize(1);
        assertThat(ConflictMarkers.in(("\uFEFF" + CONFLICT).getBytes(UTF_16LE))).hasSize(1);
    }

    @Test
    void aMarkerLineThatWasLeftOverIsToldToo() {
        assertThat(find("---\n<<<<<<< HEAD\nowner: A\n---\nText\n"))
                .containsExactly(Fault.error(
                        Rule.MERGE_CONFLICT,
                        2,
                        "a marker line of a merge conflict was left over: \"<<<<<<<\"",
                        "Look whether the wording beside it is the one that is meant, and take the line away."));
        assertThat(find("Text\n>>>>>>> draft\n")).extracting(Fault::line).containsExactly(2);
        assertThat(find("Text\n|||||||\n")).extracting(Fault::line).containsExactly(2);
        assertThat(find("Text\n=======\nOther text\n>>>>>>> draft\n"))
                .extracting(Fault::line)
                .containsExactly(4);
        assertThat(find("<<<<<<< HEAD\n" + CONFLICT)).extracting(Fault::line).containsExactly(1, 2);
    }

    @Test
    void linesOfOneConflictThatWereLeftOverAreOneFault() {
        List<Fault> faults = find("<<<<<<< HEAD\nText\n>>>>>>> draft\n");

        assertThat(faults).extracting(Fault::line).containsExactly(1);
        assertThat(faults.get(0).what()).endsWith("\"<<<<<<<\" (and another, \">>>>>>>\", on line 3)");
        assertThat(find("||||||| 1a2b3c\nowner: B\n=======\nowner: C\n>>>>>>> d\n"))
                .extracting(Fault::line)
                .containsExactly(1);
    }

    @Test
    void theLineBetweenTheWordingsIsNamedWithTheOtherMarkersThatWereLeftOver() {
        assertThat(find("<<<<<<< HEAD\nLock the screen.\n=======\nLock all.\n"))
                .extracting(Fault::what)
                .containsExactly(
                        "a marker line of a merge conflict was left over: \"<<<<<<<\" (and another, \"=======\","
                                + " on line 3, unless it underlines a heading)");
        assertThat(find("Lock the screen.\n=======\nLock all.\n>>>>>>> draft\n"))
                .extracting(Fault::what)
                .containsExactly(
                        "a marker line of a merge conflict was left over: \">>>>>>>\" (and another, \"=======\","
                                + " on line 2, unless it underlines a heading)");
        assertThat(find("||||||| 1a2b\nLock the screen.\n=======\nLock all.\n>>>>>>> draft\n"))
                .extracting(Fault::what)
                .containsExactly(
                        "a marker line of a merge conflict was left over: \"|||||||\" (and another, \">>>>>>>\","
                                + " on line 5; and \"=======\", on line 3, unless it underlines a heading)");
    }

    @Test
    void anUnderlinedHeadingIsNotNamedWithThem() {
        assertThat(find("<<<<<<< HEAD\nText\n\nPrivacy\n=======\n\nText\n"))
                .noneMatch(fault -> fault.what().contains("another"));
        assertThat(find("Privacy\n=======\n\nText\n>>>>>>> draft\n"))
                .noneMatch(fault -> fault.what().contains("another"));
    }

    @Test
    void whatOnlyLooksLikeAMarkerIsText() {
        assertThat(find("Heading\n=======\n\nText\n")).isEmpty();
        assertThat(find("<<<<<<<HEAD\n=======\n>>>>>>>draft\n")).isEmpty();
        assertThat(find("  <<<<<<< HEAD\n  =======\n  >>>>>>> draft\n")).isEmpty();
        assertThat(find("> Quoted\n>>>>>>>\n")).isEmpty();
    }

    @Test
    void emptyCellsOfATableAreNoMarker() {
        assertThat(find("|Day|Out|In|Who|Why|Ok|\n|---|---|---|---|---|---|\n|||||||\n||||||| \n"))
                .isEmpty();
        assertThat(find("\n||||||| Total |\n")).isEmpty();
    }

    private static List<Fault> find(String text) {
        return ConflictMarkers.in(text.getBytes(UTF_8));
    }
}
