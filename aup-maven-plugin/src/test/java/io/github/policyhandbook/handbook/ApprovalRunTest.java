package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.VersionCode;
import io.github.policyhandbook.review.GivenApproval;
import io.github.policyhandbook.review.Motion;
import io.github.policyhandbook.review.PaperClause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalRunTest {

    private static final String APPROVED =
            "---\nstatus: approved\napproved: 2025-03-14\nreview-every: every year\n---\n";
    private static final String DRAFT = "---\nstatus: draft\napproved: 2025-03-14\nreview-every: every year\n---\n";
    private static final String TEXT = "# Visitors\n\nSign in at the office.\n\nWear a badge.\n\nSign out.\n";
    private static final String NEW_TEXT = TEXT.replace("the office", "the front desk");

    private static final String TRIPS = "# Trips\n\nAsk parents.\n";

    @TempDir
    private Path folder;

    private TestRepository repository;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder.resolve("school"));
        repository.write("policies/visitors.md", APPROVED + TEXT);
        repository.write("policies/trips.md", APPROVED + "# Trips\n\nAsk parents.\n");
        repository.commit(LocalDate.of(2025, 3, 15), "Adopt");
        repository.write("policies/visitors.md", DRAFT + NEW_TEXT);
        repository.commit(LocalDate.of(2026, 2, 1), "Move the sign-in");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void theApprovalIsWrittenAndTheRestIsLeftToThePerson() throws IOException {
        String code = code(NEW_TEXT);

        assertThat(run(settings("visitors@" + code)).lines())
                .containsExactly(
                        "Written down as approved on 12 March 2026 by Full governing body, minute 14:",
                        "  policies/visitors.md: Visitors, text " + code,
                        "    status: approved",
                        "    approved: 2026-03-12",
                        "    approved-by: Full governing body, minute 14",
                        "Nothing else in these files was changed. Look at it with \"git diff\", then commit it, in "
                                + repository.path() + ":",
                        "  git add -- policies/visitors.md",
                        "  git commit -m \"Record the approval of 12 March 2026\" -- policies/visitors.md");
        assertThat(read("visitors.md"))
                .isEqualTo("---\nstatus: approved\napproved: 2026-03-12\napproved-by: Full governing body, minute 14\n"
                        + "review-every: every year\n---\n" + NEW_TEXT);
        assertThat(read("trips.md")).startsWith(APPROVED);
        assertThat(folder.resolve("review")).doesNotExist();
    }

    @Test
    void whatStandsApprovedAlreadyIsToldAndNotWritten() throws IOException {
        run(settings("visitors@" + code(NEW_TEXT)));
        String once = read("visitors.md");

        assertThat(run(settings("visitors@" + code(NEW_TEXT))).lines())
                .containsExactly(
                        "Visitors (policies/visitors.md) stands approved already; nothing was written.",
                        "Nothing was written.");
        assertThat(read("visitors.md")).isEqualTo(once);
    }

    @Test
    void aTextThatWasReviewedWithoutAChangeIsApprovedAnew() throws IOException {
        run(settings("trips"));

        assertThat(read("trips.md")).contains("approved: 2026-03-12\n");
    }

    @Test
    void withoutAPolicyItIsToldWhichAreWaiting() {
        assertThatThrownBy(() -> run(settings("")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("-Daup.policies=visitors@" + code(NEW_TEXT) + "\n")
                .hasMessageContaining("    visitors@" + code(NEW_TEXT) + "  Visitors");
    }

    @Test
    void allThatAreWaitingAreToldHoweverMany() {
        for (int i = 1; i <= 12; i++) {
            repository.write("policies/club-" + i + ".md", DRAFT + "# Club " + i + "\n\nCome.\n");
        }
        repository.commit(LocalDate.of(2026, 2, 2), "Propose clubs");

        assertThatThrownBy(() -> run(settings("")))
                .satisfies(refusal -> assertThat(refusal.getMessage().lines())
                        .filteredOn(line -> line.startsWith("    "))
                        .hasSize(13)
                        .contains("    club-12@" + code("# Club 12\n\nCome.\n") + "  Club 12"));
    }

    @Test
    void aFileThatRecordsNoDecisionIsRefused() throws IOException {
        decisions();

        for (String policies : List.of("", "visitors")) {
            assertThatThrownBy(() -> run(settings(policies).with("decisions", "decisions.json")))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContaining("decisions.json records no decision, so nothing was written.\n")
                    .hasMessageContaining("save decisions.json again")
                    .hasMessageContaining("-Daup.policies");
        }
        assertThat(read("visitors.md")).isEqualTo(DRAFT + NEW_TEXT);
    }

    @Test
    void anUnknownPolicyIsRefused() {
        assertThatThrownBy(() -> run(settings("visitor")))
                .hasMessageContaining("no policy has that id")
                .hasMessageContaining("visitors");
        assertThatThrownBy(() -> run(settings("trips,trips"))).hasMessageContaining("twice");
    }

    @Test
    void aTextThatIsNotTheApprovedOneIsRefused() throws IOException {
        String before = edit("visitors.md", "front desk", "gate");

        refused(settings("visitors@" + code(NEW_TEXT) + ",trips"));

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("policies/visitors.md:1: the text is not the one that was approved: paper " + code(NEW_TEXT)
                        + ", file now " + code(NEW_TEXT.replace("front desk", "gate"))
                        + ".\n  Put the approved text back;"
                        + " \"git show ")
                .endsWith(":policies/visitors.md\" shows it, or put the text as it is now before the governors.");
        assertThat(read("visitors.md")).isEqualTo(before);
        assertThat(read("trips.md")).startsWith(APPROVED);
    }

    @Test
    void theLastPackTellsWhichTextWasApproved() throws IOException {
        Files.createDirectories(folder.resolve("review"));
        Files.writeString(
                folder.resolve("review/review.json"),
                "{\"papers\": [{\"policy\": \"visitors\", \"code\": \"" + code(NEW_TEXT) + "\"}]}");
        run(settings("visitors"));
        edit("visitors.md", "front desk", "gate");

        refused(settings("visitors"));

        assertThat(told)
                .singleElement()
                .asString()
                .contains("paper " + code(NEW_TEXT) + " in the last pack")
                .contains("-Daup.policies=visitors@" + code(NEW_TEXT.replace("front desk", "gate")));
    }

    @Test
    void withoutAnyCodeTheTextIsApprovedAsItStands() {
        assertThat(run(settings("visitors")).lines())
                .contains("  policies/visitors.md: Visitors, text " + code(NEW_TEXT)
                        + " as it stands; no paper tells which text was approved");
        assertThat(told).isEmpty();
    }

    @Test
    void aTextCommittedAfterTheMeetingIsLookedAtAgain() {
        run(settings("visitors"), GivenApproval.of(LocalDate.of(2026, 1, 20), "Board"));

        assertThat(told)
                .containsExactly(
                        "policies/visitors.md: the text was committed on 1 February 2026, after the approval. Look"
                                + " whether it is the one that was approved.");
    }

    @Test
    void aPackDrawnAfterTheMeetingIsNoProofOfWhatWasApproved() throws IOException {
        repository.write("policies/visitors.md", DRAFT + NEW_TEXT.replace("front desk", "gate"));
        repository.commit(LocalDate.of(2026, 3, 20), "Change after the meeting");
        GovernorsReview.build(settings("").review(folder), folder.resolve("review"));

        run(settings("visitors"));

        assertThat(told)
                .singleElement()
                .asString()
                .contains("the text was committed on 20 March 2026, after the approval");
    }

    @Test
    void anApprovalInTheNameOfAnotherBodyIsLookedAtAgain() throws IOException {
        edit("visitors.md", "status: draft\n", "status: draft\napprover: Headteacher\n");
        run(settings("visitors@" + code(NEW_TEXT)));

        assertThat(told)
                .containsExactly("Visitors is approved by Headteacher, as its file states, and is now written down as"
                        + " approved by Full governing body, minute 14. Look whether the day and the minute are those of"
                        + " Headteacher.");

        told.clear();
        run(settings("visitors@" + code(NEW_TEXT)), GivenApproval.of(LocalDate.of(2026, 3, 13), "Headteacher"));
        assertThat(told).isEmpty();
    }

    @Test
    void whatAnotherBodyApprovesIsNotApprovedByADecisionToNoteIt() throws IOException {
        edit("visitors.md", "status: draft\n", "status: draft\napprover: Headteacher\n");
        decisions(decision("visitors", code(NEW_TEXT), "approved"), decision("trips", code(TRIPS), "approved"));

        assertThat(run(settings("").with("decisions", "decisions.json")).lines())
                .contains("Visitors (policies/visitors.md) is approved by Headteacher, as its file states, and was only"
                        + " taken over or heard of; it is left as it is. Once Headteacher has approved it, name it:"
                        + " -Daup.policies=visitors");
        assertThat(read("visitors.md")).contains("status: draft");
        assertThat(read("trips.md")).contains("approved: 2026-03-12");

        run(settings("visitors").with("decisions", "decisions.json"));
        assertThat(read("visitors.md")).contains("status: approved");
    }

    @Test
    void anAmendmentOfTheTextApprovedBeforeIsNoneOfThePaper() throws IOException {
        decisions(amended(TEXT, "wear-a-badge", true));

        refused(settings("").with("decisions", "decisions.json"));

        assertThat(told)
                .containsExactly("policies/visitors.md:1: the decision is on the text " + code(TEXT)
                        + ", which stands approved from before; what is put forward is " + code(NEW_TEXT)
                        + ".\n  Give the decision on the paper that lay before the meeting.");
    }

    @Test
    void aReferralOfAnEarlierTextIsToldWithBothTexts() throws IOException {
        decisions(decision("visitors", "dead-beef", "referred"));

        assertThat(run(settings("").with("decisions", "decisions.json")).lines())
                .startsWith("Visitors (policies/visitors.md) was referred back as text dead-beef; the file is now "
                        + code(NEW_TEXT) + ", and is left as it is.");
    }

    @Test
    void aReferralOfAnEarlierTextDoesNotSettleOneThatIsNamed() throws IOException {
        decisions(decision("visitors", "dead-beef", "referred"));

        refused(settings("visitors@" + code(NEW_TEXT)).with("decisions", "decisions.json"));

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("policies/visitors.md:1: it was referred back as text dead-beef, and text " + code(NEW_TEXT)
                        + " is named; the file is now " + code(NEW_TEXT) + ".");
        assertThat(read("visitors.md")).isEqualTo(DRAFT + NEW_TEXT);
    }

    @Test
    void whatIsEditedAndNotCommittedIsApprovedToo() throws IOException {
        edit("visitors.md", "front desk", "gate");

        run(settings("visitors@" + code(NEW_TEXT.replace("front desk", "gate"))));

        assertThat(read("visitors.md")).contains("status: approved").contains("the gate");
    }

    @Test
    void decisionsTellWhichAreApproved() throws IOException {
        decisions(decision("visitors", code(NEW_TEXT), "approved"), decision("trips", code(TRIPS), "referred"));

        assertThat(run(settings("").with("decisions", "decisions.json")).lines())
                .contains("Trips (policies/trips.md) was referred back; it is left as it is.");
        assertThat(read("visitors.md")).contains("status: approved");
        assertThat(read("trips.md")).startsWith(APPROVED);
    }

    @Test
    void decisionsOnAnotherTextAreRefused() throws IOException {
        decisions(decision("visitors", "0000-0000", "approved"));

        refused(settings("").with("decisions", "decisions.json"));

        assertThat(told).singleElement().asString().contains("paper 0000-0000, file now " + code(NEW_TEXT));
    }

    @Test
    void aDecisionOnATextIsNoneOnItsEnd() throws IOException {
        decisions(decision("trips", code(TRIPS), "approved"));
        Files.writeString(file("trips.md"), "---\nstatus: withdrawn\n---\n" + TRIPS);

        refused(settings("").with("decisions", "decisions.json"));

        assertThat(told)
                .containsExactly(
                        "policies/trips.md:1: the file puts forward that the policy ends, but the decision is on"
                                + " its text, not on its end.\n  Put the file back as it lay before the meeting, or put what"
                                + " stands there now before the governors. If this is what was decided, write \"ends\": true in"
                                + " the decision.");
        assertThat(read("trips.md")).doesNotContain("2026-03-12");
    }

    @Test
    void aDecisionThatSaysSoIsOnTheEnd() throws IOException {
        decisions(decision("trips", code(TRIPS), "approved").replace("}", ", \"ends\": true}"));
        Files.writeString(file("trips.md"), "---\nstatus: withdrawn\n---\n" + TRIPS);

        run(settings("").with("decisions", "decisions.json"));

        assertThat(read("trips.md")).contains("status: withdrawn").contains("approved: 2026-03-12");
    }

    @Test
    void aDecisionOnAnEndIsNoneOnTheTextOnceTheEndIsTakenBack() throws IOException {
        decisions(decision("visitors", code(NEW_TEXT), "approved").replace("}", ", \"ends\": true}"));

        refused(settings("").with("decisions", "decisions.json"));

        assertThat(told).singleElement().asString().contains("the decision is on the end of the policy, but");
        assertThat(read("visitors.md")).isEqualTo(DRAFT + NEW_TEXT);
    }

    @Test
    void aDecisionIsOnTheFactsThatLayBeforeTheMeeting() throws IOException {
        decisions(decision("visitors", code(NEW_TEXT), "approved")
                .replace("}", ", \"factsFingerprint\": \"" + facts("visitors.md") + "\"}"));
        edit("visitors.md", "status: draft\n", "status: draft\nreaders: public\n");

        refused(settings("").with("decisions", "decisions.json"));
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("policies/visitors.md:1: the facts above the text are not those that the decision is on.")
                .contains("take \"factsFingerprint\" out of the decision");

        edit("visitors.md", "readers: public\n", "");
        run(settings("").with("decisions", "decisions.json"));
        assertThat(read("visitors.md")).contains("status: approved");
    }

    @Test
    void whatTheApprovalItselfSetDoesNotMakeTheDecisionStale() throws IOException {
        edit("visitors.md", "status: draft\n", "status: draft\nreview: 2026-03-14\n");
        decisions(decision("visitors", code(NEW_TEXT), "approved")
                .replace("}", ", \"factsFingerprint\": \"" + facts("visitors.md") + "\"}"));
        TestSettings settings = settings("").with("decisions", "decisions.json");
        GivenApproval untilMarch = new GivenApproval(
                LocalDate.of(2026, 3, 12),
                "Board",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 3, 12)));
        run(settings, untilMarch);

        assertThat(run(settings, untilMarch).lines()).first().asString().contains("stands approved already");
    }

    @Test
    void theLastPackTellsWhatWasAsked() throws IOException {
        TestSettings pack = settings("").heardBy(listener());
        GovernorsReview.build(pack.review(folder), folder.resolve("review"));
        edit("visitors.md", "status: draft\n", "status: draft\nowner: Bursar\n");

        refused(settings("visitors"));
        assertThat(told)
                .singleElement()
                .asString()
                .contains("not those that the last pack is on")
                .endsWith("-Daup.policies=visitors@" + code(NEW_TEXT) + ".");

        run(settings("visitors@" + code(NEW_TEXT)));
        assertThat(read("visitors.md")).contains("status: approved");
    }

    @Test
    void namesLimitTheDecisions() throws IOException {
        decisions(decision("visitors", code(NEW_TEXT), "approved"));

        assertThatThrownBy(() -> run(settings("trips").with("decisions", "decisions.json")))
                .hasMessageContaining("the decisions say nothing of it");
        run(settings("visitors").with("decisions", "decisions.json"));
        assertThat(read("visitors.md")).contains("status: approved");
    }

    @Test
    void anApprovalWithAmendmentWaitsForIt() throws IOException {
        decisions(amended(NEW_TEXT, "wear-a-badge", true));

        refused(settings("").with("decisions", "decisions.json"));
        assertThat(told)
                .containsExactly("policies/visitors.md:10: the clause \"wear-a-badge\" is not amended yet.\n"
                        + "  Amend it as the meeting decided: a badge on a lanyard");

        edit("visitors.md", "Sign out", "Sign out at the gate");
        edit("visitors.md", "a badge", "a badge on a lanyard");
        refused(settings("").with("decisions", "decisions.json"));
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("policies/visitors.md:12: the clause \"sign-out\" does not read as in the paper")
                .endsWith("Put it back as the paper has it: \"Sign out.\"");

        edit("visitors.md", "Sign out at the gate", "Sign out");
        assertThat(run(settings("").with("decisions", "decisions.json")).lines())
                .anyMatch(line -> line.contains("status: approved"));
    }

    @Test
    void thePaperOfADecisionWrittenByHandIsFoundInHistory() throws IOException {
        decisions(amended(NEW_TEXT, "wear-a-badge", false));
        edit("visitors.md", "a badge", "a badge on a lanyard");

        run(settings("").with("decisions", "decisions.json"));

        assertThat(read("visitors.md")).contains("status: approved");
    }

    @Test
    void aPaperThatNobodyCommittedIsAskedFor() throws IOException {
        decisions(amended("Never committed.\n", "wear-a-badge", false));

        refused(settings("").with("decisions", "decisions.json"));

        assertThat(told).singleElement().asString().contains("Save the decisions from the pack again");
    }

    @Test
    void allOrNothing() throws IOException {
        String trips = "---\n{status: draft}\n---\n# Trips\n\nAsk parents.\n";
        Files.writeString(file("trips.md"), trips);

        refused(settings("visitors,trips"));

        assertThat(told).singleElement().asString().startsWith("policies/trips.md:2: the front matter is not one");
        assertThat(read("visitors.md")).isEqualTo(DRAFT + NEW_TEXT);
        assertThat(read("trips.md")).isEqualTo(trips);
    }

    @Test
    void aTextInWhichAMergeConflictStandsIsRefused() throws IOException {
        String both = DRAFT + "# Visitors\n\n<<<<<<< HEAD\nSign in.\n=======\nSign out.\n>>>>>>> draft\n";
        Files.writeString(file("visitors.md"), both);

        refused(settings("visitors"));

        assertThat(told).singleElement().asString().startsWith("policies/visitors.md:8: a merge conflict");
        assertThat(read("visitors.md")).isEqualTo(both);
    }

    @Test
    void aConflictInTheFrontMatterIsToldAndNotWhatComesOfIt() throws IOException {
        Files.writeString(
                file("visitors.md"),
                "---\nstatus: draft\n<<<<<<< HEAD\napproved: 2025-03-14\n=======\napproved: 2025-03-15\n>>>>>>> d\n---\n"
                        + NEW_TEXT);

        refused(settings("visitors"));

        assertThat(told).singleElement().asString().startsWith("policies/visitors.md:3: a merge conflict");
    }

    @Test
    void policiesThatNobodyIsToReviewAreNamedOnce() throws IOException {
        repository.write("policies/visitors.md", DRAFT.replace("review-every: every year\n", "") + NEW_TEXT);
        repository.write("policies/trips.md", APPROVED.replace("review-every: every year\n", "") + TRIPS);

        run(settings("visitors@" + code(NEW_TEXT) + ",trips"));

        assertThat(told)
                .containsExactly("Nothing says when to review next: Visitors (policies/visitors.md), Trips"
                        + " (policies/trips.md). Add a line \"review-every: every year\" to the front matter, or run"
                        + " this again with -Daup.review=2027-03-12.");
        assertThat(read("visitors.md")).contains("approved: 2026-03-12");
    }

    @Test
    void anApprovalBeforeTheOneWrittenDownIsRefused() {
        run(settings("visitors"));

        refused(settings("visitors"), GivenApproval.of(LocalDate.of(2026, 3, 2), "Board"));
        assertThat(told)
                .containsExactly(
                        "policies/visitors.md:1: an approval of 12 March 2026 is written down already, later than"
                                + " the one of 2 March 2026.\n  Look at the day in -Daup.approve. If it is the one in the file that"
                                + " is wrong, correct that first.");
    }

    @Test
    void inSummerItIsAskedFromWhenTheTextApplies() {
        GivenApproval july = GivenApproval.of(LocalDate.of(2026, 7, 9), "Board");

        assertThatThrownBy(() -> run(settings("visitors"), july))
                .hasMessageStartingWith("Nothing was written: 1 policy cannot be approved");
        assertThat(told)
                .singleElement()
                .asString()
                .contains("it would count for the year that is ending")
                .contains("-Daup.forYear=2026-2027");
    }

    @Test
    void aBranchThatIsNotCheckedOutIsRefused() {
        assertThatThrownBy(() -> run(settings("visitors").with("proposed", "spring")))
                .hasMessageContaining("git switch spring");
    }

    @Test
    void whatPlaysNoPartInAnApprovalIsSaid() {
        run(settings("visitors@" + code(NEW_TEXT))
                .with("questions", "questions.json")
                .with("failOn", "changes"));

        assertThat(told)
                .containsExactly(
                        "aup.questions and aup.failOn play no part in an approval: leave them out with aup.approve, or"
                                + " leave out aup.approve for a pack.");
    }

    @Test
    void aDayToComeIsRefused() {
        assertThatThrownBy(() -> run(settings("visitors"), GivenApproval.of(LocalDate.of(2027, 3, 12), "Board")))
                .hasMessageContaining("12 March 2027, which is still to come");
        assertThatThrownBy(() -> run(settings("visitors").with("asOf", "2026-03-11")))
                .hasMessageContaining("today is 11 March 2026");
        assertThatThrownBy(() -> run(
                        settings("visitors").with("asOf", "2027-06-01"),
                        GivenApproval.of(LocalDate.of(2027, 3, 12), "Board")))
                .hasMessageContaining("today is 22 November 2026");
    }

    @Test
    void aRemovedPolicyHasNowhereToWrite() throws IOException {
        Files.delete(file("trips.md"));

        assertThat(run(settings("trips")).lines()).first().asString().startsWith("Trips: its file is removed");
    }

    @Test
    void theEndOfAPolicyIsApprovedAsSuch() throws IOException {
        String text = "# Trips\n\nAsk parents.\n";
        Files.writeString(file("trips.md"), "---\nstatus: withdrawn\n---\n" + text);
        String ended = "---\nstatus: withdrawn\napproved: 2026-03-12\napproved-by: Full governing body, minute 14\n";

        assertThat(run(settings("trips@" + code(text))).lines())
                .startsWith(
                        "Written down as withdrawn, which was approved on 12 March 2026 by Full governing body, minute 14:",
                        "  policies/trips.md: Trips, text " + code(text));
        assertThat(read("trips.md")).isEqualTo(ended + "---\n" + text);

        assertThat(run(settings("trips@" + code(text))).lines())
                .first()
                .isEqualTo("Trips (policies/trips.md) stands withdrawn already; nothing was written.");
    }

    @Test
    void theDayOfAnEndThatADraftStatesMakesItOne() throws IOException {
        Files.writeString(
                file("trips.md"), "---\nstatus: draft\nwithdrawn: 2026-08-31\n---\n# Trips\n\nAsk parents.\n");

        run(settings("trips"));

        assertThat(read("trips.md")).startsWith("---\nstatus: withdrawn\napproved: 2026-03-12\n");
    }

    @Test
    void aLinkIsNotWrittenThrough() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.md"), DRAFT + NEW_TEXT);
        Files.delete(file("visitors.md"));
        Files.createSymbolicLink(file("visitors.md"), elsewhere);

        refused(settings("visitors"));

        assertThat(elsewhere).hasContent(DRAFT + NEW_TEXT);
    }

    @Test
    void onePlainFolderIsEnough() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(plain.resolve("visitors.md"), DRAFT + NEW_TEXT);

        ApprovalSummary summary = ApprovalRun.run(
                TestSettings.of(plain)
                        .with("history", "available")
                        .with("policies", "visitors")
                        .review(folder),
                approval(),
                folder.resolve("review"));

        assertThat(summary.lines()).last().isEqualTo("Nothing else in these files was changed.");
        assertThat(plain.resolve("visitors.md")).content().contains("status: approved");
    }

    private void refused(TestSettings settings) {
        refused(settings, approval());
    }

    private void refused(TestSettings settings, GivenApproval given) {
        told.clear();
        assertThatThrownBy(() -> run(settings, given))
                .isInstanceOf(HandbookException.class)
                .hasMessageStartingWith("Nothing was written: ");
    }

    private ApprovalSummary run(TestSettings settings) {
        return run(settings, approval());
    }

    private ApprovalSummary run(TestSettings settings, GivenApproval given) {
        return ApprovalRun.run(settings.heardBy(listener()).review(folder), given, folder.resolve("review"));
    }

    private TestSettings settings(String policies) {
        return TestSettings.of(repository.path().resolve("policies")).with("policies", policies);
    }

    private static GivenApproval approval() {
        return GivenApproval.of(LocalDate.of(2026, 3, 12), "Full governing body, minute 14");
    }

    private Path file(String name) {
        return repository.path().resolve("policies").resolve(name);
    }

    private String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    private String edit(String name, String from, String to) throws IOException {
        String edited = read(name).replace(from, to);
        Files.writeString(file(name), edited);
        return edited;
    }

    private void decisions(String... decisions) throws IOException {
        Files.writeString(
                folder.resolve("decisions.json"),
                "{\"schemaVersion\": 1, \"kind\": \"aup-decisions\", \"decisions\": [" + String.join(",", decisions)
                        + "]}");
    }

    private static String decision(String policy, String code, String outcome) {
        return "{\"policy\": \"" + policy + "\", \"code\": \"" + code + "\", \"outcome\": \"" + outcome + "\"}";
    }

    private static String amended(String text, String clause, boolean withPaper) {
        String paper = new PolicyParser()
                .parse(text.getBytes(StandardCharsets.UTF_8)).clauses().stream()
                        .map(one -> "{\"id\": \"" + id(one) + "\", \"fingerprint\": \"" + PaperClause.fingerprint(one)
                                + "\"}")
                        .collect(Collectors.joining(","));
        return "{\"policy\": \"visitors\", \"code\": \"" + code(text) + "\", \"outcome\": \"amended\", \"clauses\": [\""
                + clause + "\"], \"amendment\": \"a badge on a lanyard\""
                + (withPaper ? ", \"paper\": [" + paper + "]" : "") + "}";
    }

    private static String id(Clause clause) {
        return clause.text().toLowerCase(Locale.ROOT).replace(".", "").replace(' ', '-');
    }

    private static String code(String text) {
        return VersionCode.of(new PolicyParser().parse(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String facts(String name) throws IOException {
        FrontMatter stated =
                new PolicyParser().parse(Files.readAllBytes(file(name))).frontMatter();
        return Motion.of(false, stated, Optional.of("policies/" + name)).facts().orElseThrow();
    }

    private Progress listener() {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }

            @Override
            public void finding(Finding finding) {
                told.add(finding.message());
            }
        };
    }
}
