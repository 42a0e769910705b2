package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one text: in force now, in an edition, or one version. */
final class PolicyPage {

    /** A heading of the text, for the list of contents. */
    record Entry(PageLink link, int depth) {}

    /**
     * What the template lays out.
     *
     * @param titleClause the title as the text's own first clause; empty where the text does not open with it
     * @param kicker what text this is: {@code In force now}, {@code Handbook for 2024 to 2025}
     * @param more links to the policy's other pages
     */
    record View(
            String title,
            SafeHtml titleClause,
            SafeHtml body,
            String kicker,
            List<Notice> notices,
            List<PolicyFacts.Fact> facts,
            List<Entry> contents,
            List<PageLink> years,
            List<PageLink> more) {}

    private final SitePlan plan;
    private final Words words;
    private final TextWriter writer;
    private final Notices notices;
    private final PolicyFacts facts;

    PolicyPage(SitePlan plan, TextWriter writer, Notices notices) {
        this.plan = plan;
        this.words = plan.words();
        this.writer = writer;
        this.notices = notices;
        this.facts = new PolicyFacts(plan);
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
        Reading reading = Reading.ofVersion(editionOf(version), policy, version);
        String kicker = new VersionEnd(plan).told(policy, version, facts.appliesFrom(version));
        PageLink up = PageLink.between(
                reading.page(), SiteAddress.history(policy.id()), words.say("crumb.history", plan.title(policy)));
        return page(reading, policy, version, lastDay(policy, version), kicker, List.of(up));
    }

    private SiteFile.Page page(
            Reading reading, Policy policy, Version version, LocalDate day, String kicker, List<PageLink> crumbs) {
        String title = version.titleOn(day);
        List<IdentifiedClause> clauses = plan.comparison().clauses(policy, version);
        TitledBody body = TitledBody.of(version.text(), title);
        View view = new View(
                title,
                writer.write(reading, body.title(), clauses, HeadingLevels.lowering(body.title(), 1)),
                writer.write(reading, body.rest(), clauses, HeadingLevels.lowering(body.rest(), 2)),
                kicker,
                notices.of(reading, policy, version),
                reading.kind() == Reading.Kind.VERSION
                        ? facts.ofVersion(policy, version, day)
                        : facts.of(policy, version, day),
                contents(clauses, !body.title().isEmpty()),
                years(reading, policy),
                more(reading, policy, version, day));
        return PageFrame.page(plan, reading.page(), "policy", title, crumbs, view);
    }

    /** The headings of the two highest levels; none where they are too few to be worth a list. */
    private static List<Entry> contents(List<IdentifiedClause> clauses, boolean titled) {
        List<IdentifiedClause> headings = clauses.stream()
                .skip(titled ? 1 : 0)
                .filter(clause -> clause.clause().isHeading())
                .toList();
        int highest = headings.stream()
                .mapToInt(heading -> heading.clause().level())
                .min()
                .orElse(1);
        List<Entry> entries = headings.stream()
                .filter(heading -> heading.clause().level() <= highest + 1)
                .map(heading -> new Entry(
                        new PageLink(numbered(heading), "#" + heading.id()),
                        heading.clause().level() - highest))
                .toList();
        return entries.size() < 3 ? List.of() : entries;
    }

    private static String numbered(IdentifiedClause clause) {
        return clause.clause().number().map(number -> number + " ").orElse("")
                + clause.clause().text();
    }

    /** The same policy in other years; the page's own year is words only. */
    private List<PageLink> years(Reading reading, Policy policy) {
        List<PageLink> years = new ArrayList<>();
        boolean stable = reading.kind() == Reading.Kind.NOW;
        if (plan.inForce(policy).isPresent()) {
            String text = words.say("years.now");
            years.add(
                    stable
                            ? PageLink.words(text)
                            : PageLink.between(reading.page(), SiteAddress.policy(policy.id()), text));
        }
        List<Edition> editions = plan.editionsWith(policy);
        for (int i = editions.size() - 1; i >= 0; i--) {
            String target = SiteAddress.editionPolicy(editions.get(i).label(), policy.id());
            String year = words.year(editions.get(i).year());
            String text = editions.get(i).current() ? words.say("years.so-far", year) : year;
            years.add(
                    target.equals(reading.page())
                            ? PageLink.words(text)
                            : PageLink.between(reading.page(), target, text));
        }
        return years;
    }

    private List<PageLink> more(Reading reading, Policy policy, Version version, LocalDate day) {
        List<PageLink> more = new ArrayList<>();
        more.add(PageLink.between(reading.page(), SiteAddress.history(policy.id()), words.say("more.history")));
        boolean inForce = plan.inForce(policy).filter(version::equals).isPresent();
        if (inForce && version.factsOn(plan.today()).frontMatter().acknowledgement()) {
            more.add(PageLink.between(reading.page(), SiteAddress.slip(policy.id()), words.say("more.slip")));
        }
        changedSince(reading, policy).ifPresent(more::add);
        changedToNow(reading, policy).ifPresent(more::add);
        return more;
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
    private Edition editionOf(Version version) {
        if (plan.current().entries().stream().anyMatch(entry -> entry.version().equals(version))) {
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
