package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the foot of a page says of how old it is. A page names what it tells of and not what else happened in the
 * handbook: a page that says the same is the same, whatever changed besides.
 *
 * @param revision the newest revision that the page tells of
 * @param today whether what it says may be otherwise tomorrow, without anybody changing a thing
 */
record PageFoot(Revision revision, boolean today) {

    /** The foot of a page that tells of the whole handbook as it is now. */
    static PageFoot ofHandbook(SitePlan plan) {
        return new PageFoot(plan.current().revision(), true);
    }

    /** The foot of a page that tells of all of a year. */
    static PageFoot ofYear(Edition edition) {
        return new PageFoot(edition.revision(), edition.current());
    }

    /** The foot of a page that shows one text. */
    static PageFoot ofText(SitePlan plan, Reading reading, Policy policy, Version version) {
        boolean today = switch (reading.kind()) {
            case NOW -> true;
            case EDITION, PRINT, PACK -> reading.edition().current();
            case VERSION ->
                new AppliedDays(plan)
                        .of(policy, version)
                        .flatMap(Policy.Span::end)
                        .filter(end -> !end.isAfter(plan.today()))
                        .isEmpty();
        };
        return new PageFoot(policy.fileAt(version, reading.edition().files()).revision(), today);
    }

    /** The foot of a page that tells of all that ever became of a policy. */
    static PageFoot ofPolicy(Policy policy) {
        return new PageFoot(newest(policy, Integer.MAX_VALUE).orElseThrow(), true);
    }

    /** The foot of a page that tells what became of a policy up to a year. */
    static PageFoot ofPolicyUpTo(Edition edition, Policy policy) {
        Optional<Revision> newest = newest(policy, edition.revision().position());
        return new PageFoot(newest.orElse(edition.revision()), edition.current());
    }

    private static Optional<Revision> newest(Policy policy, int lastPosition) {
        Stream<Revision> published = policy.revisions().stream()
                .filter(revision -> !revision.isDraft())
                .map(PolicyRevision::revision);
        return Stream.concat(policy.milestones().stream().map(Milestone::revision), published)
                .filter(revision -> revision.position() <= lastPosition)
                .max(Comparator.comparingInt(Revision::position));
    }

    /** It in sentences. */
    List<String> sentences(SitePlan plan) {
        Words words = plan.words();
        List<String> sentences = new ArrayList<>();
        if (today) {
            sentences.add(words.say("footer.as-of", words.date(plan.today())));
        }
        boolean known = !revision.commit().equals(Revision.NO_COMMIT);
        sentences.add(
                known ? words.say("footer.commit", revision.commit().substring(0, 7)) : words.say("footer.no-commit"));
        plan.handbook().knownFrom().ifPresent(day -> sentences.add(words.say("footer.known-from", words.date(day))));
        if (plan.handbook().readers() != Readers.STAFF) {
            boolean isPublic = plan.handbook().readers() == Readers.PUBLIC;
            sentences.add(words.say(isPublic ? "footer.public" : "footer.governors"));
        }
        return sentences;
    }
}
