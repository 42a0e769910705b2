package io.github.policyhandbook.model;

import java.time.LocalDate;

/**
 * An academic year, by its first and last day.
 *
 * @param last the day before the next year's first
 */
public record AcademicYear(LocalDate first, LocalDate last) implements Comparable<AcademicYear> {

    public AcademicYear {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a year ends after it starts: " + first + " to " + last);
        }
    }

    /** {@code 2024-2025}, or {@code 2024} where it is a calendar year; its address on the site. */
    public String label() {
        return first.getYear() == last.getYear()
                ? String.valueOf(first.getYear())
                : first.getYear() + "-" + last.getYear();
    }

    /** Whether the day lies in this year. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Earlier years first. */
    @Override
    public int compareTo(AcademicYear other) {
        return first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return label();
    }
}
