package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of one text: in force now, in an edition, or one version. */
final class PolicyPage {

    /**
     * What the template lays out.
     *
     * @param titleClause the title as the text's own first clause; empty where the text does not open with it
     * @param kicker what text this is: {@code In force now}, {@code Handbook for 2024 to 2025}
     * @param brief the facts that most readers want first, a sentence each
     * @param more links to the policy's other pages
     * @param absent the clauses of other texts of the policy that this one lacks
     */
    record View(
            String title,
            SafeHtml titleClause,
            SafeHtml body,
            String kicker,
            List<Notice> notices,
            List<String> brief,
            List<PolicyFacts.Fact> facts,
            List<TextContents.Entry> contents,
            List<PolicyYears.Year> years,
            List<RelatedPolicies.Group> related,
            List<PageLink> more,
            List<AbsentClauses.Entry> absent) {}

    private final SitePlan plan;
    private final Words words;
    private final TextWriter writer;
    private final Notices notices;
    private final RelatedPolicies related;
    private final PolicyFacts facts;
    private final ClauseMarks marks;
    private final AbsentClauses absent;

    PolicyPage(SitePlan plan, TextWriter writer, Notices notices, RelatedPolicies related) {
        this.plan = plan;
        this.words = plan.words();
        this.writer = writer;
        this.notices = notices;
        this.related = related;
        this.facts = new PolicyFacts(plan);
        this.marks = new ClauseMarks(plan);
        this.absent = new AbsentClauses(plan);
    }

    /** The text in force now. */
    SiteFile.Page now(Policy policy, Version version) {
        Reading reading = Reading.now(plan.current(), policy, version);
        return page(reading, policy, version, plan.today(), words.say("kicker.now"), List.of());
    }

    /** The text an edition shows. */
    SiteFile.Page inEdition(Edition edition, Policy policy, Version version) {
        Reading reading = Reading.inEdition(edition, policy, version);
        String kicker = words.say("edition.title", words.year(edition.year()));
        PageLink up =
                PageLink.between(reading.page(), SiteAddress.edition(edition.label()), words.year(edition.year()));
        return page(reading, policy, version, edition.date(), kicker, List.of(up));
    }

    /** One version, as of the last day on which it applied. */
    SiteFile.Page version(Policy policy, Version version) {
        Reading reading = Reading.ofVersion(editionOf(policy, version), policy, version);
        String kicker = new VersionEnd(plan).told(policy, version, facts.appliesFrom(version));
        PageLink up = PageLink.between(
                reading.page(), SiteAddress.history(policy.id()), words.say("crumb.history", plan.title(policy)));
        SiteFile.Page page = page(reading, policy, version, lastDay(policy, version), kicker, List.of(up));
        return AppliedOn.told(page, plan, policy, version);
    }

    private SiteFile.Page page(
            Reading reading, Policy policy, Version version, LocalDate day, String kicker, List<PageLink> crumbs) {
        String title = version.titleOn(day);
        List<IdentifiedClause> clauses = plan.comparison().clauses(policy, version);
        List<YearText> years = plan.yearTexts(policy);
        Map<String, PageLink> changed = marks.of(reading, policy, version);
        TitledBody body = TitledBody.of(version.text(), title);
        View view = new View(
                title,
                writer.write(reading, body.title(), clauses, HeadingLevels.lowering(body.title(), 1), changed),
                writer.write(reading, body.rest(), clauses, HeadingLevels.lowering(body.rest(), 2), changed),
                kicker,
                notices.of(reading, policy, version),
                facts.inBrief(policy, version, day),
                facts.onPage(reading, policy, version, day, years),
                TextContents.of(clauses, !body.title().isEmpty()),
                new PolicyYears(plan).of(reading, version, years),
                related.of(reading, policy, version),
                more(reading, policy, version),
                absent.of(reading, policy, version, clauses, years));
        PageFrame.Titled titled = new PageFrame.Titled(title, tab(reading, version, title));
        PageFoot foot = PageFoot.ofText(plan, reading, policy, version, day);
        return PageFrame.page(plan, reading.page(), "policy", titled, crumbs, foot, view);
    }

