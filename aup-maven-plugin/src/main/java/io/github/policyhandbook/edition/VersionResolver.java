package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the published versions of one policy, the day each applies from, and when the policy ended.
 *
 * <p>Drafts are passed over as if they were not there. Versions get provisional keys; {@link VersionKeys} gives the lasting
 * ones when it is known which versions a site shows.
 */
final class VersionResolver {

    private final FollowedPolicy policy;
    private final EditionSettings settings;
    private final CommitDates commitDates;
    private final StatedDates statedDates;
    private final ApprovalRecord approvals = new ApprovalRecord();
    private final List<Milestone> milestones = new ArrayList<>();
    private final BackwardDates backwardDates;
    private final RefusedVersions refused;
    private Optional<VersionInMaking> standing = Optional.empty();

    VersionResolver(FollowedPolicy policy, EditionSettings settings, CommitDates commitDates) {
        this.policy = policy;
        this.settings = settings;
        this.commitDates = commitDates;
        this.statedDates = new StatedDates(settings.calendar());
        this.backwardDates = new BackwardDates(policy, settings.calendar().zone());
        this.refused = new RefusedVersions(settings.calendar());
    }

    /** Its versions and ends in history order; none if nothing was ever published. */
    List<Milestone> resolve() {
        for (FollowedPolicy.Step step : policy.steps()) {
            if (step.after().isEmpty()) {
                remove(step);
            } else if (step.after().get().isDraft()) {
                approvals.passOver(step.after().get().text().frontMatter());
            } else {
                publish(step.after().get());
            }
        }
        finishStanding();
        return List.copyOf(milestones);
    }

    /** What was odd about the stated dates, once {@link #resolve} has read them. */
    List<Notice> notices() {
        return backwardDates.notices();
    }

    private void publish(PolicyRevision revision) {
        FrontMatter facts = revision.text().frontMatter();
        StatedDates.News news = statedDates.read(facts);
        if (facts.isWithdrawn()) {
            withdraw(revision, news);
        } else if (standing.isPresent()
                && standing.get().words().equals(revision.text().words())) {
            stateOver(standing.get(), revision, news);
        } else {
            finishStanding();
            begin(revision, news, start(revision, news));
        }
    }

    private StartDate start(PolicyRevision revision, StatedDates.News news) {
        StartDate start = StartDate.statedBy(news)
                .orElseGet(() -> StartDate.committedOn(commitDates.of(revision.revision(), revision)))
                .notBefore(statedDates.carried(revision.text().frontMatter()));
        return notBeforeVersionBefore(start, revision);
    }

    private void begin(PolicyRevision revision, StatedDates.News news, StartDate start) {
        VersionInMaking version = new VersionInMaking(String.valueOf(milestones.size()), revision, start);
        standing = Optional.of(version);
        state(version, revision, news);
    }

    /** Facts over unchanged text: they may correct the version's day to an earlier one; a later one is a review. */
    private void stateOver(VersionInMaking version, PolicyRevision revision, StatedDates.News news) {
        StartDate.statedBy(news)
                .map(start ->
                        start.notBefore(statedDates.carried(revision.text().frontMatter())))
                .map(start -> notBeforeVersionBefore(start, revision))
                .filter(start -> start.day().isBefore(version.appliesFrom()))
                .ifPresent(version::startOn);
        if (version.latestFacts().equals(revision.text().frontMatter())) {
            approvals.passOver(revision.text().frontMatter());
        } else {
            state(version, revision, news);
        }
    }

    private void state(VersionInMaking version, PolicyRevision revision, StatedDates.News news) {
        LocalDate committed = commitDates.of(revision.revision());
        LocalDate since = news.approved().filter(day -> !day.isAfter(committed)).orElse(committed);
        version.state(revision, since, approvals.of(revision.text().frontMatter(), version.key(), version.words()));
    }

