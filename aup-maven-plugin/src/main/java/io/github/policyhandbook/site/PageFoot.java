package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the foot of a page says of how old it is. It names the commit of what the page shows and not what else happened in
 * the handbook, so that the page of an old text stays as it is while other policies change.
 *
 * @param revision the newest revision that brought a text or facts that the page shows
 * @param today whether what it says may be otherwise tomorrow, without anybody changing a thing
 */
record PageFoot(Revision revision, boolean today) {

    private static final Comparator<Revision> ORDER = Comparator.comparingInt(Revision::position);

    /** The foot of a page that tells of the whole handbook as it is now. */
    static PageFoot ofHandbook(SitePlan plan) {
        return new PageFoot(plan.current().revision(), true);
    }

    /** The foot of a page that shows the policies of a year. */
    static PageFoot ofYear(SitePlan plan, Edition edition) {
        Revision newest = edition.entries().stream()
                .map(entry -> shown(entry.policy(), entry.version(), edition.files(), edition.date()))
                .reduce(edition.revision(), PageFoot::newer);
        return new PageFoot(newest, isOpen(plan, edition));
    }

    /** The foot of a page that compares the policies of two years. */
    static PageFoot ofYears(SitePlan plan, ComparedYears.Pair pair) {
        PageFoot from = ofYear(plan, pair.from());
        PageFoot to = ofYear(plan, pair.to());
        return new PageFoot(newer(from.revision(), to.revision()), from.today() || to.today());
    }

    /**
     * The foot of a page that shows one text.
     *
     * @param day the day whose facts it shows
     */
    static PageFoot ofText(SitePlan plan, Reading reading, Policy policy, Version version, LocalDate day) {
        boolean open = reading.kind() == Reading.Kind.VERSION
                ? plan.toCome() || new AppliedDays(plan).isOpen(policy, version)
                : isOpen(plan, reading.edition());
        Revision shown = shown(policy, version, reading.edition().files(), day);
        return new PageFoot(shown, open);
    }

    /** The foot of a page that tells of all that ever became of a policy. */
    static PageFoot ofPolicy(Policy policy) {
        Stream<Revision> published = policy.revisions().stream()
                .filter(revision -> !revision.isDraft())
                .map(PolicyRevision::revision);
        Revision newest = Stream.concat(policy.milestones().stream().map(Milestone::revision), published)
                .max(ORDER)
                .orElseThrow();
        return new PageFoot(newest, true);
    }

    /** The foot of a page that compares a policy in two years; the newer one may have it no longer. */
    static PageFoot ofPolicy(SitePlan plan, ComparedYears.Pair pair, Policy policy) {
        Revision newest = Stream.of(pair.from(), pair.to())
                .flatMap(edition -> edition
                        .version(policy.id())
                        .map(version -> shown(policy, version, edition.files(), edition.date()))
                        .or(() -> policy.withdrawnOn(edition.date()).map(Milestone::revision))
                        .stream())
                .max(ORDER)
                .orElse(pair.to().revision());
        return new PageFoot(newest, isOpen(plan, pair.to()));
    }

    /** The newest revision that the words or the facts come from, as they are shown of that day. */
    private static Revision shown(Policy policy, Version version, Revision files, LocalDate day) {
        return newer(
                policy.fileAt(version, files).revision(), version.factsOn(day).revision());
    }

    private static Revision newer(Revision one, Revision other) {
        return ORDER.compare(one, other) < 0 ? other : one;
    }

    /** Whether the year is not over, the current one or one that was pinned ahead, or whatever else may still come. */
    private static boolean isOpen(SitePlan plan, Edition edition) {
        return plan.toCome() || edition.current() || edition.date().isAfter(plan.today());
    }

    /** It in sentences. */
    List<String> sentences(SitePlan plan) {
        Words words = plan.words();
        List<String> sentences = new ArrayList<>();
        if (today) {
            sentences.add(words.say("footer.as-of", words.date(plan.today())));
        }
        boolean known = !revision.commit().equals(Revision.NO_COMMIT);
        // Where the whole history is known, it is the working tree that lies on top of it.
        String without = plan.handbook().knownFrom().isPresent() ? "footer.no-commit" : "footer.uncommitted";
        sentences.add(known ? words.say("footer.commit", revision.commit().substring(0, 7)) : words.say(without));
        plan.handbook().knownFrom().ifPresent(day -> sentences.add(words.say("footer.known-from", words.date(day))));
        if (plan.handbook().readers() != Readers.STAFF) {
            boolean isPublic = plan.handbook().readers() == Readers.PUBLIC;
            sentences.add(words.say(isPublic ? "footer.public" : "footer.governors"));
        }
        return sentences;
    }
}
