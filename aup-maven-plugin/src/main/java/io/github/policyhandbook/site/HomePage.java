package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.PolicyRevision;
import java.util.ArrayList;
import java.util.List;

/** The front door: whose handbook it is and since when, its policies, what changed this year, and the other years. */
final class HomePage {

    /**
     * What the template lays out.
     *
     * @param schools the schools in a sentence; empty where none are stated
     * @param dated since when and on which day it is in force
     * @param ways to the parts of the page, with what they hold
     * @param categories to the policies of each category; none where they are few
     * @param named whether the groups have headings; policies without any category need none
     * @param overdue the reviews longest overdue first, as many as are read at a glance
     */
    record View(
            String title,
            String organisation,
            String schools,
            String edition,
            String dated,
            List<PageLink> ways,
            SafeHtml introduction,
            ChangedThisYear.View changed,
            List<PageLink> overdue,
            PageLink register,
            List<PageLink> categories,
            boolean named,
            List<PolicyList.Group> groups,
            List<PageLink> years,
            String searchPage) {}

    private static final int OVERDUE_AT_A_GLANCE = 8;
    private static final int CATEGORIES_AT_A_GLANCE = 3;

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
        List<PolicyList.Group> groups = new PolicyList(plan).of(current, SiteAddress.HOME, true);
        List<PageLink> overdue = overdue();
        View view = new View(
                plan.settings().title(),
                plan.settings().organisation().orElse(""),
                words.list(plan.settings().identity().schools()),
                words.say(
                        "home.edition",
                        words.year(current.year()),
                        words.date(current.year().first())),
                new EditionPage(plan).inForce(current),
                ways(current, overdue.size()),
                plan.handbook().home().map(this::introduction).orElse(SafeHtml.NOTHING),
                new ChangedThisYear(plan).view(),
                overdue.stream().limit(OVERDUE_AT_A_GLANCE).toList(),
                PageLink.between(SiteAddress.HOME, SiteAddress.REGISTER, words.say("register.title")),
                groups.size() > CATEGORIES_AT_A_GLANCE
                        ? groups.stream().map(PolicyList.Group::link).toList()
                        : List.of(),
                groups.size() > 1 || hasCategories(current),
                groups,
                years(),
                SiteAddress.SEARCH);
        return PageFrame.page(plan, SiteAddress.HOME, "home", plan.settings().title(), List.of(), view);
    }

    private static boolean hasCategories(Edition current) {
        return current.entries().stream()
                .anyMatch(entry -> entry.version()
                        .factsOn(current.date())
                        .frontMatter()
                        .category()
                        .filter(category -> !category.isBlank())
                        .isPresent());
    }

    private List<PageLink> ways(Edition current, int overdue) {
        List<PageLink> ways = new ArrayList<>();
        ways.add(new PageLink(words.count("home.to-policies", current.entries().size()), "#aup-policies"));
        ways.add(new PageLink(words.say("home.changed-heading"), "#aup-changed"));
        if (overdue > 0) {
            ways.add(new PageLink(words.count("home.to-overdue", overdue), "#aup-overdue"));
        }
        ways.add(new PageLink(words.say("home.years"), "#aup-years"));
        return ways;
    }

    /** The school's own words for its home page; a heading there is never the page's first. */
    private SafeHtml introduction(PolicyRevision home) {
        Reading reading = Reading.home(plan.current(), home);
        TitledBody body = TitledBody.of(home.text(), home.text().heading().orElse(""));
        return writer.writeWithoutIds(
                reading, body.rest(), home.text().clauses(), HeadingLevels.lowering(body.rest(), 3));
    }

    private List<PageLink> overdue() {
        return new OverdueReviews(plan)
                .list().stream()
                        .map(review -> PageLink.between(
                                SiteAddress.HOME,
                                SiteAddress.policy(review.policy().id()),
                                words.say("home.overdue-line", plan.title(review.policy()), words.date(review.due()))))
                        .toList();
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
