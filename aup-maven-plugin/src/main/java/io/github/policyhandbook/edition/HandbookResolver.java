package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells from a history which policies there are, which text of each applied when, and what each year's edition holds. */
public final class HandbookResolver {

    private final PolicyHistory history;
    private final EditionSettings settings;
    private final CommitDates commitDates;
    private final List<Notice> notices = new ArrayList<>();
    private final List<FollowedPolicy> notAllShown = new ArrayList<>();

    private HandbookResolver(PolicyHistory history, EditionSettings settings) {
        this.history = history;
        this.settings = settings;
        this.commitDates = new CommitDates(settings, history.revisions());
    }

    /**
     * Resolves a history for one circle of readers.
     *
     * @param texts the parsed text of a blob; asked more than once for the same one
     * @return the handbook those readers may see, and all findings
     * @throws HandbookException if a pinned year is no academic year, or its commit is not known
     */
    public static Resolution resolve(
            PolicyHistory history, Function<String, PolicyText> texts, EditionSettings settings) {
        Lineage lineage = PolicyLineage.follow(history, texts);
        return new HandbookResolver(history, settings).resolve(lineage, VisibleFiles::new);
    }

    /**
     * The same for those who write: the drafts of the tip count as published by it. What is kept from the circle of readers
     * stays so.
     */
    public static Resolution resolveWithDrafts(
            PolicyHistory history, Function<String, PolicyText> texts, EditionSettings settings) {
        return resolvePutForward(history, texts, settings, lineage -> VisibleFiles::new);
    }

    /**
     * The same for those who are to decide: the drafts of the tip count as published by it, and nothing is kept from anybody.
     */
    static Resolution resolveProposed(
            PolicyHistory history, Function<String, PolicyText> texts, EditionSettings settings) {
        return resolvePutForward(history, texts, settings, lineage -> shown -> VisibleFiles.all(lineage));
    }

    private static Resolution resolvePutForward(
            PolicyHistory history,
            Function<String, PolicyText> texts,
            EditionSettings settings,
            Function<Lineage, Function<List<PublishedPolicy>, VisibleFiles>> visible) {
        Lineage lineage = PolicyLineage.follow(history, texts);
        HandbookResolver resolver = new HandbookResolver(history, settings);
        // As the drafts are written: what is put forward leaves out some of their dates.
        resolver.notices.addAll(resolver.documentFaults(lineage));
        lineage.policies().forEach(policy -> policy.putForward(history.tip()));
        lineage.home().putForward(history.tip());
        return resolver.resolve(lineage, visible.apply(lineage));
    }

    private Resolution resolve(Lineage lineage, Function<List<PublishedPolicy>, VisibleFiles> visibleOf) {
        NavigableMap<AcademicYear, Revision> pins =
                PinnedYears.read(settings.pinned(), history.pins(), settings.calendar());
        List<PublishedPolicy> open = lineage.policies().stream()
                .flatMap(policy -> published(policy).stream())
                .toList();
        Optional<PublishedPolicy> home = published(lineage.home());
        VisibleFiles visible =
                visibleOf.apply(Stream.concat(open.stream(), home.stream()).toList());
        CommitSubjects subjects = new CommitSubjects(lineage, visible, settings.publishSubjects());
        WithheldNames withheld = new WithheldNames(new HiddenFiles(lineage, visible));

        List<Policy> policies =
                policies(open.stream().map(subjects::told).map(withheld::in).toList());
        pins.replaceAll((year, pin) -> subjects.told(pin));
        List<Revision> revisions =
                history.revisions().stream().map(subjects::told).toList();
        notices.addAll(documentFaults(lineage));
        notices.addAll(SharedIds.notices(lineage));
        notices.addAll(commitDates.notices());
        Optional<LocalDate> knownFrom = history.knownFrom().map(commitDates::of);
        Handbook handbook = new Handbook(
                policies,
                new EditionResolver(revisions, pins, settings, commitDates, knownFrom).resolve(policies),
                settings.calendar(),
                settings.moment(),
                settings.readers(),
                home.flatMap(this::homeText).map(subjects::told).map(withheld::in),
                knownFrom,
                findings(notices.stream().filter(visible::mayBeTold)));
        PolicyNames names =
                new PolicyNames(policies, lineage.policies().stream().filter(notAllShown::contains));
        return new Resolution(handbook, findings(notices.stream()), names);
    }

    private List<Notice> documentFaults(Lineage lineage) {
        return new DocumentFaults(settings.calendar(), commitDates).notices(lineage);
    }

    /** What was published of a file, as far as the site's readers may know of it. */
    private Optional<PublishedPolicy> published(FollowedPolicy file) {
        VersionResolver versions = new VersionResolver(file, settings, commitDates);
        PublishedPolicy all = new PublishedPolicy(file, versions.resolve(), file.revisions());
        notices.addAll(versions.notices());
        Optional<PublishedPolicy> shown = new ReaderCircle(settings.readers()).filter(all);
        if (shown.isEmpty() || shown.get().versions().count() < all.versions().count()) {
            notAllShown.add(file);
        }
        return shown;
    }

    private List<Policy> policies(List<PublishedPolicy> published) {
        PolicyId ids = new PolicyId(published);
        notices.addAll(ids.notices());
        return published.stream()
                .map(policy -> new Policy(ids.of(policy), VersionKeys.lasting(policy.milestones()), policy.revisions()))
                .sorted(Comparator.comparing(Policy::id))
                .toList();
    }

    /** The home page's text follows the same dates as a policy's; its facts are the newest of that day. */
    private Optional<PolicyRevision> homeText(PublishedPolicy home) {
        return new Policy("index", home.milestones(), home.revisions())
                .inForceOn(settings.moment())
                .map(version -> version.factsOn(settings.moment()).revision())
                .flatMap(revision -> home.revisions().stream()
                        .filter(candidate -> candidate.revision().equals(revision))
                        .findFirst());
    }

    private static List<Finding> findings(Stream<Notice> notices) {
        return notices.map(Notice::finding).sorted().distinct().toList();
    }
}
