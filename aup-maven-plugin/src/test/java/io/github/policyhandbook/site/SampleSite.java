package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Status;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A small handbook with a page of every sort, for tests of whole pages; public for the renderer's tests. */
public final class SampleSite {

    private static final String TITLE = "Staff <b>&\" 'leave'";

    private SampleSite() {}

    /** All pages of the sample. */
    public static HandbookPages pages() {
        return pages(handbook().build());
    }

    /** The pages of a handbook without any policy yet. */
    public static HandbookPages empty() {
        return pages(new TestHandbook().build());
    }

    static HandbookPages pages(Handbook handbook) {
        return pages(handbook, TestHandbook.SETTINGS);
    }

    static HandbookPages pages(Handbook handbook, SiteSettings settings) {
        return new HandbookPages(
                handbook,
                new TestComparison(),
                new TestFiles(Map.of(
                        "policies/images/Gate plan.png", "png",
                        "policies/forms/leave form.docx", "docx")),
                settings,
                ComparedYears.of(handbook, settings.compare()));
    }

    /** Every file of a site: the pages in their order, PDF files, and what they show and lead to. */
    public static List<SiteFile> files(HandbookPages pages) {
        List<SiteFile> made = pages.files().map(Supplier::get).toList();
        return Stream.of(made.stream(), pages.printed(), pages.copies().map(Supplier::get))
                .flatMap(part -> part)
                .toList();
    }

    static TestHandbook handbook() {
        return new TestHandbook()
                .home(TestText.of("# Welcome", "Read the [rules](ict/acceptable-use.md) first, then [that](that.md)."))
                .knownFrom("2022-09-01")
                .with("acceptable-use", use2022(), use2023(), use2025(), use2027())
                .with("leave", leave())
                .with("lost-property", lost2022(), lostGone());
    }

    private static Version use2022() {
        return TestHandbook.version(
                "policies/aup.md",
                TestText.of(
                        "# Acceptable use",
                        "This policy covers all staff and pupils who use our network.",
                        "## Passwords",
                        "1.1| Keep your password secret and change it every 90 days. {#secret}",
                        "1.2| Lock the screen when you leave it.",
                        "1.3| USB sticks need permission from the office.",
                        "## Reporting",
                        "2.1| You must report a lost laptop to the office. See [lost property](lost-property.md). {#laptops}"),
                "2022-09-01");
    }

    private static Version use2023() {
        return TestHandbook.version(
                "policies/aup.md",
                TestText.of(
                        facts().summaryOfChanges("Passwords no longer expire.").build(),
                        "# Acceptable use",
                        "This policy covers all staff and pupils who use our network.",
                        "## Passwords",
                        "1.1| Keep your password secret and make it long: three random words. {#secret}",
                        "1.2| Lock the screen when you leave it!",
                        "## Reporting",
                        "2.1| You must report a lost laptop to the office. See [lost property](lost-property.md). {#laptops}"),
                "2023-10-12",
                new Approval(
                        Approval.State.APPROVED,
                        Optional.of(LocalDate.of(2023, 10, 12)),
                        Optional.of("the governing board"),
                        Optional.of("2023-10-12")));
    }

    private static Version use2025() {
        return TestHandbook.version(
                "policies/ict/acceptable-use.md",
                TestText.of(
                        facts().acknowledgement(true).build(),
                        "# Acceptable use",
                        "This policy covers all staff and pupils who use our network.",
                        "## Passwords",
                        "1.1| Keep your password secret and make it long: three random words. {#secret}",
                        "1.2| Lock the screen when you leave it!",
                        "1.3| Turn on two-step sign-in for e-mail and see the [leave form](../forms/leave%20form.docx).",
                        "## Reporting",
                        "2.1| You should report a lost laptop to the office within a day. See"
                                + " [lost property](../lost-property.md). {#laptops}",
                        "![The gate and the office](../images/Gate%20plan.png)",
                        "- Phones off in lessons, see [passwords](#passwords), [leave](../leave.md#who) and"
                                + " [nothing](nowhere.md).",
                        "- Ask the [help desk](https://example.org/help?a=1&b=2)."),
                "2025-11-03",
                new Approval(
                        Approval.State.CHANGED_SINCE,
                        Optional.of(LocalDate.of(2023, 10, 12)),
                        Optional.of("the governing board"),
                        Optional.of("2023-10-12")));
    }

    private static Version use2027() {
        return TestHandbook.version(
                "policies/ict/acceptable-use.md",
                TestText.of(facts().build(), "# Acceptable use", "A new start."),
                "2027-09-01");
    }

    private static Version leave() {
        return TestHandbook.version(
                "policies/leave.md",
                TestText.of(
                        FrontMatter.builder().title(TITLE).build(),
                        "## Who may ask {#who}",
                        "Staff <script>alert(1)</script> & others may ask.",
                        "### When",
                        "Before the day."),
                "2024-01-08");
    }

    private static Version lost2022() {
        return TestHandbook.version(
                "policies/lost-property.md", TestText.of("# Lost property", "Hand it in at the office."), "2022-09-01");
    }

    private static Withdrawal lostGone() {
        FrontMatter facts = FrontMatter.builder()
                .status(Status.WITHDRAWN)
                .replacedBy("acceptable-use")
                .build();
        return new Withdrawal(TestHandbook.revision("2025-01-15"), LocalDate.of(2025, 1, 15), false, facts);
    }

    private static FrontMatter.Builder facts() {
        return FrontMatter.builder()
                .owner("School business manager")
                .audience(List.of("Staff", "Governors"))
                .category("Safeguarding and online safety")
                .statutory(true)
                .approver("Governing board")
                .review(LocalDate.of(2025, 10, 12))
                .contact("Data protection officer", "A. Person");
    }
}
