package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;

/** A year's whole handbook on one page, to be printed. Ids carry the policy's, so that they stay unique. */
public final class PrintPage {

    /** One policy. */
    record Chapter(String anchor, String title, SafeHtml titleClause, SafeHtml body, List<PolicyFacts.Fact> facts) {}

    /** What the template lays out. */
    record View(
            String title,
            String dated,
            List<PageLink> contents,
            List<Chapter> chapters,
            List<PageLink> years,
            List<PageLink> more) {}

    private final SitePlan plan;
    private final Words words;
    private final TextWriter writer;
    private final PolicyFacts facts;

    PrintPage(SitePlan plan, TextWriter writer) {
        this.plan = plan;
        this.words = plan.words();
        this.writer = writer;
        this.facts = new PolicyFacts(plan);
    }

    /** The id of a policy's beginning on a print page. */
    public static String anchor(Policy policy) {
        return "aup-policy-" + policy.id();
    }

    /** The page of that edition. */
    SiteFile.Page page(Edition edition) {
        String path = SiteAddress.print(edition.label());
        View view = new View(
                words.say("edition.title", words.year(edition.year())),
                new EditionPage(plan).dated(edition),
                contents(edition),
                chapters(edition),
                years(edition, path),
                plan.settings().pdf() ? List.of(PdfPage.link(plan, edition, path)) : List.of());
        PageLink up = PageLink.between(path, SiteAddress.edition(edition.label()), words.year(edition.year()));
        String title = words.say("print.title");
        String tab = words.say("policy.tab-year", title, words.year(edition.year()));
        PageFrame.Titled titled = new PageFrame.Titled(title, tab);
        return PageFrame.page(plan, path, "print", titled, List.of(up), PageFoot.ofYear(plan, edition), view);
    }

    /**
     * The policies of an edition in its order, with links as they are in a folder of the site. Each is made when the template
     * has come to it: together they are a whole handbook's HTML.
     */
    List<Chapter> chapters(Edition edition) {
        List<Edition.Entry> entries = PolicyList.sorted(edition);
        return new MadeLater<>(entries.size(), place -> chapter(edition, entries.get(place)));
    }

    /** The links to those chapters, in their order. */
    static List<PageLink> contents(Edition edition) {
        return PolicyList.sorted(edition).stream()
                .map(entry -> new PageLink(title(edition, entry), "#" + anchor(entry.policy())))
                .toList();
    }

    private static String title(Edition edition, Edition.Entry entry) {
        return entry.version().titleOn(edition.date());
    }

    private Chapter chapter(Edition edition, Edition.Entry entry) {
        Policy policy = entry.policy();
        Version version = entry.version();
        Reading reading = Reading.printed(edition, policy, version);
        String title = title(edition, entry);
        TitledBody body = TitledBody.of(version.text(), title);
        var clauses = plan.comparison().clauses(policy, version);
        return new Chapter(
                anchor(policy),
                title,
                writer.write(reading, body.title(), clauses, HeadingLevels.lowering(body.title(), 2)),
                writer.write(reading, body.rest(), clauses, HeadingLevels.lowering(body.rest(), 3)),
                facts.of(policy, version, edition.date()));
    }

    private List<PageLink> years(Edition shown, String path) {
        return plan.handbook().editions().stream()
                .map(edition -> edition.equals(shown)
                        ? PageLink.words(words.year(edition.year()))
                        : PageLink.between(path, SiteAddress.print(edition.label()), words.year(edition.year())))
                .toList();
    }
}