    /** The title with the year or the day of the text: only the text in force goes by the title alone. */
    private String tab(Reading reading, Version version, String title) {
        return switch (reading.kind()) {
            case EDITION ->
                words.say("policy.tab-year", title, words.year(reading.edition().year()));
            case VERSION -> words.say("policy.tab-version", title, words.date(version.appliesFrom()));
            case NOW, PRINT, PACK -> title;
        };
    }

    private List<PageLink> more(Reading reading, Policy policy, Version version) {
        List<PageLink> more = new ArrayList<>();
        if (reading.kind() == Reading.Kind.EDITION && reading.edition().current()) {
            // The year's page will be an old one next year; what a reader saves should be the stable address.
            more.add(PageLink.between(reading.page(), SiteAddress.policy(policy.id()), words.say("notice.to-current")));
        }
        more.add(PageLink.between(reading.page(), SiteAddress.history(policy.id()), words.say("more.history")));
        boolean inForce = plan.inForce(policy).filter(version::equals).isPresent();
        if (inForce && version.factsOn(plan.today()).frontMatter().acknowledgement()) {
            more.add(PageLink.between(reading.page(), SiteAddress.slip(policy.id()), words.say("more.slip")));
        }
        changedSince(reading, policy).ifPresent(more::add);
        changedToNow(reading, policy).ifPresent(more::add);
        suggest(reading).ifPresent(more::add);
        return more;
    }

    /** Where a change to the policy may be proposed: of the text in force alone, which a change would be to. */
    private Optional<PageLink> suggest(Reading reading) {
        return plan.settings()
                .editUrl()
                .filter(pattern -> reading.kind() == Reading.Kind.NOW)
                .map(pattern -> new PageLink(
                        words.say("more.suggest"),
                        EditLink.to(pattern, reading.file().path())));
    }

    /** The comparison of an old year's text with the current one. */
    private Optional<PageLink> changedToNow(Reading reading, Policy policy) {
        if (reading.kind() != Reading.Kind.EDITION || reading.edition().current()) {
            return Optional.empty();
        }
        return ComparedPolicies.pageOf(plan, reading.edition(), plan.current(), policy)
                .map(page -> PageLink.between(reading.page(), page, words.say("more.changes-to-now")));
    }

    /** The comparison with the year before, where the text changed. */
    private Optional<PageLink> changedSince(Reading reading, Policy policy) {
        List<Edition> editions = plan.handbook().editions();
        int at = editions.indexOf(reading.edition());
        if (at < 1 || reading.kind() == Reading.Kind.VERSION) {
            return Optional.empty();
        }
        Edition before = editions.get(at - 1);
        return ComparedPolicies.pageOf(plan, before, reading.edition(), policy)
                .map(page ->
                        PageLink.between(reading.page(), page, words.say("more.changes", words.year(before.year()))));
    }

    /** The edition of the year in which a version began to apply, or the nearest one there is. */
    private Edition editionOf(Policy policy, Version version) {
        if (plan.inForce(policy).filter(version::equals).isPresent()) {
            return plan.current();
        }
        Edition nearest = plan.handbook().editions().get(0);
        for (Edition edition : plan.handbook().editions()) {
            if (!edition.year().first().isAfter(version.appliesFrom())) {
                nearest = edition;
            }
        }
        return nearest;
    }

    private LocalDate lastDay(Policy policy, Version version) {
        List<Policy.Span> spans = policy.spans().stream()
                .filter(span -> span.version().equals(version))
                .toList();
        LocalDate last = spans.isEmpty()
                ? version.appliesFrom()
                : spans.get(spans.size() - 1).end().map(end -> end.minusDays(1)).orElse(plan.today());
        return last.isBefore(version.appliesFrom()) ? version.appliesFrom() : last;
    }
}
