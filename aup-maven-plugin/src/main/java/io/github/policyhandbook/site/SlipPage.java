package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.VersionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * The slip that a reader of a policy signs: one page to be printed, naming the very text by its version code. On screen
 * it leads whoever signed an earlier text to what changed since.
 */
final class SlipPage {

    /**
     * What the template lays out.
     *
     * @param asksSchool whether the reader says at which school, since there are several
     * @param schools the schools to tick; none where they are too many for the page, and the reader writes it
     * @param texts the texts that may have been signed, the newest first
     * @param before what to say of a day before the first of them
     * @param unknown what to say of a version code, {@code #}, that is none of theirs
     * @param today the day of the handbook, for a script
     */
    record View(
            String organisation,
            boolean asksSchool,
            List<String> schools,
            String edition,
            String applies,
            String code,
            String statement,
            PageLink policy,
            List<SignedTexts.Row> texts,
            String before,
            String unknown,
            String today) {}

    /** As many boxes fit the page with all the rest. */
    private static final int MOST_BOXES = 15;

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
                organisation(),
                schools().size() > 1,
                schools().size() <= MOST_BOXES ? schools() : List.of(),
                words.year(plan.current().year()),
                words.date(version.appliesFrom()),
                VersionCode.of(version),
                words.say("slip.statement", title),
                text,
                new SignedTexts(plan).rows(policy, version),
                before(policy, version),
                words.say("signed.unknown", VersionCode.of(version)),
                plan.today().toString());
        String heading = words.say("slip.title", title);
        PageFrame.Titled titled = new PageFrame.Titled(heading);
        return PageFrame.page(plan, path, "slip", titled, List.of(text), PageFoot.ofPolicy(policy), view);
    }

    private List<String> schools() {
        return plan.settings().identity().schools();
    }

    private String organisation() {
        return plan.settings()
                .organisation()
                .or(() -> schools().stream().findFirst())
                .orElse(plan.settings().title());
    }

    private String before(Policy policy, Version version) {
        LocalDate first =
                policy.spans().stream().findFirst().map(Policy.Span::start).orElse(version.appliesFrom());
        return plan.handbook()
                .knownFrom()
                .filter(day -> !first.isAfter(day))
                .map(day -> words.say("unknown.before", words.date(day)))
                .orElse(words.say("signed.before", words.date(first)));
    }
}
