package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.VersionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a policy, worded: when it applies, who approved it, when it is reviewed. */
public final class PolicyFacts {

    /** One fact: its name and its lines. */
    record Fact(String label, List<PageLink> lines) {}

    private final SitePlan plan;
    private final Words words;

    PolicyFacts(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /**
     * The facts of a text on its page, with the handbooks that show it; on the page of a version also until when it
     * applied.
     *
     * @param years the texts that the handbooks of all years show of the policy
     */
    List<Fact> onPage(Reading reading, Policy policy, Version version, LocalDate day, List<YearText> years) {
        List<Fact> facts = of(policy, version, day);
        boolean ofVersion = reading.kind() == Reading.Kind.VERSION;
        if (ofVersion) {
            String end = new VersionEnd(plan).of(policy, version);
            facts.add(1, new Fact(words.say("fact.until"), List.of(PageLink.words(end))));
        }
        List<PageLink> handbooks = years.stream()
                .filter(text -> ofVersion
                        ? text.version().equals(version)
                        : text.edition().equals(reading.edition()))
                .map(text -> handbook(reading, text))
                .toList();
        if (!handbooks.isEmpty()) {
            facts.add(facts.size() - codes(version), new Fact(words.say("fact.edition"), handbooks));
        }
        return facts;
    }

    /** What most readers want to know first, a sentence each: since when, approved by whom, next review, for whom. */
    List<String> inBrief(Policy policy, Version version, LocalDate day) {
        FactSheet sheet = version.factsOn(day);
        FrontMatter front = sheet.frontMatter();
        List<String> brief = new ArrayList<>();
        brief.add(words.say("brief.applies", appliesFrom(version)));
        brief.add(words.sentence(approved(policy, version, sheet.approval())));
        front.reviewDue().ifPresent(due -> brief.add(words.sentence(reviewInBrief(policy, version, due, day))));
        if (!front.audience().isEmpty()) {
            brief.add(words.say("brief.audience", String.join(", ", front.audience())));
        }
        return brief;
    }

    /** The facts of a version as they stood on that day, in the order of a page's summary. */
    List<Fact> of(Policy policy, Version version, LocalDate day) {
        FactSheet sheet = version.factsOn(day);
        FrontMatter front = sheet.frontMatter();
        List<Fact> facts = new ArrayList<>();
        add(facts, "fact.applies", appliesFrom(version));
        add(facts, "fact.approved", approved(policy, version, sheet.approval()));
        front.approver()
                .filter(approver -> !isToldByApproval(sheet.approval(), approver))
                .ifPresent(approver -> add(facts, "fact.approver", approver));
        front.reviewDue().ifPresent(due -> add(facts, "fact.review", review(policy, version, due, day)));
        front.owner().ifPresent(owner -> add(facts, "fact.owner", owner));
        if (!front.audience().isEmpty()) {
            add(facts, "fact.audience", String.join(", ", front.audience()));
        }
        front.category().ifPresent(category -> add(facts, "fact.category", category));
        front.statutory().ifPresent(yes -> add(facts, "fact.statutory", words.yesOrNo(yes)));
        if (!front.contacts().isEmpty()) {
            List<PageLink> lines = new ArrayList<>();
            front.contacts().forEach((role, name) -> lines.add(PageLink.words(role + ": " + name)));
            facts.add(new Fact(words.say("fact.contacts"), lines));
        }
        add(facts, "fact.code", VersionCode.of(version));
        reference(version).ifPresent(commit -> add(facts, "fact.reference", commit));
        return facts;
    }

    /** {@code 1 September 2024}, or that it does not apply yet. */
    String appliesFrom(Version version) {
        String day = words.date(version.appliesFrom());
        return version.appliesFrom().isAfter(plan.today()) ? words.say("applies.later", day) : day;
    }

    /** {@code Approved 12 September 2024 by the board}, or what changed since, or that nothing is recorded. */
    String approved(Policy policy, Version version, Approval approval) {
        return switch (approval.state()) {
            case NOT_RECORDED -> words.say("approval.none");
            case APPROVED -> given(approval);
            case CHANGED_SINCE ->
                given(approval) + "; " + changedSince(policy, version, approval) + ", "
                        + words.say("approval.not-of-this");
        };
    }

    /** {@code 2 clauses changed since}, for a text that changed after its approval. */
    String changedSince(Policy policy, Version version, Approval approval) {
        Optional<PolicyComparison> since = approval.approvedVersion()
                .flatMap(policy::version)
                .map(approved -> plan.comparison().compare(policy, approved, version));
        int changed = since.map(ChangeTally::worthCounting).orElse(0);
        return changed == 0 ? words.say("approval.slight") : words.count("approval.changed", changed);
    }

    /** {@code 1 July 2026}, or that it was due and the policy still applies, where it does. */
    private String review(Policy policy, Version version, LocalDate due, LocalDate day) {
        return isOverdue(policy, version, due, day) ? words.say("review.overdue", words.date(due)) : words.date(due);
    }

    private String reviewInBrief(Policy policy, Version version, LocalDate due, LocalDate day) {
        String key = isOverdue(policy, version, due, day) ? "review.overdue" : "brief.review";
        return words.say(key, words.date(due));
    }

    /** Whether it was by that day: what the handbook of an old year says of a review does not change any more. */
    private boolean isOverdue(Policy policy, Version version, LocalDate due, LocalDate day) {
        boolean inForce = plan.inForce(policy).filter(version::equals).isPresent();
        return inForce && due.isBefore(day) && due.isBefore(plan.today());
    }

    private PageLink handbook(Reading reading, YearText text) {
        String page = SiteAddress.edition(text.edition().label());
        return PageLink.between(reading.page(), page, words.year(text.edition().year()));
    }

    /** How many facts at the end only name the text. */
    private static int codes(Version version) {
        return reference(version).isPresent() ? 2 : 1;
    }

    private String given(Approval approval) {
        String when = approval.date().map(date -> " " + words.date(date)).orElse("");
        String who = approval.by()
                .map(by -> " " + words.say("approval.by") + " " + by)
                .orElse("");
        return words.say("approval.given") + when + who;
    }

    private static boolean isToldByApproval(Approval approval, String approver) {
        return approval.by().filter(approver::equals).isPresent();
    }

    private static Optional<String> reference(Version version) {
        String commit = version.revision().commit();
        return commit.equals(Revision.NO_COMMIT) ? Optional.empty() : Optional.of(commit.substring(0, 7));
    }

    private void add(List<Fact> facts, String label, String line) {
        facts.add(new Fact(words.say(label), List.of(PageLink.words(line))));
    }
}
