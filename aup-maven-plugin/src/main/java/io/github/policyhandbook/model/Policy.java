package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One policy through its whole history.
 *
 * @param id its address on the site
 * @param milestones its versions and ends in history order, oldest first; at least one version
 * @param revisions every revision that changed its file, drafts too, oldest first
 */
public record Policy(String id, List<Milestone> milestones, List<PolicyRevision> revisions) {

    /**
     * A stretch of days on which one version was in force.
     *
     * @param end the first day after it; empty where it has no end yet
     */
    public record Span(Version version, LocalDate start, Optional<LocalDate> end) {}

    public Policy {
        milestones = List.copyOf(milestones);
        revisions = List.copyOf(revisions);
        if (milestones.stream().noneMatch(Version.class::isInstance)) {
            throw new IllegalArgumentException("policy " + id + " has no version");
        }
    }

    /** By its address alone: as a key it must not walk through all its texts. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Its versions in history order, oldest first. */
    public List<Version> versions() {
        return milestones.stream()
                .filter(Version.class::isInstance)
                .map(Version.class::cast)
                .toList();
    }

    /** The version nearest the branch's tip. */
    public Version newestVersion() {
        List<Version> versions = versions();
        return versions.get(versions.size() - 1);
    }

    /** The version with that key. */
    public Optional<Version> version(String key) {
        return versions().stream().filter(version -> version.key().equals(key)).findFirst();
    }

    /** What applied at the end of that day: of the milestones dated by then, the one nearest the branch's tip. */
    public Optional<Version> inForceOn(LocalDate day) {
        return milestoneOn(day).filter(Version.class::isInstance).map(Version.class::cast);
    }

    /** The withdrawal that holds on that day, where the policy had begun and is ended by then. */
    public Optional<Withdrawal> withdrawnOn(LocalDate day) {
        return milestoneOn(day).filter(Withdrawal.class::isInstance).map(Withdrawal.class::cast);
    }

    /** The newest version published at that revision, whatever its date; empty where the policy was not there. */
    public Optional<Version> publishedAt(Revision revision) {
        Milestone newest = null;
        for (Milestone milestone : milestones) {
            if (milestone.revision().position() <= revision.position()) {
                newest = milestone;
            }
        }
        return newest instanceof Version version ? Optional.of(version) : Optional.empty();
    }

    /**
     * The file that a version's text stands in at a revision: the newest published one up to then, which may have been
     * renamed or given other facts since the version began; else the version's source.
     */
    public PolicyRevision fileAt(Version version, Revision revision) {
        int next = milestones.indexOf(version) + 1;
        int end = next < milestones.size() ? milestones.get(next).revision().position() : Integer.MAX_VALUE;
        return revisions.stream()
                .filter(file -> !file.isDraft()
                        && file.text().words().equals(version.text().words()))
                .filter(file -> file.revision().position() >= version.revision().position())
                .filter(file -> file.revision().position() < end)
                .filter(file -> file.revision().position() <= revision.position())
                .reduce((older, newer) -> newer)
                .orElse(version.source());
    }

    /** On which days which version was in force, earliest first. A version that never was has no span. */
    public List<Span> spans() {
        Set<LocalDate> turns = new LinkedHashSet<>();
        milestones.stream().map(Milestone::date).sorted().forEach(turns::add);
        List<Span> spans = new ArrayList<>();
        for (LocalDate turn : turns) {
            Optional<Version> now = inForceOn(turn);
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            boolean goesOn = last != null && last.end().isEmpty();
            if (goesOn && now.filter(last.version()::equals).isPresent()) {
                continue;
            }
            if (goesOn) {
                spans.set(spans.size() - 1, new Span(last.version(), last.start(), Optional.of(turn)));
            }
            now.ifPresent(version -> spans.add(new Span(version, turn, Optional.empty())));
        }
        return spans;
    }

    private Optional<Milestone> milestoneOn(LocalDate day) {
        for (int i = milestones.size() - 1; i >= 0; i--) {
            if (!milestones.get(i).date().isAfter(day)) {
                return Optional.of(milestones.get(i));
            }
        }
        return Optional.empty();
    }
}
