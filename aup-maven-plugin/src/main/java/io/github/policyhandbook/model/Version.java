package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A published text of a policy, from the revision that brought it until the text changed again.
 *
 * @param key its address within the policy: the day it applies from, {@code 2024-09-01}, or {@code 2024-09-01-2} for a
 *     second one on that day
 * @param source the first revision with this text
 * @param facts the facts stated over it, oldest first; never empty
 * @param appliesFrom the day from which it applies
 * @param basis what that day rests on
 */
public record Version(String key, PolicyRevision source, List<FactSheet> facts, LocalDate appliesFrom, Basis basis)
        implements Milestone {

    /** What the day a version applies from rests on. */
    public enum Basis {
        EFFECTIVE,
        FOR_YEAR,
        APPROVED,
        COMMITTED,
        /** An {@code effective} date or a year stated earlier and still to come when this text was made. */
        CARRIED_EFFECTIVE,
        /** The version before it, whose date is later than the one stated here. */
        VERSION_BEFORE
    }

    public Version {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(
                    "a version has the facts it was published with, even when they are empty");
        }
    }

    /** By its address alone: as a key it must not walk through its text. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public Revision revision() {
        return source.revision();
    }

    @Override
    public LocalDate date() {
        return appliesFrom;
    }

    /** What its file says, parsed. */
    public PolicyText text() {
        return source.text();
    }

    /** The newest facts stated over this text. */
    public FactSheet latestFacts() {
        return facts.get(facts.size() - 1);
    }

    /** The facts as they stood at the end of that day: the newest stated by then, else the first ones. */
    public FactSheet factsOn(LocalDate day) {
        FactSheet standing = facts.get(0);
        for (FactSheet sheet : facts) {
            if (!sheet.since().isAfter(day)) {
                standing = sheet;
            }
        }
        return standing;
    }

    /** The policy's title under these facts: as stated, else the first heading, else its file's or folder's name. */
    public String title() {
        return titleUnder(latestFacts().frontMatter());
    }

    /** The title as it stood at the end of that day. */
    public String titleOn(LocalDate day) {
        return titleUnder(factsOn(day).frontMatter());
    }

    /** The title it has under other facts than its own. */
    public String titleUnder(FrontMatter frontMatter) {
        return frontMatter.title().or(() -> text().heading()).orElseGet(this::fileName);
    }

    /** A folder's own file is named for its folder. */
    private String fileName() {
        String place = source.file().below().replaceFirst("\\.[^./]+$", "").replaceFirst("(?i)/(?:index|readme)$", "");
        String name = place.substring(place.lastIndexOf('/') + 1);
        String spoken = name.replaceAll("[-_\\s]+", " ").strip();
        return spoken.isEmpty() ? name : spoken;
    }
}
