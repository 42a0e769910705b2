package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.PolicyRevision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first page: the handbook in force, what changed this year, which reviews are overdue, and the other years. */
final class HomePage {

    /** What the template lays out. */
    record View(
            String title,
            String edition,
            SafeHtml introduction,
            String changed,
            List<PageLink> changes,
            PageLink allChanges,
            List<PageLink> overdue,
            List<PolicyList.Group> groups,
            List<PageLink> years,
            String searchPage) {}

    private final SitePlan plan;
    private final Words words;
    private final TextWriter writer;

    HomePage(SitePlan plan, TextWriter writer) {
        this.plan = plan;
        this.words = plan.words();
        this.writer = writer;
    }

    /** The page itself. */
    SiteFile.Page page() {
        Edition current = plan.current();
        List<PolicyComparison> changed = changed();
        List<PolicyList.Group> groups = new PolicyList(plan).of(current, SiteAddress.HOME, true);
        View view = new View(
                plan.settings().title(),
                words.say("edition.title", words.year(current.year())),
                plan.handbook().home().map(this::introduction).orElse(SafeHtml.NOTHING),
                changedSentence(changed),
                changed.stream().map(this::change).toList(),
                PageLink.between(SiteAddress.HOME, changesPage(), words.say("home.all-changes")),
                groups.stream()
                        .flatMap(group -> group.lines().stream())
                        .filter(PolicyList.Line::overdue)
                        .map(line -> new PageLink(
                                words.say("home.overdue-line", line.policy().text(), line.review()),
                                line.policy().href()))
                        .toList(),
                groups,
                years(),
                SiteAddress.SEARCH);
        return PageFrame.page(plan, SiteAddress.HOME, "home", plan.settings().title(), List.of(), view);
    }

    /** The school's own words for its home page; a heading there is never the page's first. */
    private SafeHtml introduction(PolicyRevision home) {
        Reading reading = Reading.home(plan.current(), home);
        TitledBody body = TitledBody.of(home.text(), home.text().heading().orElse(""));
        return writer.writeWithoutIds(
                reading, body.rest(), home.text().clauses(), HeadingLevels.lowering(body.rest(), 2));
    }

    private List<PolicyComparison> changed() {
        List<Edition> editions = plan.handbook().editions();
        if (editions.size() < 2) {
            return List.of();
        }
        EditionComparison comparison = plan.comparison().compare(editions.get(editions.size() - 2), plan.current());
        return comparison.policies().stream()
                .filter(policy -> policy.status() != PolicyComparison.Status.UNCHANGED)
                .sorted(Comparator.comparing(policy -> Titles.sortable(plan.title(policy.policy()))))
                .toList();
    }

    private String changedSentence(List<PolicyComparison> changed) {
        List<Edition> editions = plan.handbook().editions();
        if (editions.size() < 2) {
            return words.say("home.first-year");
        }
        String before = words.year(editions.get(editions.size() - 2).year());
        return changed.isEmpty()
                ? words.say("home.same", before)
                : words.say("home.changed", before, words.list(PolicyTally.parts(words, changed)));
    }

    private PageLink change(PolicyComparison comparison) {
        List<Edition> editions = plan.handbook().editions();
        String from = editions.get(editions.size() - 2).label();
        String page = SiteAddress.comparedPolicy(
                from, plan.current().label(), comparison.policy().id());
        String title = plan.title(comparison.policy());
        String text = switch (comparison.status()) {
            case ADDED -> words.say("home.added", title);
            case REMOVED -> words.say("home.removed", title);
            default -> words.say("home.amended", title, changesIn(comparison));
        };
        return PageLink.between(SiteAddress.HOME, page, text);
    }

    private String changesIn(PolicyComparison comparison) {
        int changes = ChangeTally.worthCounting(comparison);
        return changes == 0 ? words.say("home.slight") : words.count("home.clauses", changes);
    }

    private String changesPage() {
        List<Edition> editions = plan.handbook().editions();
        return editions.size() < 2
                ? SiteAddress.CHANGES
                : SiteAddress.comparison(
                        editions.get(editions.size() - 2).label(),
                        plan.current().label());
    }

    private List<PageLink> years() {
        List<PageLink> years = new ArrayList<>();
        plan.handbook()
                .editions()
                .forEach(edition -> years.add(
                        0,
                        PageLink.between(
                                SiteAddress.HOME, SiteAddress.edition(edition.label()), words.year(edition.year()))));
        return years;
    }
}