    private StartDate notBeforeVersionBefore(StartDate start, PolicyRevision revision) {
        if (start.stated()) {
            refused.giveWay(milestones, start.day());
        }
        Optional<LocalDate> floor = versionBefore().filter(start::isStatedBefore);
        if (floor.isEmpty()) {
            return start;
        }
        backwardDates.tell(revision, start.key(revision.text().frontMatter()), start.day(), floor.get());
        return new StartDate(floor.get(), Version.Basis.VERSION_BEFORE, true);
    }

    private void finishStanding() {
        standing.ifPresent(version -> milestones.add(version.finished()));
        standing = Optional.empty();
    }

    /** The day of the newest version whose text stands no more. */
    private Optional<LocalDate> versionBefore() {
        return milestones.stream()
                .filter(Version.class::isInstance)
                .map(Milestone::date)
                .reduce((older, newer) -> newer);
    }

    private void withdraw(PolicyRevision revision, StatedDates.News news) {
        Optional<LocalDate> newEnd = statedDates.readWithdrawn(revision.text().frontMatter());
        Optional<LocalDate> statedEnd = newEnd.or(news::approved);
        Optional<Withdrawal> ended = standing.isPresent() ? Optional.empty() : newestWithdrawal();
        if (ended.isPresent()) {
            correct(ended.get(), revision, statedEnd);
            return;
        }
        LocalDate end = statedEnd.orElseGet(() -> commitDates.of(revision.revision(), revision));
        beginWithEnd(revision, news, end);
        statedEnd.ifPresent(stated -> refused.giveWay(milestones, stated));
        Optional<LocalDate> before = versionBefore();
        if (before.isPresent()) {
            LocalDate floor = before.get();
            if (statedEnd.isPresent() && end.isBefore(floor)) {
                backwardDates.tell(revision, newEnd.isPresent() ? "withdrawn" : "approved", end, floor);
                end = floor;
            }
            milestones.add(new Withdrawal(
                    revision.revision(), end, false, revision.text().frontMatter()));
        }
        approvals.passOver(revision.text().frontMatter());
    }

    /** A text that came or changed with the very revision that ends it counts if it applied for a time. */
    private void beginWithEnd(PolicyRevision revision, StatedDates.News news, LocalDate end) {
        boolean unchanged = standing.filter(
                        version -> version.words().equals(revision.text().words()))
                .isPresent();
        finishStanding();
        if (unchanged) {
            return;
        }
        StartDate start = start(revision, news);
        if (start.day().isBefore(end)) {
            begin(revision, news, start);
            finishStanding();
        }
    }

    /** Facts added to a policy that had ended: like those added to a text, they may move the day to an earlier one. */
    private void correct(Withdrawal ended, PolicyRevision revision, Optional<LocalDate> statedEnd) {
        LocalDate floor = versionBefore().orElseThrow();
        LocalDate day = statedEnd
                .map(stated -> stated.isBefore(floor) ? floor : stated)
                .filter(ended.date()::isAfter)
                .orElse(ended.date());
        milestones.set(
                milestones.size() - 1,
                new Withdrawal(ended.revision(), day, false, revision.text().frontMatter()));
        approvals.passOver(revision.text().frontMatter());
    }

    private Optional<Withdrawal> newestWithdrawal() {
        return milestones.isEmpty() || !(milestones.get(milestones.size() - 1) instanceof Withdrawal withdrawal)
                ? Optional.empty()
                : Optional.of(withdrawal);
    }

    private void remove(FollowedPolicy.Step step) {
        Revision revision = step.revision();
        if (standing.isEmpty() && milestones.isEmpty()) {
            return;
        }
        LocalDate day =
                step.before().map(file -> commitDates.of(revision, file)).orElseGet(() -> commitDates.of(revision));
        finishStanding();
        boolean endedByThen =
                newestWithdrawal().filter(ended -> !ended.date().isAfter(day)).isPresent();
        if (!endedByThen) {
            milestones.add(new Withdrawal(revision, day, true, FrontMatter.EMPTY));
        }
    }
}
