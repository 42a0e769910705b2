package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Finding;
import java.util.List;

/**
 * All that is looked for beyond what reading the files has told already: that is, front matter that cannot be understood,
 * dates that nobody can mean, ids that two policies share.
 */
public final class Inspections {

    private static final List<Inspection> ALL = List.of(
            Inspection.each(new ImageTexts()),
            Inspection.each(new DamagedText()),
            Inspection.each(new EmptyTexts()),
            Inspection.ofMarkdown(new LeftOverDividers()),
            Inspection.ofMarkdown(new ShownIds()),
            Inspection.ofMarkdown(new Numbering()),
            Inspection.each(new LinkTexts()),
            Inspection.ofMarkdown(new HeadingOrder()),
            Inspection.ofMarkdown(new TableHeaders()),
            Inspection.ofMarkdown(new BrokenTables()),
            Inspection.ofMarkdown(new ShownComments()),
            Inspection.ofMarkdown(new LostGaps()),
            new LinkTargets(),
            Inspection.ofMarkdown(new UndefinedReferences()),
            Inspection.ofMarkdown(new LostFootnotes()),
            new PolicyLinks(),
            new ReplacedPolicies(),
            Inspection.each(new ImageFiles()),
            Inspection.each(new DatesInOrder()),
            new ContactNames(),
            new ContactAgreement(),
            Inspection.each(new ApprovalsToCome()),
            Inspection.each(new ApprovalsInTime()),
            Inspection.each(new SummerApprovals()),
            Inspection.each(new Reviews()),
            Inspection.each(new ChangedSinceApproval()),
            new MissingApprovals(),
            Inspection.each(new StaleSummaries()),
            Inspection.each(new OldDrafts()),
            new MissingIds(),
            Inspection.each(new ChangedIds()),
            Inspection.each(new PersonalData()),
            new RequiredPolicies());

    private Inspections() {}

    /** What is wrong, in file and line order, each finding once. */
    public static List<Finding> findings(CheckedHandbook handbook) {
        return ALL.stream()
                .flatMap(inspection -> inspection.findings(handbook).stream())
                .sorted()
                .distinct()
                .toList();
    }
}
