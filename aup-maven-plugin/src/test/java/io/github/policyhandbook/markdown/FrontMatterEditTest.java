package io.github.policyhandbook.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.ApprovedFacts;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Status;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterEditTest {

    private static final String BY = "Full governing body, minute 14";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    void valuesAreChangedInTheirPlace() {
        assertThat(approved("---\ntitle: Visitors\nstatus: draft\napproved: 2025-09-12\napproved-by: Head\n---\n# V\n"))
                .isEqualTo("---\ntitle: Visitors\nstatus: approved\napproved: 2026-03-12\napproved-by: " + BY
                        + "\n---\n# V\n");
    }

    @Test
    void whatIsMissingGoesBelowWhatItBelongsTo() {
        assertThat(approved("---\ntitle: Visitors\nstatus: draft\nowner: Head\n---\n# V\n"))
                .isEqualTo("---\ntitle: Visitors\nstatus: approved\napproved: 2026-03-12\napproved-by: " + BY
                        + "\nowner: Head\n---\n# V\n");
        assertThat(approved("---\ntitle: Visitors\napproved-by: Head\n---\n"))
                .isEqualTo(
                        "---\ntitle: Visitors\nstatus: approved\napproved: 2026-03-12\napproved-by: " + BY + "\n---\n");
        assertThat(approved("---\ntitle: Visitors\n\n# Old tools\nowner: Head\n---\n"))
                .isEqualTo("---\ntitle: Visitors\n\n# Old tools\nowner: Head\nstatus: approved\napproved: 2026-03-12\n"
                        + "approved-by: " + BY + "\n---\n");
    }

    @Test
    void aCommentStaysAboveTheFactItSpeaksOf() {
        assertThat(approved("---\ntitle: Visitors\n# by the full board\napproved: 2025-09-12\n---\n"))
                .startsWith("---\ntitle: Visitors\nstatus: approved\n# by the full board\napproved: 2026-03-12\n");
        assertThat(approved("---\n# by the full board\napproved: 2025-09-12\n---\n"))
                .startsWith("---\nstatus: approved\n# by the full board\napproved: 2026-03-12\n");
    }

    @Test
    void aFileWithoutFrontMatterGetsOne() {
        assertThat(approved("# Visitors\n\nSign in."))
                .isEqualTo("---\nstatus: approved\napproved: 2026-03-12\napproved-by: " + BY
                        + "\n---\n\n# Visitors\n\nSign in.");
        assertThat(approved("\r\n# Visitors\r\n"))
                .isEqualTo("---\r\nstatus: approved\r\napproved: 2026-03-12\r\napproved-by: " + BY
                        + "\r\n---\r\n\r\n# Visitors\r\n");
        assertThat(approved("---\n\nA ruled line above.\n"))
                .endsWith("---\n\n---\n\nA ruled line above.\n")
                .startsWith("---\nstatus: approved\n");
        assertThat(approved(""))
                .isEqualTo("---\nstatus: approved\napproved: 2026-03-12\napproved-by: " + BY + "\n---\n");
    }

    @Test
    void anEmptyFrontMatterIsFilled() {
        assertThat(approved("---\n---\nSign in.\n"))
                .isEqualTo("---\nstatus: approved\napproved: 2026-03-12\napproved-by: " + BY + "\n---\nSign in.\n");
    }

    @Test
    void theReviewAndTheDayFromWhichItAppliesAreSetWhereStated() {
        ApprovedFacts all = new ApprovedFacts(
                Status.APPROVED,
                LocalDate.of(2026, 7, 9),
                BY,
                Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.of("2026-2027"),
                Optional.of(LocalDate.of(2027, 7, 9)));

        assertThat(approved("---\nstatus: draft\nreview: 2026-01-01 # each summer\n---\n", all))
                .isEqualTo("---\nstatus: approved\napproved: 2026-07-09\napproved-by: " + BY
                        + "\neffective: 2026-09-01\nfor-year: 2026-2027\nreview: 2027-07-09 # each summer\n---\n");
    }

    @Test
    void aPolicyThatEndsIsWithdrawn() {
        ApprovedFacts end =
                new ApprovedFacts(Status.WITHDRAWN, DAY, BY, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(approved("---\nstatus: Draft\n---\n", end)).startsWith("---\nstatus: Withdrawn\n");
    }

    @Test
    void quotationMarksStay() {
        assertThat(approved("---\nstatus: \"draft\"\napproved: '2025-09-12'\napproved-by: \"Head\"\n---\n"))
                .isEqualTo("---\nstatus: \"approved\"\napproved: '2026-03-12'\napproved-by: \"" + BY + "\"\n---\n");
        assertThat(approved("---\napproved-by: 'Head'\n---\n", by("The head's office")))
                .contains("approved-by: 'The head''s office'\n");
        assertThat(approved("---\napproved-by: \"Head\"\n---\n", by("The \"old\" board \\ 2")))
                .contains("approved-by: \"The \\\"old\\\" board \\\\ 2\"\n");
    }

    @Test
    void wordsThatYamlWouldMisreadArePutInQuotationMarks() {
        assertThat(approved("---\napproved-by: Head\n---\n", by("Board: minute 3")))
                .contains("approved-by: \"Board: minute 3\"\n");
        assertThat(approved("---\ntitle: V\n---\n", by("[Board] #3"))).contains("approved-by: \"[Board] #3\"\n");
        assertThat(approved("---\ntitle: V\n---\n", by("null"))).contains("approved-by: \"null\"\n");
        assertThat(approved("---\ntitle: V\n---\n", by("Board #3"))).contains("approved-by: \"Board #3\"\n");
    }

    @Test
    void commentsAndBlanksBehindAValueStay() {
        assertThat(approved("---\nstatus:   draft  # for March\napproved: 2025-09-12\t\napproved-by : Head   \n---\n"))
                .isEqualTo("---\nstatus:   approved  # for March\napproved: 2026-03-12\t\napproved-by : " + BY
                        + "   \n---\n");
    }

    @Test
    void aKeyWithoutValueGetsOne() {
        assertThat(approved("---\nstatus:\napproved: # to come\napproved-by: ~\nowner: Head\n---\n"))
                .isEqualTo("---\nstatus: approved\napproved: 2026-03-12 # to come\napproved-by: " + BY
                        + "\nowner: Head\n---\n");
        assertThat(approved("---\nstatus: \"\"\n---\n")).startsWith("---\nstatus: \"approved\"\n");
    }

    @Test
    void keysAreKnownInAnySpellingAndKeepIt() {
        assertThat(approved("---\nStatus: Draft\n\"Approved\": 2025-09-12\nApproved by: Head\n---\n"))
                .isEqualTo("---\nStatus: Approved\n\"Approved\": 2026-03-12\nApproved by: " + BY + "\n---\n");
        assertThat(approved("---\nSTATUS: DRAFT\napproved_by: Head\n---\n"))
                .startsWith("---\nSTATUS: APPROVED\napproved: 2026-03-12\napproved_by: " + BY);
    }

    @Test
    void datesKeepTheirStyle() {
        assertThat(approved("---\napproved: 12 September 2025\n---\n")).contains("approved: 12 March 2026\n");
        assertThat(approved("---\napproved: \"5th Sept. 2025\"\n---\n")).contains("approved: \"12th Mar. 2026\"\n");
        assertThat(approved("---\napproved: 01 SEPTEMBER, 2025\n---\n")).contains("approved: 12 MARCH, 2026\n");
    }

    @Test
    void aNewDateIsWrittenLikeTheOthers() {
        assertThat(approved("---\nstatus: draft\nreview: 1 June 2026\n---\n"))
                .startsWith("---\nstatus: approved\napproved: 12 March 2026\n");
    }

    @Test
    void aDateThatSaysTheSameStaysAsItIsWritten() {
        assertThat(approved("---\nstatus: APPROVED\napproved: 12 Mar 2026\napproved-by: >-\n  Full governing body,\n"
                        + "  minute 14\n---\n"))
                .isEqualTo("---\nstatus: APPROVED\napproved: 12 Mar 2026\napproved-by: >-\n  Full governing body,\n"
                        + "  minute 14\n---\n");
    }

    @Test
    void valuesOverSeveralLinesAreReplacedWhole() {
        assertThat(approved("---\napproved-by: The full\n  governing body\nowner: Head\n---\n"))
                .endsWith("approved-by: " + BY + "\nowner: Head\n---\n");
        assertThat(approved("---\napproved-by: \"The full\n  governing body\" # m\nowner: Head\n---\n"))
                .endsWith("approved-by: \"" + BY + "\" # m\nowner: Head\n---\n");
        assertThat(approved("---\napproved-by: > # m\n\n  The full\n  governing body\n\n# owner\nowner: Head\n---\n"))
                .endsWith("approved-by: > # m\n\n  " + BY + "\n\n# owner\nowner: Head\n---\n");
        assertThat(approved("---\napproved-by: |+\n    The board\n\nstatus: |-\n  draft\n---\n"))
                .isEqualTo(
                        "---\napproved-by: |+\n    " + BY + "\n\nstatus: |-\n  approved\napproved: 2026-03-12\n---\n");
        assertThat(approved("---\napproved-by:\n  Head\n---\n")).endsWith("approved-by:\n  " + BY + "\n---\n");
    }

    @Test
    void aNewLineGoesBelowAValueOfSeveralLines() {
        assertThat(approved("---\nstatus: >\n  draft\n\n\nowner: Head\n---\n"))
                .isEqualTo("---\nstatus: >\n  approved\napproved: 2026-03-12\napproved-by: " + BY
                        + "\n\n\nowner: Head\n---\n");
        assertThat(
                        approved(
                                "---\ncontacts:\n  lead: Ada\n  deputy:\n    - Ben\n    - Cy\n# dates\nreview-every: P1Y\n---\n"))
                .isEqualTo("---\ncontacts:\n  lead: Ada\n  deputy:\n    - Ben\n    - Cy\nstatus: approved\n"
                        + "approved: 2026-03-12\napproved-by: " + BY + "\n# dates\nreview-every: P1Y\n---\n");
    }

    @Test
    void indentedKeysGetNeighboursIndentedAlike() {
        assertThat(approved("---\n  title: V\n  status: draft\n---\n"))
                .isEqualTo("---\n  title: V\n  status: approved\n  approved: 2026-03-12\n  approved-by: " + BY
                        + "\n---\n");
    }

    @Test
    void aByteOrderMarkAndLineEndsStay() {
        assertThat(approved("\ufeff---\r\nstatus: draft\r\n---\r\nSign in.\r\nWear a badge.\nOr both.\r"))
                .isEqualTo("\ufeff---\r\nstatus: approved\r\napproved: 2026-03-12\r\napproved-by: " + BY
                        + "\r\n---\r\nSign in.\r\nWear a badge.\nOr both.\r");
        assertThat(approved("---\nstatus: draft\r\nowner: Head\n---\r\n"))
                .isEqualTo("---\nstatus: approved\r\napproved: 2026-03-12\r\napproved-by: " + BY
                        + "\r\nowner: Head\n---\r\n");
        assertThat(approved("---\rstatus: draft\r---\rSign in."))
                .isEqualTo("---\rstatus: approved\rapproved: 2026-03-12\rapproved-by: " + BY + "\r---\rSign in.");
        assertThat(approved("\ufeff# Visitors\r\n")).startsWith("\ufeff---\r\nstatus: approved\r\n");
    }

    @Test
    void whatTheParserDoesNotSeeStays() {
        assertThat(
                        approved(
                                "---\nti\u0001tle: V\u0002\nstatus: \u0003draft\u0004 \u0005\n---  \nSign\u0000 in.\t \n\u000b"))
                .isEqualTo("---\nti\u0001tle: V\u0002\nstatus: \u0003approved\u0004 \u0005\napproved: 2026-03-12\n"
                        + "approved-by: " + BY + "\n---  \nSign\u0000 in.\t \n\u000b");
    }

    @Test
    void charactersBeyondTheFirstPlaneMoveNothing() {
        assertThat(approved(
                        "---\ntitle: \"\ud83d\udc69\u200d\ud83c\udfeb visitors\" # \ud83d\ude00\nstatus: draft\n---\n"))
                .isEqualTo("---\ntitle: \"\ud83d\udc69\u200d\ud83c\udfeb visitors\" # \ud83d\ude00\nstatus: approved\n"
                        + "approved: 2026-03-12\napproved-by: " + BY + "\n---\n");
    }

    @Test
    void otherEncodingsStayWhatTheyAre() {
        String before = "---\ntitle: Caf\u00e9\nstatus: draft\n---\nNa\u00efve.\n";
        String after = "---\ntitle: Caf\u00e9\nstatus: approved\napproved: 2026-03-12\napproved-by: " + BY
                + "\n---\nNa\u00efve.\n";

        assertThat(contentOf(before.getBytes(ISO_8859_1))).isEqualTo(after.getBytes(ISO_8859_1));
        for (Charset charset : new Charset[] {UTF_16BE, UTF_16LE}) {
            assertThat(contentOf(("\ufeff" + before).getBytes(charset)))
                    .isEqualTo(("\ufeff" + after).getBytes(charset));
        }
    }

    @Test
    void bytesThatMeanNothingStayInAnyEncoding() {
        byte[] windows = "---\nstatus: draft\n---\nCaf\u00e9 \u0081.\n".getBytes(ISO_8859_1);
        byte[] half = new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b', 0};

        assertThat(new String(contentOf(windows), ISO_8859_1)).endsWith("---\nCaf\u00e9 \u0081.\n");
        assertThat(new String(contentOf(half), ISO_8859_1))
                .startsWith("\u00fe\u00ff\0-\0-\0-")
                .endsWith("\0a\u00d8\0\0b\0");
    }

    @Test
    void approvingTwiceChangesNothingMore() {
        byte[] once = contentOf("---\nStatus: Draft\nreview: 1 June 2026\n---\n# V\n".getBytes(UTF_8));

        FrontMatterEdit.Written twice = (FrontMatterEdit.Written) FrontMatterEdit.approve(once, by(BY));

        assertThat(twice.content()).isEqualTo(once);
        assertThat(twice.set()).isEmpty();
    }

    @Test
    void tellsWhatItSetAsItStandsInTheFile() {
        FrontMatterEdit.Written written = (FrontMatterEdit.Written) FrontMatterEdit.approve(
                "---\nstatus: approved\napproved: \"12 September 2025\"\n---\n".getBytes(UTF_8), by(BY));

        assertThat(written.set()).containsExactly("approved: 12 March 2026", "approved-by: " + BY);
    }

    @Test
    void factsBetweenBracesAreRefused() {
        assertThat(refusal("---\n{status: draft, owner: Head}\n---\n"))
                .isEqualTo(Fault.error(
                        Rule.APPROVAL,
                        2,
                        "the front matter is not one \"key: value\" on each line",
                        "Write into its front matter by hand, each on a line of its own: status: approved; approved:"
                                + " 2026-03-12; approved-by: " + BY + "."));
        assertThat(refusal("---\nstatus: draft\napproved-by: {body: Board}\n---\n")
                        .line())
                .isEqualTo(3);
    }

    @Test
    void anchorsAliasesAndTagsAreRefused() {
        assertThat(refusal("---\ntitle: V\nstatus: &s draft\n---\n").what())
                .startsWith("\"status\" carries a mark of YAML");
        assertThat(refusal("---\nowner: &o Head\napproved-by: *o\n---\n"))
                .extracting(Fault::line, Fault::what)
                .containsExactly(
                        3,
                        "\"approved-by\" takes its value from another place in the front matter, so that it cannot be"
                                + " set safely");
        assertThat(refusal("---\napproved: !!str 2025-09-12\n---\n").line()).isEqualTo(2);
        assertThat(refusal("---\nowner: Head\n? status\n: draft\n---\n").what())
                .contains("at the beginning of its line");
    }

    @Test
    void anchorsOfOtherFactsAreNoObstacle() {
        assertThat(approved("---\nowner: &o Head\ncontacts: {lead: *o}\nstatus: draft\n---\n"))
                .startsWith("---\nowner: &o Head\ncontacts: {lead: *o}\nstatus: approved\n");
    }

    @Test
    void aKeyUsedTwiceIsRefused() {
        assertThat(refusal("---\nstatus: draft\nStatus: draft\n---\n"))
                .extracting(Fault::line, Fault::what)
                .containsExactly(3, "the key \"status\" is used twice (first on line 2)");
    }

    @Test
    void aMisspeltKeyIsRefused() {
        assertThat(refusal("---\nstatus: draft\naproved: 2025-09-12\n---\n"))
                .extracting(Fault::line, Fault::what)
                .containsExactly(3, "the key \"aproved\" may mean \"approved\", which is to be set");
        assertThat(approved("---\nstatus: draft\napprover: Board\n---\n")).contains("\napproved: 2026-03-12\n");
    }

    @Test
    void frontMatterThatCannotBeReadIsRefused() {
        assertThat(refusal("---\nstatus: draft\ntitle: Use: staff\n---\n").line())
                .isEqualTo(3);
        assertThat(refusal("---\nstatus: \"draft\nowner: Head\n---\n").what()).contains("quotation mark");
        assertThat(refusal("---\nstatus: draft\n\n# Visitors\n").what()).contains("has no end");
        assertThat(refusal("---\nstatus:\n  - draft\n---\n").what()).contains("more than one value");
        assertThat(refusal("---\nstatus: >\n\nowner: Head\n---\n").what()).contains("block of lines");
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        assertThat(refusal("%PDF-1.7").what()).contains("not text");
    }

    @Test
    void aCharacterThatTheFileCannotHoldIsRefused() {
        byte[] windows = "---\ntitle: Caf\u00e9\n---\n".getBytes(ISO_8859_1);

        assertThat(FrontMatterEdit.approve(windows, by("\u0141\u00f3d\u017a board")))
                .isInstanceOfSatisfying(
                        FrontMatterEdit.Refused.class,
                        refused -> assertThat(refused.fault().what()).contains("save the file as UTF-8"));
    }

    private static String approved(String file) {
        return approved(file, by(BY));
    }

    private static String approved(String file, ApprovedFacts facts) {
        return new String(contentOf(file.getBytes(UTF_8), facts), UTF_8);
    }

    private static byte[] contentOf(byte[] file) {
        return contentOf(file, by(BY));
    }

    private static byte[] contentOf(byte[] file, ApprovedFacts facts) {
        FrontMatterEdit.Outcome outcome = FrontMatterEdit.approve(file, facts);
        assertThat(outcome).isInstanceOf(FrontMatterEdit.Written.class);
        return ((FrontMatterEdit.Written) outcome).content();
    }

    private static Fault refusal(String file) {
        return ((FrontMatterEdit.Refused) FrontMatterEdit.approve(file.getBytes(UTF_8), by(BY))).fault();
    }

    private static ApprovedFacts by(String whom) {
        return new ApprovedFacts(Status.APPROVED, DAY, whom, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
