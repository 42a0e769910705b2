package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history of a policy: every version with its dates, which text applied on a day, and the life of every clause. */
final class HistoryPage {

    /** A version's row. {@code changes} marks what it changed in the one before. */
    record Row(
            PageLink from,
            String until,
            String approved,
            boolean now,
            String sentence,
            List<String> why,
            List<Redline> changes) {}

    /** Days on which one text applied. */
    record Days(String from, String until, PageLink text) {}

    /** What the template lays out. */
    record View(
            String title,
            List<Notice> notices,
            String unknownBefore,
            Optional<PageLink> current,
            List<Row> versions,
            List<Days> days,
            List<LifeViews.Life> alive,
            List<LifeViews.Life> gone) {}

    private final SitePlan plan;
    private final Words words;
    private final Notices notices;
    private final PolicyFacts facts;
    private final ChangeSentence sentence;
    private final VersionEnd ends;

    HistoryPage(SitePlan plan, Notices notices) {
        this.plan = plan;
        this.words = plan.words();
        this.notices = notices;
        this.facts = new PolicyFacts(plan);
        this.sentence = new ChangeSentence(words);
        this.ends = new VersionEnd(plan);
    }

    /** The page of that policy. */
    SiteFile.Page page(Policy policy) {
        String path = SiteAddress.history(policy.id());
        String title = plan.title(policy);
        List<LifeViews.Life> lives = new LifeViews(plan).of(policy, path);
        View view = new View(
                title,
                withdrawn(policy, path),
                plan.handbook()
                        .knownFrom()
                        .map(day -> words.say("unknown.before", words.date(day)))
                        .orElse(""),
                plan.inForce(policy)
                        .map(version ->
                                PageLink.between(path, SiteAddress.policy(policy.id()), words.say("history.current"))),
                rows(policy, path),
                days(policy, path),
                lives.stream().filter(life -> !life.gone()).toList(),
                lives.stream().filter(LifeViews.Life::gone).toList());
        return PageFrame.page(plan, path, "history", words.say("crumb.history", title), List.of(), view);
    }

    private List<Notice> withdrawn(Policy policy, String path) {
        if (plan.inForce(policy).isPresent()) {
            return List.of();
        }
        Version newest = policy.newestVersion();
        Reading reading = new Reading(
                Reading.Kind.NOW, path, plan.current(), newest.source().file(), newest.revision(), Optional.of(policy));
        return plan.withdrawal(policy).stream()
                .map(end -> notices.withdrawn(reading, policy, end))
                .toList();
    }

    private List<Row> rows(Policy policy, String path) {
        List<Row> rows = new ArrayList<>();
        Optional<Version> before = Optional.empty();
        for (Version version : policy.versions()) {
            Optional<PolicyComparison> changes =
                    before.map(older -> plan.comparison().compare(policy, older, version));
            rows.add(0, row(policy, path, before, version, changes));
            before = Optional.of(version);
        }
        return rows;
    }

    private Row row(
            Policy policy, String path, Optional<Version> before, Version version, Optional<PolicyComparison> changes) {
        FactSheet sheet = version.factsOn(plan.today());
        return new Row(
                PageLink.between(path, SiteAddress.version(policy.id(), version.key()), facts.appliesFrom(version)),
                ends.of(policy, version),
                facts.approved(policy, version, sheet.approval()),
                plan.inForce(policy).filter(version::equals).isPresent(),
                changes.map(change -> sentence.inShort(change, List.of())).orElse(words.say("history.first")),
                ReasonsForChange.between(policy, before, version, plan.today()),
                changes.map(this::marked).orElse(List.of()));
    }

    private List<Redline> marked(PolicyComparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.isChange())
                .map(change -> Redline.of(change, words))
                .toList();
    }

    private String dayBefore(LocalDate end) {
        return words.date(end.minusDays(1));
    }

    private String named(Policy.Span span) {
        return words.say(
                "history.text-from",
                span.version().titleOn(span.start()),
                words.date(span.version().appliesFrom()));
    }

    private List<Days> days(Policy policy, String path) {
        List<Days> days = new ArrayList<>();
        LocalDate next =
                policy.spans().isEmpty() ? plan.today() : policy.spans().get(0).start();
        for (Policy.Span span : policy.spans()) {
            if (span.start().isAfter(next)) {
                days.add(
                        new Days(words.date(next), dayBefore(span.start()), PageLink.words(words.say("history.none"))));
            }
            String version = SiteAddress.version(policy.id(), span.version().key());
            days.add(new Days(
                    words.date(span.start()),
                    span.end().map(this::dayBefore).orElse(words.say("history.open")),
                    PageLink.between(path, version, named(span))));
            next = span.end().orElse(next);
        }
        return days;
    }
}
