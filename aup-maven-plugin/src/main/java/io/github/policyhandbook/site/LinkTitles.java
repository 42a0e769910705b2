package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.LinkChange;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.LinkTarget;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * Where the changed links of a comparison lead, as its reader knows it: a policy by its title, not by its file. A link
 * that was written anew because its policy's file was renamed leads to the same policy, and is said to.
 */
public final class LinkTitles {

    private final SitePlan plan;
    private final Words words;
    private final PolicyComparison comparison;

    LinkTitles(SitePlan plan, PolicyComparison comparison) {
        this.plan = plan;
        this.words = plan.words();
        this.comparison = comparison;
    }

    /** The change with its targets named: {@code the policy “Trips”}; one that is no policy stays as it was written. */
    LinkChange named(LinkChange link) {
        return new LinkChange(
                link.text(),
                named(link.from(), comparison.from()),
                isSamePolicy(link) ? samePolicy(link) : named(link.to(), comparison.to()));
    }

    /**
     * A cue that quotes a link's targets, with their policies' titles instead of their files; empty where both are the
     * same policy. Any other cue stays as it is.
     */
    Optional<Cue> named(Cue cue, List<LinkChange> links) {
        Optional<LinkChange> quoted = links.stream()
                .filter(link -> cue.type() == Cue.Type.POLICY)
                .filter(link -> link.from().equals(cue.from()) && link.to().equals(cue.to()))
                .findFirst();
        if (quoted.isEmpty()) {
            return Optional.of(cue);
        }
        return quoted.filter(link -> !isSamePolicy(link))
                .map(link ->
                        new Cue(cue.type(), title(link.from(), comparison.from()), title(link.to(), comparison.to())));
    }

    private boolean isSamePolicy(LinkChange link) {
        Optional<Policy> before = policyAt(link.from(), comparison.from());
        return before.isPresent()
                && before.equals(policyAt(link.to(), comparison.to()))
                && fragment(link.from()).equals(fragment(link.to()));
    }

    private String samePolicy(LinkChange link) {
        boolean renamed = !fileName(link.from()).equals(fileName(link.to()));
        return words.say(renamed ? "link.same-policy" : "link.same-policy-otherwise");
    }

    private String named(String target, Optional<Version> text) {
        return policyAt(target, text)
                .map(plan::title)
                .map(title -> fragment(target).isEmpty()
                        ? words.say("link.policy", title)
                        : words.say("link.policy-place", title, fragment(target)))
                .orElse(target);
    }

    private String title(String target, Optional<Version> text) {
        return policyAt(target, text).map(plan::title).orElse(target);
    }

    private Optional<Policy> policyAt(String written, Optional<Version> text) {
        LinkTarget target = LinkTarget.of(written);
        if (text.isEmpty() || target.isExternal() || target.path().isEmpty()) {
            return Optional.empty();
        }
        Version version = text.get();
        Reading reading = new Reading(
                Reading.Kind.VERSION,
                "",
                plan.current(),
                version.source().file(),
                version.revision(),
                Optional.of(comparison.policy()));
        return LinkResolver.places(reading, target).stream()
                .flatMap(path -> plan.paths().find(path, version.revision()).stream())
                .findFirst();
    }

    private static String fragment(String target) {
        return LinkTarget.of(target).fragment();
    }

    private static String fileName(String target) {
        String path = LinkTarget.of(target).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
