package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The handbook of one academic year.
 *
 * @param date the day it shows the policies of: the year's last, or today for the current year
 * @param current whether it is the year of today
 * @param pinned whether its texts were taken from one stated commit, whatever their dates
 * @param revision the revision nearest the tip that is dated within it or supplies one of its texts
 * @param files the revision whose images and documents it shows: the one nearest the tip that was there by its date or
 *     supplies one of its texts. Without a revision of its own, a year goes on with what the years before it left.
 * @param entries its policies, by id
 */
public record Edition(
        AcademicYear year,
        LocalDate date,
        boolean current,
        boolean pinned,
        Revision revision,
        Revision files,
        List<Entry> entries) {

    /** A policy and the version of it that this edition shows. */
    public record Entry(Policy policy, Version version) {}

    private static final Comparator<Entry> BY_ID =
            Comparator.comparing(entry -> entry.policy().id());

    public Edition {
        entries = entries.stream().sorted(BY_ID).toList();
    }

    /** By its year alone: as a key it must not walk through all texts of all its policies. */
    @Override
    public int hashCode() {
        return year.hashCode();
    }

    public String label() {
        return year.label();
    }

    /** The version of that policy in this edition. */
    public Optional<Version> version(String policyId) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) { // every page of a large handbook asks this many times
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).policy().id().compareTo(policyId);
            if (order == 0) {
                return Optional.of(entries.get(middle).version());
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }
}
