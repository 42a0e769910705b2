package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.VersionCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed in a policy since a text that somebody signed. */
final class SignedPage {

    /**
     * What the template lays out.
     *
     * @param policy the policy's title
     * @param days the days on which the text applied, for a script: {@code 2023-09-01/2024-08-31}, a space between two
     * @param on what it says of a day among them, {@code #day}, that the reader came with
     * @param sentence which text was signed, and how much changed, or that the signature still stands
     * @param ways where both texts are read, and the slip for the one in force
     * @param body the changes; empty where there are none
     */
    record View(
            String policy,
            String days,
            String on,
            String sentence,
            List<PageLink> ways,
            Optional<ComparisonBody> body) {}

    private final SitePlan plan;
    private final Words words;

    SignedPage(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** The pages of every text before the one in force, oldest first. */
    Stream<PlannedFile> pages(Policy policy, Version inForce) {
        return SignedTexts.older(policy, inForce).stream()
                .map(version -> new PlannedFile(
                        SiteAddress.signed(policy.id(), version.key()), () -> page(policy, version, inForce)));
    }

    private SiteFile.Page page(Policy policy, Version signed, Version inForce) {
        String path = SiteAddress.signed(policy.id(), signed.key());
        PolicyComparison comparison = plan.comparison().compare(policy, signed, inForce);
        String title = plan.title(policy);
        String day = words.date(signed.appliesFrom());
        PageLink text = PageLink.between(path, SiteAddress.policy(policy.id()), title);
        PageLink slip = PageLink.between(path, SiteAddress.slip(policy.id()), words.say("slip.heading"));
        View view = new View(
                title,
                days(policy, signed),
                words.say("signed.on", day, VersionCode.of(signed)),
                words.say("signed.text", day, VersionCode.of(signed)) + " "
                        + new SignedTexts(plan).sentence(comparison),
                ways(policy, signed, path),
                comparison.status() == PolicyComparison.Status.UNCHANGED
                        ? Optional.empty()
                        : Optional.of(ComparisonBody.of(plan, comparison, place(policy, signed, path))));
        String heading = words.say("signed.title", title, day);
        PageFrame.Titled titled = new PageFrame.Titled(heading);
        return PageFrame.page(plan, path, "signed", titled, List.of(text, slip), PageFoot.ofPolicy(policy), view);
    }

    private static String days(Policy policy, Version signed) {
        return policy.spans().stream()
                .filter(span -> span.version().equals(signed))
                .map(span -> span.start() + "/"
                        + span.end().map(end -> end.minusDays(1).toString()).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private ComparisonPlace place(Policy policy, Version signed, String path) {
        return new ComparisonPlace(
                path,
                SiteAddress.relative(path, SiteAddress.version(policy.id(), signed.key())),
                SiteAddress.relative(path, SiteAddress.policy(policy.id())),
                plan.today());
    }

    private List<PageLink> ways(Policy policy, Version signed, String path) {
        return List.of(
                PageLink.between(path, SiteAddress.version(policy.id(), signed.key()), words.say("signed.old-text")),
                PageLink.between(path, SiteAddress.policy(policy.id()), words.say("notice.to-current")),
                PageLink.between(path, SiteAddress.slip(policy.id()), words.say("signed.slip")));
    }
}
