package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The contents of one year's handbook. */
final class EditionPage {

    /** What the template lays out. */
    record View(
            String title,
            List<Notice> notices,
            String dated,
            List<PolicyList.Group> groups,
            List<PageLink> years,
            List<PageLink> more) {}

    private final SitePlan plan;
    private final Words words;

    EditionPage(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** The page of that edition. */
    SiteFile.Page page(Edition edition) {
        String path = SiteAddress.edition(edition.label());
        String title = words.say("edition.title", words.year(edition.year()));
        View view = new View(
                title,
                notices(edition, path),
                dated(edition),
                new PolicyList(plan).of(edition, path, false),
                years(edition, path),
                more(edition, path));
        PageFrame.Titled titled = new PageFrame.Titled(title);
        return PageFrame.page(plan, path, "edition", titled, List.of(), PageFoot.ofYear(plan, edition), view);
    }

    /** What the edition shows: the policies of a day, or those of the text it was pinned to. */
    String dated(Edition edition) {
        if (edition.pinned()) {
            return pinned(edition);
        }
        LocalDate day = edition.date();
        return words.say(edition.current() ? "edition.now" : "edition.end", words.date(day));
    }

    /** The same of the current handbook, in short. */
    String inForce(Edition current) {
        return current.pinned() ? pinned(current) : words.say("edition.in-force", words.date(current.date()));
    }

    private String pinned(Edition edition) {
        return words.say("edition.pinned", edition.revision().commit().substring(0, 7));
    }

    private List<Notice> notices(Edition edition, String path) {
        List<Notice> notices = new ArrayList<>();
        if (!edition.current()) {
            boolean past = edition.year().compareTo(plan.current().year()) < 0;
            PageLink now = PageLink.between(path, SiteAddress.HOME, words.say("edition.to-current"));
            notices.add(new Notice(
                    "warning",
                    words.say(past ? "edition.old" : "edition.later"),
                    words.say(past ? "edition.old-text" : "edition.later-text"),
                    List.of(now)));
        }
        plan.handbook()
                .knownFrom()
                .filter(day -> !day.isBefore(edition.year().first()))
                .ifPresent(day -> notices.add(new Notice(
                        "note", words.say("notice.unknown"), words.say("unknown.before", words.date(day)), List.of())));
        return notices;
    }

    private List<PageLink> years(Edition shown, String path) {
        List<PageLink> years = new ArrayList<>();
        for (Edition edition : plan.handbook().editions()) {
            String text = words.year(edition.year());
            boolean here = edition.label().equals(shown.label());
            String target = SiteAddress.edition(edition.label());
            years.add(0, here ? PageLink.words(text) : PageLink.between(path, target, text));
        }
        return years;
    }

    private List<PageLink> more(Edition edition, String path) {
        List<PageLink> more = new ArrayList<>();
        int at = plan.handbook().editions().indexOf(edition);
        if (at > 0) {
            Edition before = plan.handbook().editions().get(at - 1);
            String changes = SiteAddress.comparison(before.label(), edition.label());
            more.add(PageLink.between(path, changes, words.say("more.changes", words.year(before.year()))));
        }
        if (plan.years().compares(edition, plan.current())) {
            String changes =
                    SiteAddress.comparison(edition.label(), plan.current().label());
            more.add(PageLink.between(path, changes, words.say("edition.changes-to-now")));
        }
        more.add(PageLink.between(path, SiteAddress.print(edition.label()), words.say("more.print")));
        if (plan.settings().pdf()) {
            more.add(PdfPage.link(plan, edition, path));
        }
        return more;
    }
}
