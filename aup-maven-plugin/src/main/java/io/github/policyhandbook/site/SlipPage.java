package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;

/** The slip that a reader of a policy signs: one page to be printed, naming the very text by its version code. */
final class SlipPage {

    /** What the template lays out. */
    record View(
            String title,
            String organisation,
            String edition,
            String applies,
            String code,
            String statement,
            PageLink policy) {}

    private final SitePlan plan;
    private final Words words;

    SlipPage(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** Whether readers of the policy sign for it. */
    boolean isAskedFor(Version inForce) {
        return inForce.factsOn(plan.today()).frontMatter().acknowledgement();
    }

    /** The slip of the text in force. */
    SiteFile.Page page(Policy policy, Version version) {
        String path = SiteAddress.slip(policy.id());
        String title = version.titleOn(plan.today());
        PageLink text = PageLink.between(path, SiteAddress.policy(policy.id()), title);
        View view = new View(
                title,
                plan.settings().organisation().orElse(plan.settings().title()),
                words.year(plan.current().year()),
                words.date(version.appliesFrom()),
                VersionCode.of(version),
                words.say("slip.statement", title),
                text);
        return PageFrame.page(plan, path, "slip", words.say("slip.title", title), List.of(text), view);
    }
}
