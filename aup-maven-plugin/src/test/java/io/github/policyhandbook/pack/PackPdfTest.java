package io.github.policyhandbook.pack;

import static io.github.policyhandbook.review.ReviewStory.stating;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.pdf.PdfPrinter;
import io.github.policyhandbook.pdf.Printout;
import io.github.policyhandbook.pdf.TaggedText;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Question;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.CopiedFiles;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.TestFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PackPdfTest {

    private static final Pattern CODES =
            Pattern.compile("Nothing else changes|(Approved|Proposed) text(?= [0-9a-f]{4}-)|Put it in the minutes");

    private static final List<String> PROOF =
            List.of("Nothing else changes", "Approved text", "Proposed text", "Put it in the minutes");

    @Test
    void onePdfHoldsEverythingAndEachPaperIsAFileNumberedAsOnTheAgenda() {
        Printout printout = print(twoPapers(), Submissions.NONE);

        assertThat(printout.warnings()).isEmpty();
        assertThat(printout.files())
                .extracting(SiteFile.Data::path)
                .containsExactly("review.pdf", "01-phones.pdf", "02-trips.pdf");
    }

    @Test
    void manyPapersAreNumberedSoThatTheirFilesSortAsTheyAre() {
        ReviewStory story = new ReviewStory();
        for (int i = 0; i < 100; i++) {
            story.write("p" + i + ".md", "# Policy " + i + "\n");
        }

        assertThat(file(story.commit("2024-09-01").review(), Submissions.NONE).parts())
                .extracting(SiteFile.Part::path)
                .startsWith("001-p0.pdf", "002-p1.pdf")
                .isSorted();
    }

    @Test
    void theCoverTellsTheMeetingAndOnWhichPageEachPaperBegins() {
        SiteFile.Data whole = print(twoPapers(), Submissions.NONE).files().get(0);

        assertThat(text(whole))
                .contains("Hill School", "Full governing body", "14 May 2025", "2 papers")
                .contains("About this pack")
                .contains("1 Phones Text changes, 1 change half a minute 2")
                .contains("Page 1 of 5", "Page 2 of 5", "Page 5 of 5");
    }

    @Test
    void aPaperTellsWhyWhatAndHowItWouldRead() {
        SiteFile.Data paper = print(twoPapers(), Submissions.NONE).files().get(1);

        assertThat(text(paper))
                .contains("Hill School \u00b7 Full governing body \u00b7 14 May 2025")
                .contains("1. Phones", "Text changes.", "Parents asked for it.")
                .contains("Next review", "1 September 2026")
                .contains("The changes at a glance", "Each change, marked up")
                .contains("Nothing else changes. 2 clauses are the same.")
                .contains("Proposed text", "The whole text as proposed", "Phones stay in lockers.")
                .contains("Item 1: Phones")
                .doesNotContain("Two adults travel");
    }

    @Test
    void aMarkIsNamedInTheTextForWhoeverHearsIt() {
        SiteFile.Data paper = print(twoPapers(), Submissions.NONE).files().get(1);
        String said = "Phones stay in deleted: bags end of deletion inserted: lockers end of insertion .";

        assertThat(blanks(text(paper))).contains(said);
        assertThat(blanks(TaggedText.of(paper.bytes()))).contains(said);
    }

    @Test
    void boxesAndLinesAreThereToFillInByHand() {
        assertThat(text(print(twoPapers(), Submissions.NONE).files().get(1)))
                .contains("\u2610 Approved", "\u2610 Approved with amendment", "\u2610 Referred back")
                .contains("Questions and other wording", "Minute no.", "Signed (chair)", "Date");
    }

    @Test
    void whatWasAskedStandsBesideItsClauseAndWhatWasDecidedAmongTheBoxes() {
        Review review = twoPapers();
        String code = review.papers().get(0).code();
        Submissions submissions = new Submissions(
                List.of(
                        new Question(
                                "phones",
                                code,
                                "phones-stay-in-bags",
                                "Pat Okoro",
                                "And on trips?",
                                "lockers or trays"),
                        new Question("phones", "0000-0000", "", "Lee Marsh", "Is this old?", "")),
                List.of(new Decision("phones", code, Decision.Outcome.APPROVED, List.of(), "", List.of())));

        Printout printout = print(review, submissions);

        assertThat(text(printout.files().get(1)))
                .contains("Asked by Pat Okoro", "And on trips?", "Suggested wording: lockers or trays")
                .contains("\u2612 Approved", "\u2610 Referred back", "approved the policy \u201cPhones\u201d")
                .doesNotContain("Lee Marsh");
        assertThat(text(printout.files().get(2))).doesNotContain("Pat Okoro", "Lee Marsh");
        assertThat(text(printout.files().get(0))).contains("Asked of an earlier text", "Lee Marsh", "Is this old?");
    }

    @Test
    void theBookmarksAreThePapersAndTheirParts() throws IOException {
        try (PDDocument pdf = PDDocument.load(
                print(twoPapers(), Submissions.NONE).files().get(0).bytes())) {
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), ""))
                    .startsWith(
                            "Cover",
                            "Item 1: Phones",
                            "- The changes at a glance",
                            "- Each change, marked up",
                            "- Decision",
                            "- The whole text as proposed",
                            "Item 2: Trips");
        }
    }

    @Test
    void everyFileIsTaggedHasATitleAndALanguage() throws IOException {
        List<String> titles = new ArrayList<>();
        for (SiteFile.Data file : print(twoPapers(), Submissions.NONE).files()) {
            try (PDDocument pdf = PDDocument.load(file.bytes())) {
                titles.add(pdf.getDocumentInformation().getTitle());
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                        .isNotEmpty();
            }
        }
        assertThat(titles)
                .containsExactly(
                        "Hill School \u00b7 Full governing body \u00b7 14 May 2025",
                        "Item 1: Phones \u00b7 Full governing body",
                        "Item 2: Trips \u00b7 Full governing body");
    }

    @Test
    void theSameReviewGivesTheSameBytes() {
        List<SiteFile.Data> once = print(twoPapers(), Submissions.NONE).files();
        List<SiteFile.Data> again = print(twoPapers(), Submissions.NONE).files();

        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).bytes())
                    .as(once.get(i).path())
                    .isEqualTo(once.get(i).bytes());
        }
    }

    @Test
    void policiesOfEveryKindArePrintedAndTagged() {
        String facts = "owner: Office; approver: Head teacher";
        Review review = new ReviewStory()
                .write("ends.md", "# Ends\n\nBe quiet.\n")
                .write("facts.md", stating(facts, "# Facts\n\nWear a badge.\n"))
                .write("layout.md", "# Layout\n\nIt's \"here\".\n")
                .commit("2024-09-01")
                .approved()
                .remove("ends.md")
                .write("facts.md", stating(facts.replace("Office", "Bursar"), "# Facts\n\nWear a badge.\n"))
                .write("layout.md", "# Layout\n\nIt\u2019s \u201chere\u201d.\n")
                .write("new.md", "# New\n\nRing the bell.\n\n| Who | When |\n|---|---|\n| All | Now |\n")
                .commit("2025-03-01")
                .review();

        Printout printout = print(review, Submissions.NONE);

        assertThat(printout.warnings()).isEmpty();
        assertThat(text(printout.files().get(0)))
                .contains("To be withdrawn", "Layout or numbers only", "New policy", "Text unchanged, facts change")
                .contains("Be quiet.", "Bursar", "Ring the bell.");
    }

    @Test
    void theCodesOfBothTextsStandOnOnePage() throws IOException {
        ReviewStory story = new ReviewStory();
        for (int i = 10; i < 60; i++) {
            story.write("p" + i + ".md", "# P" + i + "\n\nWear a badge.\n");
        }
        story.commit("2024-09-01").approved();
        for (int i = 10; i < 60; i++) {
            // A little longer each, so that of some paper the codes come to the foot of a page.
            String reason = "summary-of-changes: " + "Parents asked for it. ".repeat(i * 5);
            story.write("p" + i + ".md", stating(reason, "# P" + i + "\n\nWear a tie.\n"));
        }
        byte[] whole = print(story.commit("2025-03-01").review(), Submissions.NONE)
                .files()
                .get(0)
                .bytes();

        try (PDDocument pdf = PDDocument.load(whole)) {
            int tables = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> found = CODES.matcher(stripper.getText(pdf))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                assertThat(found).as("page " + page).isIn(List.of(), PROOF);
                tables += found.isEmpty() ? 0 : 1;
            }
            assertThat(tables).isEqualTo(50);
        }
    }

    @Test
    void withoutPapersTheCoverSaysThatEverythingStands() {
        Review review = new ReviewStory()
                .write("a.md", "# Apples\n\nEat.\n")
                .commit("2024-09-01")
                .approved()
                .review();

        Printout printout = print(review, Submissions.NONE);

        assertThat(printout.files()).hasSize(1);
        assertThat(text(printout.files().get(0)))
                .contains("No papers: every policy stands as it was approved.", "1 policy stands unchanged", "Apples");
    }

    private static Review twoPapers() {
        return new ReviewStory()
                .write("phones.md", stating("review: 2025-09-01", "# Phones\n\nPhones stay in bags.\n\nAsk first.\n"))
                .write("trips.md", "# Trips\n\nTwo adults travel.\n")
                .commit("2024-09-01")
                .approved()
                .write(
                        "phones.md",
                        stating(
                                "review: 2026-09-01; summary-of-changes: Parents asked for it.",
                                "# Phones\n\nPhones stay in lockers.\n\nAsk first.\n"))
                .write("trips.md", "# Trips\n\nThree adults travel.\n")
                .commit("2025-03-01")
                .at("Full governing body", "2025-05-14")
                .review();
    }

    private static Printout print(Review review, Submissions submissions) {
        SiteFile.Printed file = file(review, submissions);
        return PdfPrinter.of(file, new PageRenderer(Optional.empty()).render(file.page()))
                .print();
    }

    private static SiteFile.Printed file(Review review, Submissions submissions) {
        SitePlan plan = TestPack.plan(review);
        PaperViews views = new PaperViews(review, submissions, plan, CopiedFiles.embedding(TestFiles.NONE));
        List<PaperView> papers = review.papers().stream().map(views::of).toList();
        return new PackPdf(review, plan, papers, new QuestionsViews(review, submissions, plan).of(papers)).file();
    }

    private static String text(SiteFile.Data file) {
        try (PDDocument pdf = PDDocument.load(file.bytes())) {
            return new PDFTextStripper().getText(pdf).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private static List<String> bookmarks(PDOutlineNode above, String indent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : above.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(bookmarks(item, indent + "- "));
        }
        return titles;
    }
}
