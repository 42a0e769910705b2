package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** The table of a policy's versions and of its ends, newest first. */
final class VersionRows {

    /**
     * A version or the policy's end.
     *
     * @param day the day from which it counts
     * @param mark what it is today: {@code In force now}, {@code Withdrawn}; mostly empty
     * @param markLook how that is shown: {@code added}, {@code removed}
     * @param why the reasons recorded for it
     * @param changes what it changed in the text before it, marked
     * @param spoken what tells its links from those of other rows
     * @param ways where it is read and compared
     */
    record Row(
            String day,
            String mark,
            String markLook,
            String until,
            String approved,
            String sentence,
            List<String> why,
            List<Redline> changes,
            String spoken,
            List<PageLink> ways) {}

    private final SitePlan plan;
    private final Words words;
    private final PolicyFacts facts;
    private final ChangeSentence sentence;
    private final VersionEnd ends;
    private final Policy policy;
    private final NavigableMap<Integer, List<String>> reasons;
    private final String page;

    VersionRows(SitePlan plan, Policy policy, String page) {
        this.plan = plan;
        this.words = plan.words();
        this.facts = new PolicyFacts(plan);
        this.sentence = new ChangeSentence(words);
        this.ends = new VersionEnd(plan);
        this.policy = policy;
        this.reasons = ReasonsForChange.byRevision(policy, plan.today());
        this.page = page;
    }

    /**
     * The rows.
     *
     * @param successor the policy that stands in place of the withdrawn one, leading to it
     */
    List<Row> rows(Optional<PageLink> successor) {
        List<Row> rows = new ArrayList<>();
        Optional<Version> before = Optional.empty();
        for (Milestone milestone : policy.milestones()) {
            if (milestone instanceof Version version) {
                rows.add(0, row(before, version));
                before = Optional.of(version);
            } else if (milestone instanceof Withdrawal withdrawal) {
                rows.add(0, row(before, withdrawal, successor));
            }
        }
        return rows;
    }

    private Row row(Optional<Version> before, Version version) {
        Optional<PolicyComparison> changes =
                before.map(older -> plan.comparison().compare(policy, older, version));
        FactSheet sheet = version.factsOn(plan.today());
        boolean now = plan.inForce(policy).filter(version::equals).isPresent();
        List<PageLink> ways = new ArrayList<>();
        ways.add(PageLink.between(page, SiteAddress.version(policy.id(), version.key()), words.say("history.read")));
        comparison(version.appliesFrom()).ifPresent(ways::add);
        return new Row(
                facts.appliesFrom(version),
                now ? words.say("history.now-mark") : "",
                "added",
                ends.of(policy, version),
                facts.approved(policy, version, sheet.approval()),
                changes.map(change -> sentence.inShort(change, List.of())).orElse(words.say("history.first")),
                reasons.get(version.revision().position()),
                changes.map(this::marked).orElse(List.of()),
                words.date(version.appliesFrom()),
                ways);
    }

    private Row row(Optional<Version> before, Withdrawal end, Optional<PageLink> successor) {
        boolean later = end.date().isAfter(plan.today());
        List<PageLink> ways = new ArrayList<>();
        boolean newest = policy.milestones().indexOf(end) == policy.milestones().size() - 1;
        successor.filter(any -> newest).ifPresent(ways::add);
        comparison(end.date()).ifPresent(ways::add);
        int clauses = before.map(last -> plan.comparison().clauses(policy, last).size())
                .orElse(0);
        return new Row(
                words.date(end.date()),
                words.say(later ? "history.to-be-withdrawn" : "status.removed"),
                "removed",
                "",
                "",
                words.count(later ? "history.will-end" : "sentence.policy-removed", clauses),
                reasons.get(end.revision().position()),
                List.of(),
                words.date(end.date()),
                ways);
    }

    private List<Redline> marked(PolicyComparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.isChange())
                .map(change -> NearChanges.of(Redline.of(change, words)))
                .toList();
    }

    /** The comparison of that day's year with the year before, where there is one. */
    private Optional<PageLink> comparison(LocalDate day) {
        List<Edition> editions = plan.handbook().editions();
        for (int i = 1; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            if (edition.year().contains(day)) {
                return ComparedPolicies.pageOf(plan, editions.get(i - 1), edition, policy)
                        .map(target -> PageLink.between(
                                page, target, words.say("history.year-changes", words.year(edition.year()))));
            }
        }
        return Optional.empty();
    }
}
