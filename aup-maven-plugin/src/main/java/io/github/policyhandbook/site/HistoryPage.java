package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history of a policy: which text applied on a day, every version with its dates, a picture of its clauses through
 * the years, and the life of every clause.
 */
final class HistoryPage {

    /**
     * What the template lays out.
     *
     * @param current the text in force now; empty where there is none
     * @param unknownBefore that the history is not known from its beginning, where it is not
     * @param contents the parts of the page
     */
    record View(
            String title,
            List<Notice> notices,
            Optional<PageLink> current,
            String unknownBefore,
            List<PageLink> contents,
            DateBox box,
            List<AppliedDays.Days> days,
            List<VersionRows.Row> versions,
            Optional<ClausePicture.View> picture,
            List<LifeGroups.Group> alive,
            List<LifeGroups.Group> gone) {}

    private final SitePlan plan;
    private final Words words;
    private final Notices notices;
    private final AppliedDays days;
    private final LifeViews lives;
    private final LifeGroups groups;

    HistoryPage(SitePlan plan, Notices notices) {
        this.plan = plan;
        this.words = plan.words();
        this.notices = notices;
        this.days = new AppliedDays(plan);
        this.lives = new LifeViews(plan);
        this.groups = new LifeGroups(words);
    }

    /** The page of that policy. */
    SiteFile.Page page(Policy policy) {
        String path = SiteAddress.history(policy.id());
        String title = plan.title(policy);
        Optional<ClausePicture.View> picture = new ClausePicture(plan, policy, path).view();
        List<LifeViews.Life> all = lives.of(policy, path);
        List<LifeViews.Life> gone = all.stream().filter(LifeViews.Life::gone).toList();
        Optional<PageLink> successor = successor(policy, path);
        boolean withdrawn = plan.withdrawal(policy).isPresent();
        View view = new View(
                title,
                standing(policy, path),
                plan.inForce(policy)
                        .map(version ->
                                PageLink.between(path, SiteAddress.policy(policy.id()), words.say("history.current"))),
                plan.handbook()
                        .knownFrom()
                        .map(day -> words.say("unknown.before", words.date(day)))
                        .orElse(""),
                contents(picture.isPresent(), !gone.isEmpty()),
                DateBox.of(plan, policy),
                days.of(policy, path, successor),
                new VersionRows(plan, policy, path).rows(successor),
                picture,
                groups.of(all.stream().filter(life -> !life.gone()).toList(), title, withdrawn),
                groups.gone(gone));
        String heading = words.say("crumb.history", title);
        PageFrame.Titled titled = new PageFrame.Titled(heading);
        return PageFrame.page(plan, path, "history", titled, List.of(), PageFoot.ofPolicy(policy), view);
    }

    private List<PageLink> contents(boolean pictured, boolean gone) {
        List<PageLink> contents = new ArrayList<>();
        contents.add(new PageLink(words.say("history.days"), "#aup-days"));
        contents.add(new PageLink(words.say("history.versions"), "#aup-versions"));
        if (pictured) {
            contents.add(new PageLink(words.say("picture.heading"), "#aup-picture"));
        }
        contents.add(new PageLink(words.say("history.lives"), "#aup-lives"));
        if (gone) {
            contents.add(new PageLink(words.say("history.lives-gone"), "#aup-gone"));
        }
        return contents;
    }

    /** What a reader must know of a policy that is not in force: this is the only page it has. */
    private List<Notice> standing(Policy policy, String path) {
        if (plan.inForce(policy).isPresent()) {
            return List.of();
        }
        return plan.withdrawal(policy)
                .map(end -> List.of(withdrawn(policy, path, end)))
                .orElseGet(() -> List.of(toCome(policy, path)));
    }

    private Notice withdrawn(Policy policy, String path, Withdrawal end) {
        Notice plain = notices.withdrawn(reading(policy, path), policy, end);
        List<PageLink> ways = new ArrayList<>(plain.links());
        Version last = policy.spans().stream()
                .map(Policy.Span::version)
                .reduce((older, newer) -> newer)
                .orElse(policy.newestVersion());
        ways.add(text(policy, path, last, words.say("history.last-text")));
        return new Notice(plain.kind(), plain.heading(), plain.text(), ways);
    }

    private Notice toCome(Policy policy, String path) {
        Version first =
                policy.spans().stream().map(Policy.Span::version).findFirst().orElse(policy.newestVersion());
        return new Notice(
                "note",
                words.say("notice.later"),
                words.say("notice.later-text", words.date(first.appliesFrom())),
                List.of(text(policy, path, first, words.say("history.read"))));
    }

    private static PageLink text(Policy policy, String path, Version version, String words) {
        return PageLink.between(path, SiteAddress.version(policy.id(), version.key()), words);
    }

    /** What stands in place of a policy whose newest turn is its end. */
    private Optional<PageLink> successor(Policy policy, String path) {
        return policy.milestones().get(policy.milestones().size() - 1) instanceof Withdrawal end
                ? notices.withdrawn(reading(policy, path), policy, end).links().stream()
                        .findFirst()
                : Optional.empty();
    }

    private Reading reading(Policy policy, String path) {
        Version newest = policy.newestVersion();
        return new Reading(
                Reading.Kind.NOW, path, plan.current(), newest.source().file(), newest.revision(), Optional.of(policy));
    }
}
